#include "engine/plugin_file.h"

#include "assure/plugin/error.h"
#include "assure/plugin/plugin.h"
#include "engine/elf_sections.h"

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

namespace assure {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view marker = ".assure.plugin.";

// Whether the group may hold anybody but its owner: all but root's group and the one that many systems make for each
// user alone, under the user's own name and without further members.
bool is_shared(gid_t group, uid_t owner) {
    if (group == 0) return false;
    std::array<char, 4096> user_text{};
    passwd user{};
    passwd* known_user = nullptr;
    if (::getpwuid_r(owner, &user, user_text.data(), user_text.size(), &known_user) != 0 || known_user == nullptr)
        return true;
    std::array<char, 4096> group_text{};
    struct group record {};
    struct group* known_group = nullptr;
    if (::getgrgid_r(group, &record, group_text.data(), group_text.size(), &known_group) != 0 || known_group == nullptr)
        return true;
    const bool own = user.pw_gid == group && std::string_view(record.gr_name) == user.pw_name;
    return !own || record.gr_mem[0] != nullptr;
}

// `thing` is "plugin" or "plugin folder".
void require_trusted(const fs::path& path, const std::string& thing) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        throw Error("This " + thing + " cannot be looked at.", path.string(),
                    "Check that it is there and that you may read it.");
    if ((status.st_mode & S_IWOTH) != 0)
        throw Error("Every user of this computer can write to this " + thing + ", so nothing is loaded from it.",
                    path.string(),
                    "Check what is in it, then take the permission away: chmod o-w '" + path.string() + "'.");
    if ((status.st_mode & S_IWGRP) != 0 && is_shared(status.st_gid, status.st_uid))
        throw Error("Other users of this computer can write to this " + thing +
                        " through its group, so nothing is loaded from it.",
                    path.string(),
                    "Check what is in it, then take the permission away: chmod g-w '" + path.string() + "'.");
    if (status.st_uid != 0 && status.st_uid != ::geteuid())
        throw Error("This " + thing + " belongs to another user, so nothing is loaded from it.", path.string(),
                    "Copy the plugins to a folder of your own, or have root own this one.");
}

struct Marker {
    std::string api;
    std::string abi;
};

Marker marker_of(const fs::path& file, const std::vector<std::string>& sections) {
    const auto is_marker = [](const std::string& name) { return name.starts_with(marker); };
    const auto found = std::find_if(sections.begin(), sections.end(), is_marker);
    if (found == sections.end())
        throw Error("This library is not an assure plugin.", file.string(),
                    "Take it out of the plugin folder, or build it with assure_add_plugin() and ASSURE_PLUGIN().");
    const std::string version = found->substr(marker.size());
    const std::size_t dot = std::min(version.find('.'), version.size());
    return {version.substr(0, dot), version.substr(std::min(dot + 1, version.size()))};
}

void require_library(const fs::path& file, ElfState state) {
    switch (state) {
        case ElfState::library:
            return;
        case ElfState::not_elf:
            throw Error("This file is not a library, whatever its name says.", file.string(),
                        "Take it out of the plugin folder.");
        case ElfState::not_library:
            throw Error("This file is a program or a library for another kind of computer, not a plugin.",
                        file.string(), "Take it out of the plugin folder, or build the plugin for this computer.");
        case ElfState::damaged:
            throw Error("This library is damaged or cut short.", file.string(), "Build or copy the plugin again.");
    }
}

}  // namespace

std::vector<fs::path> plugin_files(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        throw Error("There is no such plugin folder.", folder.string(),
                    "Install assure again, or name the folder with --plugin-dir.");
    require_trusted(folder, "plugin folder");
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() == ".so") files.push_back(entry->path());
    }
    if (error)
        throw Error("This plugin folder cannot be read: " + error.message() + ".", folder.string(),
                    "Check that you may read it.");
    if (files.empty())
        throw Error("This plugin folder holds no plugin (no file *.so).", folder.string(),
                    "Install or build the plugins, or name another folder with --plugin-dir.");
    std::sort(files.begin(), files.end());
    return files;
}

void require_loadable(const fs::path& file) {
    require_trusted(file, "plugin");
    const ElfSections sections = read_elf_sections(file);
    require_library(file, sections.state);
    const Marker found = marker_of(file, sections.names);
    const std::string ours = ASSURE_STRINGIFY(ASSURE_PLUGIN_API_VERSION);
    if (found.api != ours)
        throw Error(
            "This plugin was written for plugin API version " + found.api + "; this assure has version " + ours + ".",
            file.string(), "Get the plugin that goes with this version of assure.");
    if (found.abi != ASSURE_ABI_TAG)
        throw Error(
            "This plugin was built with other headers, another compiler or other sanitizers than this assure "
            "(its ABI tag is '" +
                found.abi + "', ours is '" + ASSURE_ABI_TAG + "').",
            file.string(), "Build the plugin again, against this assure and with its compiler.");
}

}  // namespace assure
