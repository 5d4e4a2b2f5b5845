#include "rulebook/pack_files.h"

#include "assure/plugin/error.h"
#include "rulebook/small_file.h"
#include "text/sha256.h"

#include <algorithm>
#include <cstddef>
#include <system_error>
#include <utility>

namespace assure {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files = 2000;
constexpr const char* extension = ".xml";

// Files that an editor or a system leaves behind.
bool is_left_behind(const fs::path& path) {
    const std::string name = path.filename().string();
    return name.starts_with('.') || name.ends_with('~');
}

// What the folder holds, in byte order of name.
std::vector<fs::path> entries_of(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        if (is_left_behind(at->path())) continue;
        entries.push_back(at->path());
        if (entries.size() > most_files)
            throw Error("This folder holds more than " + std::to_string(most_files) + " files.", folder.string(),
                        "A rule pack is smaller than that: is it the right folder?");
    }
    if (error)
        throw Error("This folder cannot be read: " + error.message() + ".", folder.string(),
                    "Check that it exists and that you may read it.");
    std::sort(entries.begin(), entries.end());
    return entries;
}

bool is_within(const fs::path& path, const fs::path& root) {
    return std::mismatch(root.begin(), root.end(), path.begin(), path.end()).first == root.end();
}

// Throws Error when the file is a link to somewhere outside the pack, or broken.
void require_within(const fs::path& path, const fs::path& root) {
    if (!fs::is_symlink(fs::symlink_status(path))) return;
    std::error_code error;
    const fs::path target = fs::canonical(path, error);
    if (error || !is_within(target, root))
        throw Error("This is a link to something outside the rule pack.", path.string(),
                    "Put the file itself into the pack.");
}

// Reads the files of one pack.
class Reader {
public:
    explicit Reader(const fs::path& folder) : folder_(folder), root_(fs::canonical(folder)) {}

    std::vector<PackFile> run() {
        add("", folder_ / "pack.xml");
        for (const fs::path& entry : entries_of(folder_)) {
            require_within(entry, root_);
            if (fs::is_directory(entry)) add_folder(entry);
        }
        std::sort(files_.begin(), files_.end(), [](const PackFile& a, const PackFile& b) { return a.shown < b.shown; });
        return std::move(files_);
    }

private:
    // Folders without any XML (notes, papers) are none of ours.
    void add_folder(const fs::path& folder) {
        const std::vector<fs::path> entries = entries_of(folder);
        const auto is_xml = [](const fs::path& path) { return path.extension() == extension; };
        if (std::none_of(entries.begin(), entries.end(), is_xml)) return;
        for (const fs::path& entry : entries) {
            require_within(entry, root_);
            if (!is_xml(entry) || !fs::is_regular_file(entry))
                throw Error("This is no card, no word list and no template: their files end in .xml.", entry.string(),
                            "Name it ….xml, or take it out of the pack.");
            add(folder.filename().string(), entry);
        }
    }

    void add(const std::string& folder, const fs::path& path) {
        if (files_.size() == most_files)
            throw Error("This rule pack holds more than " + std::to_string(most_files) + " files.", folder_.string(),
                        "A rule pack is smaller than that: is it the right folder?");
        files_.push_back({folder, path.stem().string(), path.string(), read_small_file(path, "file of a rule pack")});
    }

    fs::path folder_;
    fs::path root_;
    std::vector<PackFile> files_;
};

// Sizes stand between names and contents, so that no two packs give the same bytes.
std::string digest_of(const std::vector<PackFile>& files) {
    std::string all;
    for (const PackFile& file : files) {
        const std::string name = file.folder.empty() ? file.stem : file.folder + "/" + file.stem;
        all += name + extension + '\0' + std::to_string(file.contents.size()) + '\0' + file.contents;
    }
    return sha256_hex(all);
}

}  // namespace

PackFiles read_pack_files(const fs::path& folder) {
    std::error_code error;
    const fs::file_status pack_file = fs::status(folder / "pack.xml", error);
    if (!fs::status_known(pack_file))
        throw Error("This folder cannot be read: " + error.message() + ".", folder.string(),
                    "Check that you may read it.");
    if (!fs::is_regular_file(pack_file))
        throw Error("This folder is no rule pack: it has no pack.xml.", folder.string(),
                    "Name the folder in which a pack.xml stands.");
    PackFiles pack;
    pack.files = Reader(folder).run();
    pack.sha256 = digest_of(pack.files);
    return pack;
}

}  // namespace assure
