// A test paper as its author wrote it: the elements of a .paper.xml file, checked against the format's
// grammar and normalised (white space collapsed, answers always made of blocks), so that makers need no
// further checks. The format is described in tests/papers/README.md.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace assure::papers {

struct Node {
    std::string name;  // the element's name; empty for text
    std::string text;  // of a text
    std::map<std::string, std::string, std::less<>> attributes;
    std::vector<Node> children;
    int line = 0;  // 1-based, in the source

    [[nodiscard]] bool is_text() const { return name.empty(); }
    // The attribute's value, or `otherwise` where it is not given.
    [[nodiscard]] std::string attribute(std::string_view attribute_name, std::string_view otherwise = {}) const;
    [[nodiscard]] bool yes(std::string_view attribute_name) const;
    // The attribute as a number, or `otherwise` where it is not given.
    [[nodiscard]] std::size_t number(std::string_view attribute_name, std::size_t otherwise) const;
    // The first child element of that name, or null.
    [[nodiscard]] const Node* child(std::string_view child_name) const;
    // All text inside, without deleted and hidden text, comments and footnotes: what a reader sees.
    [[nodiscard]] std::string visible_text() const;
};

struct PaperSource {
    std::string name;  // for messages: the file's name
    Node paper;        // the element <paper>
};

// A field's label as a text, and the blocks of its answer.
std::string label_text(const Node& field);
std::vector<Node> answer_of(const Node& field);
// Whether two such fields fit beside each other in four columns.
bool fits_half_a_row(const Node& field);
// Columns of a table's grid: those of the widest row, or as many as it has widths.
std::size_t column_count(const Node& table);
// What a paper shows, where no sheets are hidden: its blocks without properties, and without what stands on a
// hidden sheet.
std::vector<Node> shown_blocks(const Node& paper);
// Whether a table's row is shown: it is not hidden, and not left blank.
bool is_shown_row(const Node& row);

// Reads a paper's source. Throws assure::Error with the line for anything that is not in the format.
PaperSource parse_paper(std::string_view xml, std::string_view name = "paper");

}  // namespace assure::papers
