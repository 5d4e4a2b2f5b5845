#include "make-papers/paper_source.h"

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

}  // namespace assure::papers
