// The elements of an XML part, each with the bytes that it takes in the part's text, so that something can be put
// between them without writing the part anew.
#pragma once

#include "annotate/part_text.h"
#include "assure/app/limits.h"
#include "readers/word/names.h"
#include "readers/xml_tree.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assure::annotate {

struct Element {
    word::Name name = word::Name::unknown;
    pugi::xml_node node;
    std::size_t begin = 0;      // of "<" of its start tag
    std::size_t inner = 0;      // behind its start tag
    std::size_t inner_end = 0;  // of "<" of its end tag
    std::size_t end = 0;        // behind its end tag
    std::size_t parent = 0;     // indices of elements; the root is its own parent
    std::size_t past = 0;       // behind its last descendant

    [[nodiscard]] bool is_empty_tag() const { return inner == end; }  // "<w:p/>"
    [[nodiscard]] bool holds(std::size_t offset) const { return offset >= begin && offset < end; }
};

class Markup {
public:
    // Throws Error as XmlTree does; `place` names the part.
    Markup(std::string_view bytes, const std::string& place, const Limits& limits);
    Markup(const Markup&) = delete;
    Markup& operator=(const Markup&) = delete;
    ~Markup() = default;

    [[nodiscard]] const std::string& text() const { return part_.utf8(); }
    [[nodiscard]] std::string_view text(std::size_t begin, std::size_t end) const {
        return std::string_view(text()).substr(begin, end - begin);
    }
    // `changed` as bytes of the part, in the encoding it had.
    [[nodiscard]] std::string encoded(std::string_view changed) const { return part_.encoded(changed); }

    [[nodiscard]] const std::vector<Element>& elements() const { return elements_; }  // in the order of the text
    [[nodiscard]] const Element& root() const { return elements_.front(); }
    [[nodiscard]] bool is_root(const Element& element) const { return &element == elements_.data(); }
    [[nodiscard]] const Element& parent(const Element& of) const { return elements_[of.parent]; }
    // The innermost element that holds the byte; null outside the root.
    [[nodiscard]] const Element* at(std::size_t offset) const;
    // The first child, and the one after a child; null when there is none.
    [[nodiscard]] const Element* first_child(const Element& of) const;
    [[nodiscard]] const Element* next_sibling(const Element& of) const;

    // An element's name as it is written, "w:p"; the prefix of it, "w", empty where it has none.
    [[nodiscard]] std::string_view written_name(const Element& of) const;
    [[nodiscard]] std::string_view prefix(const Element& of) const;

private:
    [[nodiscard]] std::size_t index(const Element& of) const {
        return static_cast<std::size_t>(&of - elements_.data());
    }
    void measure();
    void name_elements(const std::string& place);

    XmlTree tree_;
    PartText part_;
    std::vector<Element> elements_;
};

// The id of an annotation; nothing where it has none that is a number.
std::optional<int> id_of(const Element& element);

}  // namespace assure::annotate
