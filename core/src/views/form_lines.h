// The lines of a text flow, each ranked by how strongly it looks like a label. Line breaks inside a
// paragraph make lines of their own; so does a tab between a label and its answer.
#pragma once

#include "views/form_draft.h"

#include <cstdint>
#include <vector>

namespace assure::views {

// A label's answer ends at the next line of the same rank or a lower number. 1–9 are heading levels.
namespace rank {
inline constexpr std::uint8_t bold_line = 10;    // a short bold line, a heading guessed by looks
inline constexpr std::uint8_t bold_colon = 11;   // "Label: answer" with a bold label
inline constexpr std::uint8_t plain_colon = 12;  // "Label: answer" in a form of such lines
inline constexpr std::uint8_t stray_colon = 13;  // "Label: answer" once, perhaps prose: closes nothing
inline constexpr std::uint8_t none = 14;
}  // namespace rank

struct Line {
    std::uint32_t block = 0;
    Text text;   // without white space at either end
    Text label;  // of a ranked line
    Text rest;   // what follows the colon
    std::uint8_t rank = rank::none;
    std::uint32_t answer_begin = 0;  // byte of the block's text where the rest begins
    BlockType type = BlockType::paragraph;
    bool bold = false;
    bool guess = false;  // a label only because it stands first in its box: an outer answer keeps its words
};

std::vector<Line> ranked_lines(const Source& source, const Flow& flow);

}  // namespace assure::views
