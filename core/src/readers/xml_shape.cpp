#include "readers/xml_shape.h"

#include "readers/xml_tree.h"
#include "text/blanks.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace assure {
namespace {

constexpr std::array<std::string_view, 6> paragraph_names = {"p", "para", "paragraph", "li", "ul", "ol"};
constexpr std::array<std::string_view, 11> inline_names = {"b",   "i",   "u",  "em", "strong",  "span",
                                                           "sub", "sup", "br", "a",  "emphasis"};

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), local_name(name)) != names.end();
}

bool is_text(pugi::xml_node node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

bool is_part_of_text(pugi::xml_node element) {
    return is_one_of(inline_names, element.name()) || is_paragraph_name(element.name());
}

// Whether it stands under a label of its own, which no row and no item of a list would show: one of several texts
// with labels, or of several headings over tables.
bool is_section(pugi::xml_node element, Shape shape) {
    if (label_attribute(element).empty()) return false;
    const auto children = element.children();
    return shape == Shape::text || std::all_of(children.begin(), children.end(), [](pugi::xml_node child) {
               return child.type() == pugi::node_element ? shape_of(child) == Shape::structure
                                                         : is_text(child) && is_blank(child.value());
           });
}

// Whether its elements are nothing but parts of a text. What lies deeper in those is text too.
bool holds_only_text(pugi::xml_node element) {
    const auto children = element.children();
    return std::all_of(children.begin(), children.end(), [](pugi::xml_node child) {
        return child.type() != pugi::node_element || is_part_of_text(child);
    });
}

}  // namespace

bool is_paragraph_name(std::string_view name) {
    return is_one_of(paragraph_names, name);
}

pugi::xml_attribute label_attribute(pugi::xml_node element) {
    for (const char* const name : {"label", "title", "name"}) {
        const pugi::xml_attribute attribute = element.attribute(name);
        if (!attribute.empty() && *attribute.value() != '\0') return attribute;
    }
    return {};
}

bool is_content_attribute(pugi::xml_attribute attribute) {
    const std::string_view name = attribute.name();
    return !name.starts_with("xmlns") && name.find(':') == std::string_view::npos && *attribute.value() != '\0';
}

pugi::xml_attribute value_attribute(pugi::xml_node element) {
    const pugi::xml_node inside = element.first_child();
    if (inside) return {};
    const pugi::xml_attribute value = element.attribute("value");
    return value ? value : element.attribute("answer");
}

bool adds_to_text(pugi::xml_node element, pugi::xml_attribute attribute) {
    return is_content_attribute(attribute) && attribute != label_attribute(element) &&
           attribute != value_attribute(element) && !is_part_of_text(element);
}

Shape shape_of(pugi::xml_node element) {
    if (!element.first_child()) {
        const bool says_more = std::any_of(element.attributes_begin(), element.attributes_end(), [&](auto attribute) {
            return is_content_attribute(attribute) && attribute != label_attribute(element);
        });
        return says_more && !value_attribute(element) ? Shape::structure : Shape::text;
    }
    return holds_only_text(element) ? Shape::text : Shape::structure;
}

namespace {

bool any_adds_to_text(pugi::xml_node element) {
    const auto attributes = element.attributes();
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](pugi::xml_attribute attribute) { return adds_to_text(element, attribute); });
}

bool holds_elements(pugi::xml_node element) {
    const auto children = element.children();
    return std::any_of(children.begin(), children.end(),
                       [](pugi::xml_node child) { return child.type() == pugi::node_element; });
}

// What the elements of one name among an element's children are like.
struct Like {
    std::size_t count = 0;
    bool structured = false;
    bool textual = false;
    bool section = false;
    bool attributed = false;  // texts with attributes that add to them
    bool mixed = false;       // texts with paragraphs or mark-up inside
    std::size_t group = 0;

    void add(pugi::xml_node element) {
        const Shape shape = shape_of(element);
        ++count;
        (shape == Shape::structure ? structured : textual) = true;
        section = section || is_section(element, shape);
        attributed = attributed || (shape == Shape::text && any_adds_to_text(element));
        mixed = mixed || (shape == Shape::text && holds_elements(element));
    }
    // Whether neither rows nor the items of a list would show all of each.
    [[nodiscard]] bool stand_alone() const { return section || (structured && textual) || (attributed && mixed); }
    [[nodiscard]] ChildGroup::As as() const {
        return structured || attributed ? ChildGroup::As::rows : ChildGroup::As::list;
    }
};

}  // namespace

std::vector<ChildGroup> group_children(pugi::xml_node element, bool rows_of_one) {
    std::unordered_map<std::string_view, Like> likes;
    bool has_text = false;
    for (const pugi::xml_node child : element.children()) {
        if (is_text(child)) has_text = has_text || !is_blank(child.value());
        if (child.type() != pugi::node_element) continue;
        likes[child.name()].add(child);
    }
    std::vector<ChildGroup> groups;
    for (const pugi::xml_node child : element.children()) {
        if (is_text(child) && !is_blank(child.value())) groups.push_back({ChildGroup::As::text, {child}});
        if (child.type() != pugi::node_element) continue;
        Like& like = likes[child.name()];
        const bool alone = like.count == 1 && !(rows_of_one && likes.size() == 1 && !has_text && like.structured);
        const bool prose = has_text || is_part_of_text(child);
        if (alone || prose || like.stand_alone()) {
            groups.push_back({ChildGroup::As::single, {child}});
            continue;
        }
        if (like.group == 0) {
            groups.push_back({like.as(), {}});
            like.group = groups.size();
        }
        groups[like.group - 1].nodes.push_back(child);
    }
    return groups;
}

}  // namespace assure
