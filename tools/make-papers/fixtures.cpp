#include "make-papers/fixtures.h"

#include "assure/plugin/error.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <utility>

namespace assure::papers {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> sorted_files(const fs::path& folder) {
    if (!fs::is_directory(folder)) throw Error("There is no such folder.", folder.string(), "Check the path.");
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

bool same_paper(const std::string& made, const std::string& found, bool zipped) {
    if (made == found || !zipped) return made == found;
    try {
        const std::vector<Part> left = unzip_parts(made);
        const std::vector<Part> right = unzip_parts(found);
        return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                          [](const Part& a, const Part& b) { return a.name == b.name && a.content == b.content; });
    } catch (const Error&) {
        return false;
    }
}

std::string format_of(const Node& makes) {
    const std::string ending = fs::path(makes.attribute("file")).extension().string();
    return makes.attribute("as", ending == ".docx" || ending == ".xlsx" ? ending.substr(1) : "xml");
}

class Updater {
public:
    Updater(fs::path fixtures, bool write) : fixtures_(std::move(fixtures)), write_(write) {}

    void paper(const fs::path& file) {
        const PaperSource source = parse_paper(read_text(file), file.filename().string());
        const Node* const properties = source.paper.child("properties");
        if (properties == nullptr) return;
        for (const Node& makes : properties->children)
            update(source, makes);
    }

    std::vector<std::string> changes_with_strays() {
        for (const fs::path& file : sorted_files(fixtures_)) {
            const std::string ending = file.extension().string();
            if (is_made_ending(ending) && !made_.contains(file))
                changes_.push_back(file.string() + " has no source that makes it.");
        }
        return changes_;
    }

private:
    void update(const PaperSource& source, const Node& makes) {
        const fs::path file = fixtures_ / makes.attribute("file");
        if (!made_.insert(file).second) {
            throw Error("Two sources make the same file, '" + makes.attribute("file") + "'.",
                        source.name + ":" + std::to_string(makes.line), "Give one of them another name.");
        }
        const std::string format = format_of(makes);
        const std::string made = make_bytes(source, format, layout_from(makes.attribute("layout", "as-stated")),
                                            excel_choices_from(makes.attribute("excel")));
        if (fs::exists(file) && same_paper(made, read_text(file), format == "docx" || format == "xlsx")) return;
        changes_.push_back(file.string() +
                           (write_ ? " was made." : " is not what its source makes; build the target fixtures."));
        if (write_) write_bytes(file, made);
    }

    fs::path fixtures_;
    bool write_;
    std::set<fs::path> made_;
    std::vector<std::string> changes_;
};

}  // namespace

bool is_made_ending(std::string_view ending) {
    return ending == ".docx" || ending == ".xlsx" || ending == ".xml";
}

std::string make_bytes(const PaperSource& source, std::string_view format, Layout layout, const ExcelChoices& choices) {
    if (format == "docx") return make_docx(source, layout);
    if (format == "flat-opc") return make_flat_opc(source, layout);
    if (format == "xlsx") return make_xlsx(source, layout, choices);
    if (format == "xml") return make_xml(source);
    if (format == "vocabulary") return make_vocabulary_xml(source);
    throw Error("There is no format '" + std::string(format) + "'.", "",
                "Use docx, flat-opc, xlsx, xml or vocabulary.");
}

std::vector<std::string> update_fixtures(const fs::path& sources, const fs::path& fixtures, bool write) {
    Updater updater(fixtures, write);
    for (const fs::path& file : sorted_files(sources))
        if (file.string().ends_with(".paper.xml")) updater.paper(file);
    return updater.changes_with_strays();
}

std::string read_text(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw Error("This file cannot be read.", file.string(), "Check that it is there.");
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void write_bytes(const fs::path& file, std::string_view bytes) {
    if (file.has_parent_path()) fs::create_directories(file.parent_path());
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream.flush()) throw Error("This file cannot be written.", file.string(), "Check the folder.");
}

}  // namespace assure::papers
