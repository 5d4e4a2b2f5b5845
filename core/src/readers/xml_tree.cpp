#include "readers/xml_tree.h"

#include "assure/plugin/error.h"
#include "readers/xml_encoding.h"
#include "text/blanks.h"
#include "text/work_budget.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

namespace assure {
namespace {

constexpr const char* save_again = "Open the file in the program that made it, save it again, and check that file.";

[[noreturn]] void refuse(std::string sentence, const std::string& place, std::string next_step = save_again) {
    throw Error(std::move(sentence), place, std::move(next_step));
}

std::string_view words_for(pugi::xml_parse_status status) {
    switch (status) {
        case pugi::status_end_element_mismatch:
            return "an element is closed that was not opened there, or one was never closed";
        case pugi::status_bad_attribute:
            return "an attribute is not written rightly";
        case pugi::status_bad_comment:
        case pugi::status_bad_cdata:
        case pugi::status_bad_pi:
            return "a comment, a CDATA section or an instruction does not end";
        case pugi::status_no_document_element:
            return "there is no element in it";
        default:
            return "an element is not written rightly";
    }
}

// A file may claim anything, of any length, as its encoding.
std::string shown_encoding(const std::string& name) {
    constexpr std::size_t longest = 40;
    const bool proper = name.size() <= longest && std::all_of(name.begin(), name.end(), [](unsigned char c) {
                            return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.' || c == ':';
                        });
    return proper ? name : "an encoding without a proper name";
}

bool has_unknown_entity(std::string_view raw) {
    std::string scratch;
    for (std::size_t at = raw.find('&'); at != std::string_view::npos; at = raw.find('&', at + 1)) {
        scratch.clear();
        if (append_entity(scratch, raw.substr(at)) == 0) return true;
    }
    return false;
}

// Most names differ within a few characters: no call is worth it.
bool is_same(const XmlAttribute& a, const XmlAttribute& b) {
    std::size_t at = 0;
    while (a.name[at] != '\0' && a.name[at] == b.name[at])
        ++at;
    return a.name[at] == b.name[at];
}

bool has_duplicate(const std::vector<XmlAttribute>& attributes) {
    constexpr std::size_t few = 8;
    if (attributes.size() <= few) {
        for (auto later = attributes.begin(); later != attributes.end(); ++later) {
            if (std::any_of(attributes.begin(), later, [&](const XmlAttribute& one) { return is_same(one, *later); }))
                return true;
        }
        return false;
    }
    std::vector<XmlAttribute> sorted = attributes;
    std::sort(sorted.begin(), sorted.end(),
              [](const XmlAttribute& a, const XmlAttribute& b) { return std::strcmp(a.name, b.name) < 0; });
    return std::adjacent_find(sorted.begin(), sorted.end(), is_same) != sorted.end();
}

}  // namespace

// Meets each node in reading order. pugixml leads it along: every step that it takes itself is a call less.
class XmlTree::Checker : public pugi::xml_tree_walker {
public:
    Checker(XmlTree& tree, const std::string& place, std::size_t deepest, XmlNameWriter* names)
        : tree_(tree), place_(place), deepest_(deepest), names_(names) {}

    void run(bool entities) {
        entities_ = entities;
        if (names_ != nullptr) names_->begin();
        tree_.document_.traverse(*this);
    }

private:
    bool for_each(pugi::xml_node& node) override {
        const auto level = static_cast<std::size_t>(depth()) + 1;
        if (level > deepest_) refuse_depth();
        if (entities_) tree_.check_entities(node, place_);
        const char* const name = node.name();
        const bool is_element = *name != '\0';
        if (is_element) check(node, name, level);
        return true;
    }

    void check(pugi::xml_node element, const char* name, std::size_t level) {
        list_attributes(element, attributes_);
        if (attributes_.size() > 1 && has_duplicate(attributes_))
            tree_.malformed(tree_.offset_of(name), place_, "an element has the same attribute twice");
        if (names_ != nullptr) names_->write(tree_, {element, name, level, attributes_});
    }

    [[noreturn]] void refuse_depth() const {
        refuse("The XML is nested more than " + std::to_string(deepest_) + " levels deep.", place_);
    }

