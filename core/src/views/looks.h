// How a piece of text looks to a reader: blank, short, bold, a label with its colon. Geometry and looks
// only: nothing here knows what a word means.
#pragma once

#include "assure/plugin/source.h"
#include "assure/plugin/text.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace assure::views {

// Bytes of the white space (of any kind, zero-width too) that begins at `at`; 0 when a visible character does.
std::size_t space_length(std::string_view text, std::size_t at);
// Bytes of the visible ASCII characters in a row from `at` on.
std::size_t plain_length(std::string_view text, std::size_t at);
bool is_blank(std::string_view text);
// The text without white space of any kind at either end.
Text trim(const Text& text);
// Bytes of the letter or digit at `at`, in any script; 0 for spaces, punctuation and symbols.
std::size_t letter_length(std::string_view text, std::size_t at);
bool has_letter(std::string_view text);
// Words that hold a letter or digit, counted up to `limit`.
std::size_t count_words(std::string_view text, std::size_t limit);
// Not blank, and every visible character is bold.
bool is_bold(const Text& text);
bool has_tick_mark(const Text& text);
bool ends_with_stop(std::string_view text);   // "." or ";" or "!"
bool ends_with_colon(std::string_view text);  // also "Label :" and the full-width colon
// "1", "8.", "3.2)", "(iv)", "1a": a number column's text.
bool is_number(std::string_view text);

// How long a text is, counted once.
struct Length {
    bool fits_label_cell = false;  // it could stand as a label by its length alone, as the label cell of a table may
    bool prose = false;            // as looks_like_prose
};
Length length_of(std::string_view text);
// Short and without a full stop, as a heading without a style is.
bool looks_like_label(std::string_view text);
// Long, or a sentence: nobody would take it for a label.
bool looks_like_prose(std::string_view text);

// "Label: rest" in one line.
struct ColonSplit {
    std::size_t label_end = 0;   // bytes of the label, without the colon
    std::size_t rest_begin = 0;  // first byte after the colon
};
std::optional<ColonSplit> split_at_colon(std::string_view line);

}  // namespace assure::views
