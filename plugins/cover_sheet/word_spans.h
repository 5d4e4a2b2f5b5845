// Where the words of a text stand.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace assure::cover_sheet {

struct WordSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// A letter, or a byte of one outside ASCII.
bool is_letter(char character);

// The runs of letters, in order; inside a word, the `joiners` are letters too.
std::vector<WordSpan> word_spans(std::string_view text, std::string_view joiners);

}  // namespace assure::cover_sheet
