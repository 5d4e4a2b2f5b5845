#include "annotate/xml_pieces.h"

#include "assure/app/printable.h"

namespace assure::annotate {
namespace {

constexpr std::string_view strict_address = "http://purl.oclc.org/ooxml/wordprocessingml/main";
constexpr std::string_view transitional_address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

}  // namespace

std::string xml_text(std::string_view text) {
    const std::string shown = printable(text);
    std::string escaped;
    escaped.reserve(shown.size());
    for (const char character : shown) {
        switch (character) {
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '&':
                escaped += "&amp;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            default:
                escaped += character;
        }
    }
    return escaped;
}

std::string prefix_of(const Markup& part, const Element& element) {
    const std::string_view prefix = part.prefix(element);
    return prefix.empty() ? std::string() : std::string(prefix) + ":";
}

bool is_strict(const Markup& part) {
    return part.text(part.root().begin, part.root().inner).find(strict_address) != std::string_view::npos;
}

std::string word_address(bool strict) {
    return std::string(strict ? strict_address : transitional_address);
}

WordNames names_in(const Markup& part, const Element& around) {
    const std::string_view prefix = part.prefix(around);
    if (prefix.empty()) return {"w", " xmlns:w=\"" + word_address(is_strict(part)) + "\""};
    return {std::string(prefix), ""};
}

void append_inside(Splices& splices, const Markup& part, const Element& element, const std::string& xml) {
    if (!element.is_empty_tag()) {
        splices.insert(element.inner_end, xml);
        return;
    }
    const std::size_t slash = part.text(0, element.end).rfind('/');
    splices.replace(slash, element.end, ">" + xml + "</" + std::string(part.written_name(element)) + ">");
}

}  // namespace assure::annotate
