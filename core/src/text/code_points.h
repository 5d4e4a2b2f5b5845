// What each character becomes when text is folded for matching, before and after Unicode normalisation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace assure {

struct CodePoint {
    std::int32_t code = 0;
    std::size_t size = 1;  // bytes of the text
};

constexpr std::int32_t replacement_character = 0xFFFD;

// The first character of a text that is not empty; an invalid byte is U+FFFD.
CodePoint first_code_point(std::string_view text);

constexpr std::int32_t left_out = -1;

// The plain character that stands for every hyphen and dash, quotation mark or space; left_out for what takes
// no room (soft hyphen, zero-width, direction and variation marks); else the character itself.
std::int32_t plain(std::int32_t code);

// It belongs to the character before it: an accent, a vowel sign, the second half of a Korean syllable.
bool continues_character(std::int32_t code);

// A letter, a digit or an accent on one.
bool is_word_character(std::int32_t code);

// The first byte that is no part of UTF-8 text (a NUL is none), or npos.
std::size_t first_invalid_utf8(std::string_view text);

}  // namespace assure
