// An XML document as a tree, parsed in place in the bytes it is given, so that every name and value is a view of
// the document's bytes and knows its offset, and no second copy is held. Entities are left as they stand: TextSink and
// decoded() turn them into characters where text is taken. What pugixml lets pass is refused here: a DOCTYPE, two
// roots, stray text, duplicate attributes, undeclared entities, invalid UTF-8, nesting beyond the limit.
#pragma once

#include "assure/app/limits.h"
#include "readers/dom_budget.h"

#include <pugixml.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

enum class WhiteSpace : std::uint8_t {
    keep,         // every white space between elements: mixed content
    only_single,  // white space that is all an element holds: Word
};

class XmlTree;

struct XmlAttribute {
    pugi::xml_attribute attribute;
    const char* name = nullptr;
};

struct XmlElement {
    pugi::xml_node node;
    const char* name = nullptr;
    std::size_t depth = 0;
    std::span<const XmlAttribute> attributes;
};

// Meets each element once, in reading order, while its tree is checked; it may write over the names.
class XmlNameWriter {
public:
    XmlNameWriter() = default;
    XmlNameWriter(const XmlNameWriter&) = delete;
    XmlNameWriter& operator=(const XmlNameWriter&) = delete;
    virtual ~XmlNameWriter() = default;

    // Another tree begins.
    virtual void begin() = 0;
    virtual void write(XmlTree& tree, const XmlElement& element) = 0;
};

class XmlTree {
public:
    // Takes over the bytes, and charges them to the thread's DomBudget. Throws Error; `place` names the part or
    // file in it. `names` may be null.
    XmlTree(std::string bytes, const std::string& place, WhiteSpace white_space, const Limits& limits,
            XmlNameWriter* names = nullptr);

    [[nodiscard]] pugi::xml_node root() const { return document_.document_element(); }
    // Bytes of the document as UTF-8 without a byte order mark. `position` points into a name or value of the tree.
    [[nodiscard]] std::uint32_t offset_of(const char* position) const {
        return static_cast<std::uint32_t>(position - buffer_.data());
    }
    // The 1-based line that a name or value of the tree begins on.
    [[nodiscard]] std::size_t line_of(const char* position) const { return line_at(offset_of(position)); }
    // How many bytes there are from a position on.
    [[nodiscard]] std::size_t bytes_from(const char* position) const { return buffer_.size() - offset_of(position); }
    // Writes a number over a name of the tree (word/names.h says what for).
    void write_number(const char* name, std::uint16_t number) {
        char* const bytes = buffer_.data() + (name - buffer_.data());
        bytes[0] = static_cast<char>(number & 0xFFU);
        bytes[1] = static_cast<char>(number >> 8U);  // a name takes at least one character and its end
    }

private:
    void note_line_ends();
    [[nodiscard]] std::size_t line_at(std::size_t offset) const;
    void parse(const std::string& place, WhiteSpace white_space);
    void check_roots(const std::string& place) const;
    class Checker;
    void check_entities(pugi::xml_node node, const std::string& place) const;
    [[noreturn]] void malformed(std::size_t offset, const std::string& place, std::string_view what) const;

    std::string buffer_;
    std::vector<bool> line_ends_;  // by byte: parsing overwrites some of them
    DomCharge charge_;             // for these
    pugi::xml_document document_;
};

// The number that was written over a name, its low byte first.
inline std::uint16_t written_number(const char* name) {
    return static_cast<std::uint16_t>(static_cast<unsigned char>(name[0]) |
                                      static_cast<unsigned>(static_cast<unsigned char>(name[1])) << 8U);
}

// Whether there is such a node or attribute. pugixml's own test of it is a call into the library.
template <typename Handle>
bool exists(const Handle& node_or_attribute) {
    static_assert(sizeof(Handle) == sizeof(const void*));
    return std::bit_cast<const void*>(node_or_attribute) != nullptr;
}

// The attributes of an element, in place of what `attributes` held.
inline void list_attributes(pugi::xml_node element, std::vector<XmlAttribute>& attributes) {
    attributes.clear();
    for (pugi::xml_attribute found = element.first_attribute(); exists(found); found = found.next_attribute())
        attributes.push_back({found, found.name()});
}

// The character that the entity at the front of `raw` ("&amp;…") stands for, as UTF-8, appended to `text`.
// Returns the bytes the entity takes, 0 where it is none that XML knows.
std::size_t append_entity(std::string& text, std::string_view raw);

// A raw value with its entities decoded.
std::string decoded(std::string_view raw);

// The part of a qualified name behind its prefix.
std::string_view local_name(std::string_view name);

}  // namespace assure
