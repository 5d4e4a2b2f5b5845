#include "readers/text_look.h"

#include <charconv>
#include <cstdlib>

namespace assure {
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

}  // namespace assure
