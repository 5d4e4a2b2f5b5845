#include "rulebook/xml_file.h"

#include "text/blanks.h"
#include "text/code_points.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string_view>
#include <utility>

namespace assure {
namespace {

constexpr std::size_t deepest = 64;
constexpr const char* mend = "Mend it with an editor that checks XML (rules/rulepack.xsd says what may stand where).";

// What stands between '&' and ';' names a character.
bool names_character(std::string_view name) {
    constexpr std::array<std::string_view, 5> known = {"amp", "lt", "gt", "quot", "apos"};
    if (std::find(known.begin(), known.end(), name) != known.end()) return true;
    if (!name.starts_with('#')) return false;
    const bool hexadecimal = name.starts_with("#x");
    name.remove_prefix(hexadecimal ? 2 : 1);
    return !name.empty() && std::all_of(name.begin(), name.end(), [&](unsigned char c) {
        return hexadecimal ? std::isxdigit(c) != 0 : std::isdigit(c) != 0;
    });
}

// Where a comment, CDATA section or instruction that begins at `at` ends; `at` when none does.
std::size_t end_of_aside(std::string_view text, std::size_t at) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> asides = {
        {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}}};
    for (const auto& [open, close] : asides) {
        if (!text.substr(at).starts_with(open)) continue;
        const std::size_t end = text.find(close, at + open.size());
        return end == std::string_view::npos ? text.size() : end + close.size();
    }
    return at;
}

std::string lower_first(std::string text) {
    if (!text.empty()) text.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(text.front())));
    return text;
}

// The next node of a walk through all below the root, and how deep it stands. No recursion: files may be deep.
pugi::xml_node next_node(pugi::xml_node node, std::size_t& depth) {
    if (!node.first_child().empty()) {
        ++depth;
        return node.first_child();
    }
    while (depth > 0 && !node.next_sibling()) {
        node = node.parent();
        --depth;
    }
    return depth == 0 ? pugi::xml_node() : node.next_sibling();
}

}  // namespace

XmlFile::XmlFile(std::string shown, const std::string& contents) : shown_(std::move(shown)) {
    for (std::size_t at = 0; at < contents.size(); ++at)
        if (contents[at] == '\n') line_ends_.push_back(at);
    require_text(contents);
    parse(contents);
    require_known_entities(contents);
    take_root();
    std::size_t depth = 0;
    for (pugi::xml_node node = root_; node; node = next_node(node, depth))
        require_sound(node, depth);
}

std::size_t XmlFile::line_at(std::size_t offset) const {
    const auto line = std::lower_bound(line_ends_.begin(), line_ends_.end(), offset);
    return static_cast<std::size_t>(line - line_ends_.begin()) + 1;
}

std::size_t XmlFile::line(pugi::xml_node node) const {
    return line_at(static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0)));
}

Error XmlFile::mistake_at(std::size_t offset, std::string sentence, std::string next_step) const {
    return {std::move(sentence), shown_ + ":" + std::to_string(line_at(offset)), std::move(next_step)};
}

Error XmlFile::mistake(pugi::xml_node node, std::string sentence, std::string next_step) const {
    return {std::move(sentence), shown_ + ":" + std::to_string(line(node)), std::move(next_step)};
}

void XmlFile::require_text(const std::string& contents) const {
    if (const std::size_t at = first_invalid_utf8(contents); at != std::string_view::npos)
        throw mistake_at(at, "This file is not UTF-8 text.", "Save it again with the encoding UTF-8.");
}

void XmlFile::parse(const std::string& contents) {
    constexpr unsigned options =
        pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype | pugi::parse_fragment;
    const pugi::xml_parse_result result =
        document_.load_buffer(contents.data(), contents.size(), options, pugi::encoding_utf8);
    if (!result)
        throw mistake_at(static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)),
                         "This is not well-formed XML: " + lower_first(result.description()) + ".", mend);
}

// pugixml keeps what it does not know ("R&D", "&nbsp;") as it stands.
void XmlFile::require_known_entities(const std::string& contents) const {
    const std::string_view text = contents;
    std::size_t at = 0;
    while ((at = text.find_first_of("&<", at)) != std::string_view::npos) {
        if (text[at] == '<') {
            at = std::max(at + 1, end_of_aside(text, at));
            continue;
        }
        const std::size_t end = text.find(';', at);
        if (end == std::string_view::npos || !names_character(text.substr(at + 1, end - at - 1)))
            throw mistake_at(at, "The '&' here begins no character that XML knows.",
                             "Write &amp; for a plain '&', and other characters as they are.");
        at = end + 1;
    }
}

void XmlFile::take_root() {
    for (const pugi::xml_node node : document_.children()) {
        if (node.type() == pugi::node_doctype)
            throw mistake(node, "This file has a DOCTYPE, which rule packs may not have.", "Remove the <!DOCTYPE …>.");
        const bool is_element = node.type() == pugi::node_element;
        if (is_element && root_)
            throw mistake(node,
                          "A second element <" + std::string(node.name()) + "> stands beside <" + root_.name() + ">.",
                          "Keep one of the two, or put them into files of their own.");
        if (is_element)
            root_ = node;
        else if (!is_blank(node.value()))
            throw mistake(node, "Text stands outside the file's one element.", "Remove it, or put it into an element.");
    }
    if (!root_) throw mistake_at(0, "This file holds no element.", mend);
}

void XmlFile::require_sound(pugi::xml_node element, std::size_t depth) const {
    if (depth > deepest)
        throw mistake(element, "Elements are nested more than " + std::to_string(deepest) + " deep here.",
                      "Make the example flatter.");
    std::set<std::string_view> names;
    for (const pugi::xml_attribute attribute : element.attributes())
        if (!names.insert(attribute.name()).second)
            throw mistake(element,
                          "<" + std::string(element.name()) + "> has the attribute " + attribute.name() + " twice.",
                          "Keep one of the two.");
}

}  // namespace assure
