#include "copy_names.h"

#include "assure/app/annotate.h"
#include "assure/app/engine.h"
#include "same_file.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace assure {
namespace {

namespace fs = std::filesystem;

bool lies_in(const fs::path& file, const fs::path& folder) {
    std::error_code error;
    const fs::path inner = fs::weakly_canonical(file, error);
    const fs::path outer = error ? folder : fs::weakly_canonical(folder, error);
    if (error) return false;
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

}  // namespace

std::vector<fs::path> copy_names(const std::vector<std::string>& files, const fs::path& folder) {
    std::vector<fs::path> copies;
    std::set<fs::path> taken;
    for (const std::string& file : files) {
        const fs::path name = fs::path(file).filename();
        fs::path copy = folder / name;
        for (int number = 2; !taken.insert(copy).second; ++number)
            copy = folder / (name.stem().string() + " (" + std::to_string(number) + ")" + name.extension().string());
        copies.push_back(copy);
    }
    return copies;
}

void leave_out_copies(Inputs& inputs, const std::vector<std::string>& named, const fs::path& folder,
                      const Limits& limits) {
    const std::size_t before = inputs.files.size();
    std::erase_if(inputs.files, [&](const std::string& file) {
        return std::find(named.begin(), named.end(), file) == named.end() && lies_in(file, folder) &&
               is_annotated_copy(file, limits);
    });
    if (inputs.files.size() == before) return;
    if (inputs.files.empty())
        throw Error("There is nothing to annotate but copies of an earlier run.", folder.string(),
                    "Name the papers that they were made of, or the copies themselves and another folder.");
    inputs.notes.push_back("Left out: copies of an earlier run in " + folder.string() + ".");
}

void refuse_to_replace(const std::vector<std::string>& files, const std::vector<fs::path>& copies,
                       const Limits& limits) {
    for (const fs::path& copy : copies) {
        const auto clash =
            std::find_if(files.begin(), files.end(), [&](const std::string& file) { return same_file(copy, file); });
        if (clash != files.end())
            throw Error("The copy would take the place of a paper to be annotated.", *clash,
                        "Name another folder for the copies: -o reviewed");
        std::error_code ignored;
        if (fs::is_regular_file(copy, ignored) && !is_annotated_copy(copy.string(), limits))
            throw Error("There is another file of this name, which is no copy of an earlier run.", copy.string(),
                        "Name another folder for the copies, or move that file away.");
    }
}

}  // namespace assure
