// Tick boxes as characters. Documents draw a box in many ways; a Source knows two glyphs (☒ and ☐) and says by
// marks what they mean, so that nothing later depends on a font.
#pragma once

#include "assure/plugin/text.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace assure {

class SourceBuilder;

struct TickGlyph {
    Mark state = Mark::unknown_tick;
    std::size_t length = 0;  // bytes of the glyph in the text; 0: there is none
};

inline constexpr std::string_view ticked_glyph = "\u2612";
inline constexpr std::string_view unticked_glyph = "\u2610";

// What stands in the text for a tick box of that state; empty for an unknown one.
std::string_view glyph_for(Mark state);

// The tick box at the front of `text`, if one is (☐ ☑ ☒ ✓ ✔ ✗ …). A cross without a box may mean either.
TickGlyph tick_glyph(std::string_view text);

// The tick box that a character of a symbol font draws (Wingdings, Wingdings 2, Webdings; the character with or
// without 0xF000); length 1 where it is one.
TickGlyph symbol_tick(std::string_view font, std::uint32_t character);

// Marks what is typed as a box in the paragraph under construction: "[x]", "[ ]", "(X)", "( )".
void mark_typed_boxes(SourceBuilder& builder);

}  // namespace assure
