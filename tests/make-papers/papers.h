// The sources of tests/papers, and Word parts as documents, for the tests of the maker.
#pragma once

#include "make-papers/fixtures.h"
#include "make-papers/paper_maker.h"

#include <algorithm>
#include <filesystem>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <vector>

namespace assure::papers {

inline std::filesystem::path source_folder() {
    return std::filesystem::path(ASSURE_SOURCE_DIR) / "tests/papers";
}

// Every source, in order of path.
inline std::vector<PaperSource> all_sources() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(source_folder()))
        if (entry.path().string().ends_with(".paper.xml")) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<PaperSource> sources;
    sources.reserve(files.size());
    for (const std::filesystem::path& file : files)
        sources.push_back(parse_paper(read_text(file), file.filename().string()));
    return sources;
}

inline PaperSource source_named(const std::string& name) {
    return parse_paper(read_text(source_folder() / name), name);
}

inline std::string part(const std::vector<Part>& parts, const std::string& name) {
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part& p) { return p.name == name; });
    return found == parts.end() ? "" : found->content;
}

// A paper of one field, made of `inside`, set out as `layout`; returns its word/document.xml.
inline std::string document_of(const std::string& inside, Layout layout = Layout::as_stated) {
    std::string xml = R"(<paper kind="cover-sheet">)";
    xml.append(inside).append("</paper>");
    return part(make_parts(parse_paper(xml), layout), "word/document.xml");
}

// All values that the attribute has on elements of that name ("*": any).
inline std::set<std::string> values_of(const pugi::xml_node& root, const std::string& element,
                                       const std::string& attribute) {
    std::set<std::string> values;
    std::string path = "//";
    path.append(element).append("/@").append(attribute);
    for (const pugi::xpath_node& node : root.select_nodes(path.c_str()))
        values.emplace(node.attribute().value());
    return values;
}

}  // namespace assure::papers
