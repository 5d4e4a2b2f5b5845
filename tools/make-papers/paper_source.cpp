#include "make-papers/paper_source.h"

#include "make-papers/grammar.h"

#include <algorithm>
#include <charconv>

namespace assure::papers {

std::string Node::attribute(std::string_view attribute_name, std::string_view otherwise) const {
    const auto found = attributes.find(attribute_name);
    return found == attributes.end() ? std::string(otherwise) : found->second;
}

bool Node::yes(std::string_view attribute_name) const {
    return attribute(attribute_name) == "yes";
}

std::size_t Node::number(std::string_view attribute_name, std::size_t otherwise) const {
    const std::string given = attribute(attribute_name);
    std::size_t value = otherwise;
    std::from_chars(given.data(), given.data() + given.size(), value);
    return value;
}

const Node* Node::child(std::string_view child_name) const {
    const auto found =
        std::find_if(children.begin(), children.end(), [&](const Node& node) { return node.name == child_name; });
    return found == children.end() ? nullptr : &*found;
}

std::string Node::visible_text() const {
    if (is_text()) return text;
    if (name == "del" || name == "hidden" || name == "comment" || name == "footnote" || name == "label") return {};
    if (name == "tick") return yes("ticked") ? "☒" : "☐";
    if (name == "br" || name == "tab") return " ";
    if (name == "soft-hyphen") return "\u00AD";
    if (name == "no-break-hyphen") return "\u2011";
    std::string result;
    for (const Node& node : children) {
        const bool block = node.name == "p" || node.name == "item" || node.name == "option";
        if (block && !result.empty()) result += ' ';
        result += node.visible_text();
    }
    return result;
}

std::string label_text(const Node& field) {
    const Node* const label = field.child("label");
    if (label == nullptr) return field.attribute("label");
    Node words = *label;
    words.name = "words";
    return words.visible_text();
}

std::vector<Node> answer_of(const Node& field) {
    std::vector<Node> answer;
    for (const Node& node : field.children)
        if (node.name != "label") answer.push_back(node);
    return answer;
}

bool fits_half_a_row(const Node& field) {
    constexpr std::size_t short_answer = 45;  // characters
    if (!field.attribute("width").empty()) return field.attribute("width") == "half";
    const std::vector<Node> answer = answer_of(field);
    const bool plain = answer.empty() || (answer.size() == 1 && answer.front().name == "p");
    return plain && field.visible_text().size() <= short_answer;
}

std::size_t column_count(const Node& table) {
    std::size_t most = std::max<std::size_t>(words_of(table.attribute("widths")).size(), 1);
    for (const Node& row : table.children) {
        std::size_t count = 0;
        for (const Node& cell : row.children)
            count += cell.number("span", 1);
        most = std::max(most, count);
    }
    return most;
}

std::vector<Node> shown_blocks(const Node& paper) {
    std::vector<Node> blocks;
    bool hidden = false;
    for (const Node& node : paper.children) {
        if (node.name == "sheet")
            hidden = node.yes("hidden");
        else if (node.name != "properties" && !hidden)
            blocks.push_back(node);
    }
    return blocks;
}

bool is_shown_row(const Node& row) {
    return !row.yes("hidden") && !row.children.empty();
}

}  // namespace assure::papers
