// An element of a card as the loader reads it: every accessor throws an Error with file and line for what is
// missing, unknown, repeated or empty.
#pragma once

#include "rulebook/xml_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

class Element {
public:
    Element(const XmlFile& file, pugi::xml_node node) : file_(&file), node_(node) {}

    [[nodiscard]] std::string name() const { return node_.name(); }
    [[nodiscard]] pugi::xml_node node() const { return node_; }
    [[nodiscard]] std::size_t line() const { return file_->line(node_); }
    [[nodiscard]] Error mistake(std::string sentence, std::string next_step) const;

    // Throws unless every attribute is one of those. A root may also say where its schema is.
    void allow_attributes(const std::vector<std::string>& known) const;
    [[nodiscard]] std::optional<std::string> optional_attribute(const char* name) const;
    [[nodiscard]] std::string attribute(const char* name) const;  // there, and not empty
    // The attribute's value, which must be one of `choices`; the first of them when it may be missing and is.
    [[nodiscard]] std::string choice(const char* name, const std::vector<std::string>& choices,
                                     bool may_be_missing = false) const;

    // The elements in it, which must all be known by name; no text may stand between them.
    [[nodiscard]] std::vector<Element> children(const std::vector<std::string>& known) const;
    // The text in it, white space made one space; no elements may stand in it.
    [[nodiscard]] std::string text_or_empty() const;
    [[nodiscard]] std::string text() const;  // the same, not empty

private:
    const XmlFile* file_;
    pugi::xml_node node_;
};

// Those of the elements that have the name.
std::vector<Element> named(const std::vector<Element>& elements, std::string_view name);
// The one element of that name in `parent`, of whose children those are. Throws for none and for two.
Element only(const Element& parent, const std::vector<Element>& elements, const std::string& name);

// "Did you mean 'x'?" where one of them is near; else "Use one of: x, y, z."
std::string did_you_mean(std::string_view text, const std::vector<std::string>& candidates);

// "a, b, c".
std::string listed(const std::vector<std::string>& names);

}  // namespace assure
