// Tick boxes in running text.
#pragma once

#include "assure/plugin/text.h"

#include <cstddef>
#include <vector>

namespace assure::views {

// A tick box: bytes [begin, end) of the text it was found in, brackets around it included.
struct Tick {
    std::size_t begin = 0;
    std::size_t end = 0;
    Mark state = Mark::unknown_tick;
};

// The tick boxes of a text, left to right, as its reader marked them (glyphs, symbols, "(x)", "[ ]").
std::vector<Tick> find_tick_boxes(const Text& text);
// The state of a text that is nothing but a tick box ("x" is ticked).
Mark tick_state(const Text& text);

}  // namespace assure::views
