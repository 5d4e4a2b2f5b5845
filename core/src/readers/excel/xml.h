// Elements of SpreadsheetML by their local names, whatever the prefix: the vocabulary's namespace is checked
// once, at the root of each part.
#pragma once

#include "readers/xml_tree.h"

#include <pugixml.hpp>

#include <charconv>
#include <cstdint>
#include <string_view>

namespace assure::excel {

inline bool is(pugi::xml_node node, std::string_view name) {
    return node.type() == pugi::node_element && local_name(node.name()) == name;
}

// The first child element of that name; null where there is none.
inline pugi::xml_node child(pugi::xml_node parent, std::string_view name) {
    pugi::xml_node node = parent.first_child();
    while (node && !is(node, name))
        node = node.next_sibling();
    return node;
}

// The raw value of an attribute without a prefix; empty where there is none.
inline std::string_view attribute(pugi::xml_node node, const char* name) {
    return node.attribute(name).value();
}

inline std::uint32_t number_of(std::string_view text, std::uint32_t otherwise) {
    std::uint32_t number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && stop != text.data() ? number : otherwise;
}

// An attribute that is on or off; `otherwise` where it is not there.
inline bool is_on(pugi::xml_node node, const char* name, bool otherwise = false) {
    const std::string_view text = attribute(node, name);
    return text.empty() ? otherwise : text == "1" || text == "true";
}

// An element such as <b/> that is on unless it says otherwise.
inline bool is_set(pugi::xml_node parent, std::string_view name) {
    const pugi::xml_node node = child(parent, name);
    return !node.empty() && is_on(node, "val", true);
}

}  // namespace assure::excel
