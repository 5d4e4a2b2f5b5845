#include "rulebook/find_pack.h"

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

// "a, b", the likeliest first.
std::string packs_like(const std::string& wanted, const fs::path& folder) {
    std::string known;
    for (const std::string& name : by_likeness(wanted, packs_in(folder)))
        known += (known.empty() ? "" : ", ") + name;
    return known;
}

std::string next_step(const std::string& wanted) {
    const std::string known = packs_like(wanted, packs_folder());
    const std::string own = "the folder of a pack of your own, in which a pack.xml stands.";
    return known.empty() ? "Name " + own : "Use one of: " + known + "; or name " + own;
}

// The folder in which the pack's folder lies.
fs::path parent_of(const fs::path& pack) {
    std::error_code error;
    const fs::path whole = fs::absolute(pack, error).lexically_normal();
    const fs::path folder = whole.has_filename() ? whole.parent_path() : whole.parent_path().parent_path();
    return pack.is_absolute() ? folder : folder.lexically_proximate(fs::current_path(error));
}

}  // namespace

fs::path find_base(const std::string& id, const fs::path& extending) {
    if (!extending.empty() && is_pack(parent_of(extending) / id)) return parent_of(extending) / id;
    if (is_pack(packs_folder() / id)) return packs_folder() / id;
    const std::string known = packs_like(id, packs_folder());
    throw Error("There is no rule pack '" + id + "' to extend.", "",
                "Put its folder beside this pack's" + (known.empty() ? "." : ", or extend one of: " + known + "."));
}

fs::path find_pack(const std::string& id_or_folder) {
    fs::path named(id_or_folder);
    const bool may_be_id = !id_or_folder.empty() && !named.has_parent_path() && named != "." && named != "..";
    if (may_be_id && is_pack(packs_folder() / named)) return packs_folder() / named;
    if (std::error_code error; fs::is_directory(named, error)) return named;
    throw Error("There is no rule pack '" + id_or_folder + "'.", "", next_step(id_or_folder));
}

}  // namespace assure