    XmlTree& tree_;
    const std::string& place_;
    std::size_t deepest_;
    XmlNameWriter* names_;
    bool entities_ = false;
    std::vector<XmlAttribute> attributes_;
};

XmlTree::XmlTree(std::string bytes, const std::string& place, WhiteSpace white_space, const Limits& limits,
                 XmlNameWriter* names)
    : buffer_(std::move(bytes)) {
    spend_work(work_of_bytes(buffer_.size()));
    const std::string encoding = xml_encoding(buffer_);
    if (encoding != "UTF-8" || buffer_.starts_with("\xEF\xBB\xBF")) {
        std::optional<std::string> converted = to_utf8(buffer_, encoding);
        if (!converted)
            refuse("The XML is written in " + shown_encoding(encoding) + ", which is not read, or is damaged.", place,
                   "Save it again as UTF-8.");
        buffer_ = std::move(*converted);
    }
    constexpr std::size_t bits = 8;
    if (!charge_.take(buffer_.size() + buffer_.size() / bits))
        refuse("The XML is larger than the memory that may be spent on one document.", place, "Split the document.");
    note_line_ends();
    if (const std::size_t invalid = find_invalid_byte(buffer_); invalid != std::string::npos)
        malformed(invalid, place, "a character is not valid UTF-8 or not allowed in XML");
    const bool entities = has_unknown_entity(buffer_);  // in a comment or CDATA this is no fault: look closer
    parse(place, white_space);
    check_roots(place);
    Checker(*this, place, limits.nesting, names).run(entities);
}

void XmlTree::note_line_ends() {
    line_ends_.resize(buffer_.size());
    for (std::size_t at = buffer_.find('\n'); at != std::string::npos; at = buffer_.find('\n', at + 1))
        line_ends_[at] = true;
}

std::size_t XmlTree::line_at(std::size_t offset) const {
    const auto end = line_ends_.begin() + static_cast<std::ptrdiff_t>(std::min(offset, line_ends_.size()));
    return 1 + static_cast<std::size_t>(std::count(line_ends_.begin(), end, true));
}

void XmlTree::malformed(std::size_t offset, const std::string& place, std::string_view what) const {
    refuse("The XML is damaged at line " + std::to_string(line_at(offset)) + ": " + std::string(what) + ".", place);
}

void XmlTree::parse(const std::string& place, WhiteSpace white_space) {
    const unsigned spaces = white_space == WhiteSpace::keep ? pugi::parse_ws_pcdata : pugi::parse_ws_pcdata_single;
    const auto result = document_.load_buffer_inplace(
        buffer_.data(), buffer_.size(), pugi::parse_cdata | pugi::parse_doctype | spaces | pugi::parse_fragment,
        pugi::encoding_utf8);
    if (result.status == pugi::status_out_of_memory)
        refuse("The XML holds more elements than are read.", place, "Split the document, or save a plain copy of it.");
    // A DOCTYPE may stand before what else is wrong, and it is what the user must know.
    for (const pugi::xml_node node : document_.children()) {
        if (node.type() == pugi::node_doctype)
            refuse("The XML declares a document type (DOCTYPE), which can reach into other files, so it is not read.",
                   place, "Remove the DOCTYPE, or save the document again from the program that made it.");
    }
    if (result.status == pugi::status_bad_doctype)
        refuse("The XML declares a document type (DOCTYPE), and it is damaged.", place, "Remove the DOCTYPE.");
    if (!result)
        malformed(static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)), place,
                  words_for(result.status));
}

void XmlTree::check_roots(const std::string& place) const {
    std::size_t roots = 0;
    for (const pugi::xml_node node : document_.children()) {
        if (node.type() == pugi::node_element && ++roots == 2)
            malformed(offset_of(node.name()), place, "a second root element begins");
        const bool stray =
            node.type() == pugi::node_cdata || (node.type() == pugi::node_pcdata && !is_blank(node.value()));
        if (stray) malformed(offset_of(node.value()), place, "text stands outside the root element");
    }
    if (roots == 0) malformed(buffer_.size(), place, "there is no element in it");
}

void XmlTree::check_entities(pugi::xml_node node, const std::string& place) const {
    constexpr const char* unknown = "it uses an entity (&…;) that is not declared";
    if (node.type() == pugi::node_pcdata && has_unknown_entity(node.value()))
        malformed(offset_of(node.value()), place, unknown);
    for (const pugi::xml_attribute attribute : node.attributes()) {
        if (has_unknown_entity(attribute.value())) malformed(offset_of(attribute.value()), place, unknown);
    }
}

std::size_t append_entity(std::string& text, std::string_view raw) {
    static constexpr std::array<std::pair<std::string_view, char>, 5> named = {
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
    for (const auto& [name, character] : named) {
        if (!raw.starts_with(name)) continue;
        text += character;
        return name.size();
    }
    if (!raw.starts_with("&#")) return 0;
    const bool hexadecimal = raw.size() > 2 && raw[2] == 'x';
    const char* const begin = raw.data() + (hexadecimal ? 3 : 2);
    const char* const end = raw.data() + raw.size();
    std::uint32_t code_point = 0;
    const auto [stop, error] = std::from_chars(begin, end, code_point, hexadecimal ? 16 : 10);
    if (error != std::errc() || stop == end || *stop != ';' || !append_utf8(text, code_point)) return 0;
    return static_cast<std::size_t>(stop - raw.data()) + 1;
}

std::string decoded(std::string_view raw) {
    std::string text;
    text.reserve(raw.size());
    while (!raw.empty()) {
        const std::size_t plain = std::min(raw.find('&'), raw.size());
        text += raw.substr(0, plain);
        raw.remove_prefix(plain);
        if (raw.empty()) break;
        const std::size_t taken = append_entity(text, raw);
        if (taken == 0) text += raw.front();
        raw.remove_prefix(std::max<std::size_t>(taken, 1));
    }
    return text;
}

std::string_view local_name(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace assure
