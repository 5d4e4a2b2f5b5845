#include "readers/word/look.h"

#include "readers/word/names.h"

#include <charconv>
#include <cstdlib>

namespace assure::word {
namespace {

bool almost_equal(std::int32_t a, std::int32_t b) {
    constexpr int just_visible = 12;
    for (const int shift : {0, 8, 16}) {
        const int difference = ((a >> shift) & 0xFF) - ((b >> shift) & 0xFF);
        if (std::abs(difference) > just_visible) return false;
    }
    return true;
}

bool is_set(const std::optional<bool>& property) {
    return property.value_or(false);
}

void take(std::optional<bool>& property, const std::optional<bool>& over) {
    if (over) property = over;
}

std::optional<bool> toggled(const std::optional<bool>& a, const std::optional<bool>& b) {
    if (!a) return b;
    return b ? *a != *b : *a;
}

}  // namespace

std::int32_t read_colour(std::string_view text) {
    if (text.empty()) return colour_unset;
    if (text == "auto") return colour_automatic;
    if (text.front() == '#') text.remove_prefix(1);
    std::uint32_t colour = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), colour, 16);
    const bool whole = error == std::errc() && stop == text.data() + text.size() && text.size() == 6;
    return whole ? static_cast<std::int32_t>(colour) : colour_unknown;
}

std::int32_t read_fill(pugi::xml_node shading) {
    if (!shading) return colour_unset;
    const std::string_view pattern = value(shading);
    if (pattern == "solid") return read_colour(attribute(shading, Name::color));
    const std::int32_t fill = read_colour(attribute(shading, Name::fill));
    const bool patterned = !pattern.empty() && pattern != "clear" && pattern != "nil";
    if (patterned) return colour_unknown;
    return fill == colour_automatic ? colour_unset : fill;
}

Look read_look(pugi::xml_node run_properties) {
    Look look;
    for (pugi::xml_node property = run_properties.first_child(); property; property = property.next_sibling()) {
        switch (name_of(property)) {
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
    return look;
}

Look combine(const Look& base, const Look& over) {
    Look look = base;
    take(look.bold, over.bold);
    take(look.italic, over.italic);
    take(look.strike, over.strike);
    take(look.double_strike, over.double_strike);
    take(look.hidden, over.hidden);
    if (over.colour != colour_unset) look.colour = over.colour;
    if (over.fill != colour_unset) look.fill = over.fill;
    return look;
}

Look combine_styles(const Look& paragraph, const Look& character) {
    Look look = combine(paragraph, character);
    look.bold = toggled(paragraph.bold, character.bold);
    look.italic = toggled(paragraph.italic, character.italic);
    look.strike = toggled(paragraph.strike, character.strike);
    look.hidden = toggled(paragraph.hidden, character.hidden);
    return look;
}

Marks marks_of(const Look& look, std::int32_t background) {
    Marks marks;
    if (is_set(look.bold)) marks.set(Mark::bold);
    if (is_set(look.italic)) marks.set(Mark::italic);
    if (is_set(look.strike) || is_set(look.double_strike)) marks.set(Mark::struck);
    if (is_set(look.hidden)) marks.set(Mark::hidden);
    if (look.colour < 0) return marks;
    constexpr std::int32_t black = 0;
    if (!almost_equal(look.colour, black) && !almost_equal(look.colour, white)) marks.set(Mark::coloured);
    const std::int32_t behind = look.fill != colour_unset ? look.fill : background;
    if (behind >= 0 && almost_equal(look.colour, behind)) marks.set(Mark::hidden);
    return marks;
}

}  // namespace assure::word
