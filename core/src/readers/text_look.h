// How a run of text looks, as far as it says what the text is worth: bold, italic, struck, hidden, coloured.
#pragma once

#include "assure/plugin/text.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace assure {

// A colour as 0xRRGGBB, or one of these.
inline constexpr std::int32_t colour_unset = -2;
inline constexpr std::int32_t colour_automatic = -1;
inline constexpr std::int32_t colour_unknown = -3;
inline constexpr std::int32_t white = 0xFFFFFF;

// "FF0000", "#FF0000" → 0xFF0000; "auto" → colour_automatic; what cannot be read → colour_unknown.
std::int32_t read_colour(std::string_view text);

// What one set of properties says; what it does not say is unset.
struct Look {
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> strike;
    std::optional<bool> double_strike;
    std::optional<bool> hidden;
    std::int32_t colour = colour_unset;
    std::int32_t fill = colour_unset;  // shading or highlight
};

// `base`, with what `over` says over it.
Look combine(const Look& base, const Look& over);

// The marks of text that looks so before that background.
Marks marks_of(const Look& look, std::int32_t background);

}  // namespace assure
