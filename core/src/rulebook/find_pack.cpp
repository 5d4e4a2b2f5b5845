#include "assure/app/nearest.h"
#include "assure/plugin/error.h"
#include "rulebook/rulebook.h"

#include <algorithm>
#include <boost/dll/runtime_symbol_info.hpp>
#include <system_error>

namespace assure {
namespace {

namespace fs = std::filesystem;

// Where packs lie, beside this library, in the build tree and the install tree alike.
fs::path packs_folder() {
    const fs::path library = boost::dll::this_line_location();
    return (library.parent_path() / ASSURE_RULES_FROM_LIBRARY).lexically_normal();
}

bool is_pack(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / "pack.xml", error);
}

// The names of the packs in a folder, in order.
std::vector<std::string> packs_in(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error))
        if (is_pack(at->path())) names.push_back(at->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string next_step(const std::string& wanted) {
    std::string known;
    for (const std::string& name : by_likeness(wanted, packs_in(packs_folder())))
        known += (known.empty() ? "" : ", ") + name;
    const std::string own = "the folder of a pack of your own, in which a pack.xml stands.";
    return known.empty() ? "Name " + own : "Use one of: " + known + "; or name " + own;
}

}  // namespace

fs::path find_pack(const std::string& id_or_folder) {
    fs::path named(id_or_folder);
    const bool may_be_id = !id_or_folder.empty() && !named.has_parent_path() && named != "." && named != "..";
    if (may_be_id && is_pack(packs_folder() / named)) return packs_folder() / named;
    if (std::error_code error; fs::is_directory(named, error)) return named;
    throw Error("There is no rule pack '" + id_or_folder + "'.", "", next_step(id_or_folder));
}

}  // namespace assure
