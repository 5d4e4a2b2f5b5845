// The format of .paper.xml files as a table: which elements there are, what may stand in them, and which
// attributes they have. tests/papers/README.md says what each means.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure::papers {

enum class Content : std::uint8_t {
    nothing,
    words,            // text and inline elements
    blocks,           // block elements only
    words_or_blocks,  // either; words are one paragraph
    listed,           // only the elements named in `children`
};

struct ElementRule {
    std::string_view name;
    Content content;
    std::string_view children;    // further or only elements allowed inside, separated by spaces
    std::string_view attributes;  // "name", or "name=value|value" where only these are allowed
};

// The rule of an element, or null for an unknown one.
const ElementRule* element_rule(std::string_view name);
bool is_block_element(std::string_view name);
bool is_inline_element(std::string_view name);

struct AttributeRule {
    std::string_view name;
    std::vector<std::string_view> values;  // empty: any
};
// The attribute's rule within `attributes`; `found` is false where the element has none of that name.
AttributeRule attribute_rule(std::string_view attributes, std::string_view name, bool& found);

std::vector<std::string_view> words_of(std::string_view list, char separator = ' ');

}  // namespace assure::papers
