// What an element of unknown vocabulary is by its shape: a field, a list of fields, a table's row, text.
#pragma once

#include <pugixml.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace assure {

enum class Shape : std::uint8_t {
    text,       // text, perhaps with emphasis and paragraphs inside: a field
    structure,  // elements of its own: a heading, or a row
};

Shape shape_of(pugi::xml_node element);

// p, para, paragraph …: a paragraph of the text it stands in. b, em, span …: a part of a line of it.
bool is_paragraph_name(std::string_view name);

// The attribute that names an element for people (label, title, name); empty where it has none.
pugi::xml_attribute label_attribute(pugi::xml_node element);
// Whether an attribute says something of the paper, and is no namespace or processing hint.
bool is_content_attribute(pugi::xml_attribute attribute);
// The attribute that holds what the element says, where it has neither text nor elements (value, answer).
pugi::xml_attribute value_attribute(pugi::xml_node element);

// Whether an attribute of an element with text says something besides it; those of parts of a text are mark-up.
bool adds_to_text(pugi::xml_node element, pugi::xml_attribute attribute);

// The children of an element, grouped: like ones together, in the order in which each group first appears.
struct ChildGroup {
    enum class As : std::uint8_t { single, rows, list, text };
    As as = As::single;
    std::vector<pugi::xml_node> nodes;
};

// `rows_of_one` tells whether a lone structured child may be a table of one row (its parent names the table).
std::vector<ChildGroup> group_children(pugi::xml_node element, bool rows_of_one);

}  // namespace assure
