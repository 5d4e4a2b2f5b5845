#include "writers/html/markup.h"

#include "assure/app/printable.h"
#include "writers/html/stylesheet.h"

#include <array>
#include <ostream>
#include <utility>

namespace assure::html {
namespace {

// U+202A to U+202E and U+2066 to U+2069, whose first bytes are these.
bool turns_direction(std::string_view character) {
    if (character.size() < 3) return false;
    const std::string_view first = character.substr(0, 2);
    const char last = character[2];
    return (first == "\xE2\x80" && last >= '\xAA' && last <= '\xAE') ||
           (first == "\xE2\x81" && last >= '\xA6' && last <= '\xA9');
}

std::string directions_shown(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const bool turns = turns_direction(text);
        shown += turns ? std::string_view("\xEF\xBF\xBD") : text.substr(0, 1);
        text.remove_prefix(turns ? 3 : 1);
    }
    return shown;
}

constexpr std::array<std::pair<char, std::string_view>, 5> marks{
    {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}}};

}  // namespace

std::string escaped(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (const char character : printable(directions_shown(text))) {
        std::string_view written(&character, 1);
        for (const auto& [mark, entity] : marks)
            if (character == mark) written = entity;
        safe += written;
    }
    return safe;
}

Markup::Element::~Element() {
    out_ << "</" << name_.text() << '>';
}

Markup::Element Markup::open(Name name, Attributes attributes) {
    tag(name, attributes);
    out_ << '>';
    return {out_, name};
}

Markup::Element Markup::link(std::string_view id, Attributes attributes) {
    tag("a", attributes);
    out_ << " href=\"#" << escaped(id) << "\">";
    return {out_, "a"};
}

void Markup::whole(Name name, std::string_view text, Attributes attributes) {
    const Element element = open(name, attributes);
    this->text(text);
}

void Markup::lone(Name name, Attributes attributes) {
    tag(name, attributes);
    out_ << '>';
}

void Markup::text(std::string_view text) {
    out_ << escaped(text);
}

void Markup::doctype() {
    out_ << "<!DOCTYPE html>\n";
}

void Markup::stylesheet() {
    out_ << "<style>" << report_stylesheet << "</style>";
}

// Each element on a line of its own would show as a space between words; a line break inside the tag does not.
void Markup::tag(Name name, Attributes attributes) {
    out_ << '<' << name.text();
    for (const Attribute& one : attributes)
        out_ << ' ' << one.name.text() << "=\"" << escaped(one.value) << '"';
}

}  // namespace assure::html
