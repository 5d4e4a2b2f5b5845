#include "rulebook/element.h"

#include "assure/app/nearest.h"
#include "text/blanks.h"

#include <algorithm>
#include <utility>

namespace assure {
namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool is_text(pugi::xml_node node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

// Where an editor finds the schema says nothing about the rule.
bool is_about_schema(const std::string& attribute) {
    return attribute == "xmlns:xsi" || attribute == "xsi:noNamespaceSchemaLocation";
}

void append_words(std::string& text, std::string_view more) {
    for (const char c : more) {
        if (!is_space(c))
            text += c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
}

std::string in_brackets(const std::string& name) {
    return "<" + name + ">";
}

}  // namespace

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

std::string did_you_mean(std::string_view text, const std::vector<std::string>& candidates) {
    const std::vector<std::string> near = nearest(text, candidates);
    if (!near.empty()) return "Did you mean " + near.front() + "?";
    return candidates.empty() ? "Remove it." : "Use one of: " + listed(candidates) + ".";
}

Error Element::mistake(std::string sentence, std::string next_step) const {
    return file_->mistake(node_, std::move(sentence), std::move(next_step));
}

void Element::allow_attributes(const std::vector<std::string>& known) const {
    const bool is_root = node_ == file_->root();
    for (const pugi::xml_attribute attribute : node_.attributes()) {
        const std::string its_name = attribute.name();
        if (contains(known, its_name) || (is_root && is_about_schema(its_name))) continue;
        throw mistake(in_brackets(name()) + " has the unknown attribute '" + its_name + "'.",
                      did_you_mean(its_name, known));
    }
}

std::optional<std::string> Element::optional_attribute(const char* name) const {
    const pugi::xml_attribute attribute = node_.attribute(name);
    return attribute ? std::optional<std::string>(attribute.value()) : std::nullopt;
}

std::string Element::attribute(const char* name) const {
    const std::optional<std::string> value = optional_attribute(name);
    if (!value)
        throw mistake(in_brackets(node_.name()) + " has no attribute '" + name + "'.",
                      std::string("Add ") + name + "=\"…\".");
    if (is_blank(*value))
        throw mistake(in_brackets(node_.name()) + " has an empty attribute '" + name + "'.", "Write its value.");
    return *value;
}

std::string Element::choice(const char* name, const std::vector<std::string>& choices, bool may_be_missing) const {
    if (may_be_missing && !node_.attribute(name)) return choices.front();
    if (!node_.attribute(name))
        throw mistake(in_brackets(node_.name()) + " has no attribute '" + name + "'.",
                      std::string("Add ") + name + "=\"…\" with one of: " + listed(choices) + ".");
    std::string value = node_.attribute(name).value();
    if (!contains(choices, value))
        throw mistake(in_brackets(node_.name()) + " has " + name + "=\"" + value + "\", which is not known.",
                      did_you_mean(value, choices));
    return value;
}

std::vector<Element> Element::children(const std::vector<std::string>& known) const {
    std::vector<Element> elements;
    for (const pugi::xml_node child : node_.children()) {
        if (is_text(child) && !is_blank(child.value()))
            throw file_->mistake(child, "Text stands in " + in_brackets(name()) + " outside its elements.",
                                 "Put it into an element, or remove it.");
        if (child.type() != pugi::node_element) continue;
        if (!known.empty() && !contains(known, child.name()))
            throw file_->mistake(child,
                                 "Unknown element <" + std::string(child.name()) + "> in " + in_brackets(name()) + ".",
                                 did_you_mean(child.name(), known));
        elements.emplace_back(*file_, child);
    }
    return elements;
}

std::string Element::text_or_empty() const {
    std::string text;
    for (const pugi::xml_node child : node_.children()) {
        if (child.type() == pugi::node_element)
            throw file_->mistake(child,
                                 "The element <" + std::string(child.name()) + "> stands in " + in_brackets(name()) +
                                     ", which holds text only.",
                                 "Write plain text, with &lt; for a '<'.");
        if (is_text(child)) append_words(text, child.value());
    }
    if (text.ends_with(' ')) text.pop_back();
    return text;
}

std::string Element::text() const {
    std::string text = text_or_empty();
    if (text.empty())
        throw mistake(in_brackets(name()) + " is empty.", "Write its text, or remove it where it may be left out.");
    return text;
}

std::vector<Element> named(const std::vector<Element>& elements, std::string_view name) {
    std::vector<Element> found;
    std::copy_if(elements.begin(), elements.end(), std::back_inserter(found),
                 [&](const Element& element) { return element.name() == name; });
    return found;
}

Element only(const Element& parent, const std::vector<Element>& elements, const std::string& name) {
    const std::vector<Element> found = named(elements, name);
    if (found.empty())
        throw parent.mistake(in_brackets(parent.name()) + " has no " + in_brackets(name) + ".",
                             "Add " + in_brackets(name) + " to it.");
    if (found.size() > 1)
        throw found[1].mistake(in_brackets(name) + " stands twice in " + in_brackets(parent.name()) + ".",
                               "Keep one of the two.");
    return found.front();
}

}  // namespace assure
