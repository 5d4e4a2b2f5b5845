#include "assure/app/inputs.h"

#include "assure/plugin/error.h"

#include "readers/file_types.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>
#include <system_error>

namespace assure {
namespace {

namespace fs = std::filesystem;

// What people put beside the papers and would miss in the report: it is taken too, so that the report says what
// to do about it.
constexpr std::array<std::string_view, 21> other_documents{
    ".pdf", ".doc", ".dot",   ".rtf",     ".xls", ".xlsb", ".ppt",  ".pptx", ".pptm", ".ods", ".odp",
    ".wpd", ".wps", ".pages", ".numbers", ".key", ".htm",  ".html", ".mht",  ".msg",  ".eml"};

struct Skipped {
    std::vector<std::string> others;
    std::size_t hidden = 0;
    std::size_t locks = 0;
    std::size_t links = 0;
};

bool is_document(const fs::path& file) {
    const std::string type = type_of(file.string());
    return is_read_type(type) ||
           std::find(other_documents.begin(), other_documents.end(), type) != other_documents.end();
}

void add_count(std::string& words, std::size_t count, std::string_view one, std::string_view many) {
    if (count == 0) return;
    if (!words.empty()) words += ", ";
    words += std::to_string(count) + " ";
    words += count == 1 ? one : many;
}

std::string note_about(const std::string& folder, const Skipped& skipped) {
    std::string words;
    add_count(words, skipped.others.size(), "file of another type", "files of other types");
    add_count(words, skipped.hidden, "hidden file or folder", "hidden files or folders");
    add_count(words, skipped.locks, "lock file", "lock files");
    add_count(words, skipped.links, "symbolic link", "symbolic links");
    return words.empty() ? words : "Skipped in " + folder + ": " + words + ".";
}

// The documents of one folder and the folders in it, in no order. A folder that cannot be read stands for what
// it holds.
class FolderSearch {
public:
    void search(const fs::path& folder) {
        std::vector<fs::path> open{folder};
        while (!open.empty()) {
            const fs::path next = std::move(open.back());
            open.pop_back();
            std::error_code error;
            fs::directory_iterator entry(next, error);
            for (const fs::directory_iterator end; !error && entry != end; entry.increment(error))
                look_at(*entry, open);
            // What may lie in it counts as not checked, so the folder itself is reported.
            if (error) files_.push_back(next.string());
        }
    }

    [[nodiscard]] std::vector<std::string>& files() { return files_; }
    [[nodiscard]] Skipped& skipped() { return skipped_; }

private:
    void look_at(const fs::directory_entry& entry, std::vector<fs::path>& open) {
        const std::string name = entry.path().filename().string();
        std::error_code error;
        if (name.starts_with(".")) {
            ++skipped_.hidden;
        } else if (entry.is_symlink(error)) {
            ++skipped_.links;
        } else if (entry.is_directory(error)) {
            open.push_back(entry.path());
        } else if (name.starts_with("~$")) {
            ++skipped_.locks;
        } else if (is_document(entry.path()) && entry.is_regular_file(error)) {
            files_.push_back(entry.path().string());
        } else {
            skipped_.others.push_back(entry.path().string());
        }
    }

    std::vector<std::string> files_;
    Skipped skipped_;
};

// Whether the folder holds any document.
bool add_folder(Inputs& inputs, const std::string& folder) {
    FolderSearch found;
    // "papers/" and "papers" are one folder and give one name to each file.
    const fs::path path(folder);
    found.search(path.has_filename() || !path.has_parent_path() ? path : path.parent_path());
    std::sort(found.files().begin(), found.files().end());
    for (std::string& file : found.files())
        inputs.files.push_back(std::move(file));
    std::string note = note_about(folder, found.skipped());
    if (!note.empty()) inputs.notes.push_back(std::move(note));
    std::vector<std::string>& others = found.skipped().others;
    std::sort(others.begin(), others.end());
    std::move(others.begin(), others.end(), std::back_inserter(inputs.others));
    return !found.files().empty();
}

// A file named twice, or named beside the folder it lies in, is one paper: its first name stays.
void keep_first_names(std::vector<std::string>& files) {
    std::set<std::string> seen;
    const auto named_before = [&](const std::string& file) {
        std::error_code error;
        const fs::path canonical = fs::weakly_canonical(file, error);
        return !seen.insert(error ? file : canonical.string()).second;
    };
    std::vector<std::string> kept;
    for (std::string& file : files)
        if (!named_before(file)) kept.push_back(std::move(file));
    files = std::move(kept);
}

}  // namespace

Inputs collect_inputs(const std::vector<std::string>& named) {
    Inputs inputs;
    std::vector<std::string> empty_folders;
    for (const std::string& name : named) {
        std::error_code error;
        if (fs::is_directory(name, error)) {
            inputs.folders.push_back(name);
            if (!add_folder(inputs, name)) empty_folders.push_back(name);
        } else {
            inputs.files.push_back(name);
        }
    }
    if (named.size() > 1) keep_first_names(inputs.files);
    if (!inputs.files.empty()) {
        for (const std::string& folder : empty_folders)
            inputs.notes.push_back("There is no document in " + folder + ".");
        return inputs;
    }
    if (named.empty()) throw Error("No file or folder was named.", "", "Name the papers to check.");
    std::string place;
    for (const std::string& name : named)
        place += (place.empty() ? "" : ", ") + name;
    const std::string skipped = inputs.notes.empty() ? "" : " (" + inputs.notes.front() + ")";
    throw Error("There is no document in this folder" + skipped + ".", place,
                "Name a folder that holds " + read_types_words("or") + ".");
}

}  // namespace assure
