#include "readers/xml_tree.h"

#include "assure/plugin/error.h"
#include "readers/xml_encoding.h"
#include "text/work_budget.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace assure {
namespace {

constexpr const char* save_again = "Open the file in the program that made it, save it again, and check that file.";

[[noreturn]] void refuse(std::string sentence, const std::string& place, std::string next_step = save_again) {
    throw Error(std::move(sentence), place, std::move(next_step));
}

[[noreturn]] void malformed(std::string_view text, std::size_t position, const std::string& place,
                            std::string_view what) {
    refuse("The XML is damaged at line " + std::to_string(line_of(text, position)) + ": " + std::string(what) + ".",
           place);
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
        if (append_entity(scratch, raw.substr(at)) == 0) return true;
    }
    return false;
}

bool has_duplicate_attribute(pugi::xml_node node, std::vector<std::string_view>& names) {
    const pugi::xml_attribute first = node.first_attribute();
    if (!first || !first.next_attribute()) return false;
    names.clear();
    for (const pugi::xml_attribute attribute : node.attributes())
        names.emplace_back(attribute.name());
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// The next node in reading order; `depth` follows it.
pugi::xml_node next_node(pugi::xml_node node, std::size_t& depth) {
    if (const pugi::xml_node child = node.first_child()) {
        ++depth;
        return child;
    }
    while (!node.empty() && node.next_sibling().empty()) {
        node = node.parent();
        --depth;
    }
    return node.next_sibling();
}

}  // namespace

XmlTree::XmlTree(std::string_view bytes, const std::string& place, WhiteSpace white_space, const Limits& limits) {
    spend_work(work_of_bytes(bytes.size()));
    const std::string encoding = xml_encoding(bytes);
    std::optional<std::string> converted;
    if (encoding != "UTF-8" || bytes.starts_with("\xEF\xBB\xBF")) {
        converted = to_utf8(bytes, encoding);
        if (!converted)
            refuse("The XML is written in " + shown_encoding(encoding) + ", which is not read, or is damaged.", place,
                   "Save it again as UTF-8.");
    }
    const std::string_view text = converted ? std::string_view(*converted) : bytes;
    if (const std::size_t invalid = find_invalid_byte(text); invalid != std::string_view::npos)
        malformed(text, invalid, place, "a character is not valid UTF-8 or not allowed in XML");
    parse(text, place, white_space);
    check_shape(text, place, limits);
}

void XmlTree::parse(std::string_view text, const std::string& place, WhiteSpace white_space) {
    buffer_.assign(text.begin(), text.end());
    const unsigned spaces = white_space == WhiteSpace::keep ? pugi::parse_ws_pcdata : pugi::parse_ws_pcdata_single;
    const auto result = document_.load_buffer_inplace(
        buffer_.data(), text.size(), pugi::parse_cdata | pugi::parse_doctype | spaces | pugi::parse_fragment,
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
        malformed(text, static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)), place,
                  words_for(result.status));
}

void XmlTree::check_shape(std::string_view text, const std::string& place, const Limits& limits) const {
    std::size_t roots = 0;
    for (const pugi::xml_node node : document_.children()) {
        if (node.type() == pugi::node_element && ++roots == 2)
            malformed(text, offset_of(node.name()), place, "a second root element begins");
        const bool stray =
            node.type() == pugi::node_cdata || (node.type() == pugi::node_pcdata && !is_blank(node.value()));
        if (stray) malformed(text, offset_of(node.value()), place, "text stands outside the root element");
    }
    if (roots == 0) malformed(text, text.size(), place, "there is no element in it");

    const bool entities = has_unknown_entity(text);  // in a comment or CDATA this is no fault: look closer
    std::vector<std::string_view> names;
    std::size_t depth = 0;
    for (pugi::xml_node node = document_.root(); node; node = next_node(node, depth)) {
        if (depth > limits.nesting)
            refuse("The XML is nested more than " + std::to_string(limits.nesting) + " levels deep.", place);
        if (has_duplicate_attribute(node, names))
            malformed(text, offset_of(node.name()), place, "an element has the same attribute twice");
        if (!entities) continue;
        if (node.type() == pugi::node_pcdata && has_unknown_entity(node.value()))
            malformed(text, offset_of(node.value()), place, "it uses an entity (&…;) that is not declared");
        for (const pugi::xml_attribute attribute : node.attributes()) {
            if (has_unknown_entity(attribute.value()))
                malformed(text, offset_of(attribute.value()), place, "it uses an entity (&…;) that is not declared");
        }
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
