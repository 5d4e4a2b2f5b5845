#include "readers/word/look.h"

#include "readers/word/names.h"

namespace assure::word {
namespace {

std::optional<bool> toggled(const std::optional<bool>& a, const std::optional<bool>& b) {
    if (!a) return b;
    return b ? *a != *b : *a;
}

bool is_symbol_font(std::string_view font) {
    return font.starts_with("Wingdings") || font.starts_with("Webdings");
}

std::string_view symbol_font(pugi::xml_node fonts) {
    const std::string_view ascii = attribute(fonts, Name::ascii);
    if (is_symbol_font(ascii)) return ascii;
    const std::string_view other = attribute(fonts, Name::hAnsi);
    return is_symbol_font(other) ? other : std::string_view();
}

}  // namespace

std::int32_t read_fill(pugi::xml_node shading) {
    if (!shading) return colour_unset;
    const std::string_view pattern = value(shading);
    if (pattern == "solid") return read_colour(attribute(shading, Name::color));
    const std::int32_t fill = read_colour(attribute(shading, Name::fill));
    const bool patterned = !pattern.empty() && pattern != "clear" && pattern != "nil";
    if (patterned) return colour_unknown;
    return fill == colour_automatic ? colour_unset : fill;
}

RunProperties read_run_properties(pugi::xml_node run_properties) {
    RunProperties read;
    Look& look = read.look;
    bool has_fonts = false;
    for (pugi::xml_node property = run_properties.first_child(); exists(property); property = property.next_sibling()) {
        switch (name_of(property)) {
            case Name::rStyle:
                if (!read.style) read.style = value(property);
                break;
            case Name::rFonts:
                if (!has_fonts) read.symbol_font = symbol_font(property);
                has_fonts = true;
                break;
            case Name::b:
                look.bold = is_on(property);
                break;
            case Name::i:
                look.italic = is_on(property);
                break;
            case Name::strike:
                look.strike = is_on(property);
                break;
            case Name::dstrike:
                look.double_strike = is_on(property);
                break;
            case Name::vanish:
                look.hidden = is_on(property);
                break;
            case Name::color:
                look.colour = read_colour(value(property));
                break;
            case Name::highlight:
                if (is_on(property)) look.fill = colour_unknown;
                break;
            case Name::shd:
                if (const std::int32_t fill = read_fill(property); fill != colour_unset) look.fill = fill;
                break;
            default:
                break;
        }
    }
    return read;
}

Look read_look(pugi::xml_node run_properties) {
    return read_run_properties(run_properties).look;
}

Look combine_styles(const Look& paragraph, const Look& character) {
    Look look = combine(paragraph, character);
    look.bold = toggled(paragraph.bold, character.bold);
    look.italic = toggled(paragraph.italic, character.italic);
    look.strike = toggled(paragraph.strike, character.strike);
    look.hidden = toggled(paragraph.hidden, character.hidden);
    return look;
}

}  // namespace assure::word
