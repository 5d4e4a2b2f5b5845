// A text cut into what dates are made of: numbers, words, and the marks between them. Spaces are no tokens;
// a token knows whether it touches the one before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

enum class DateTokenKind : std::uint8_t { number, word, dash, slash, dot, comma, apostrophe, other };

struct DateToken {
    DateTokenKind kind = DateTokenKind::other;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool glued = false;   // no space between it and the token before
    unsigned value = 0;   // of a number of at most four digits
    unsigned digits = 0;  // of a number
    unsigned month = 0;   // 1–12 for the name of a month, else 0
    std::string word;     // ASCII letters in lower case
};

// The tokens of a UTF-8 text, left to right. Every dash of Unicode is a dash, every space a space.
std::vector<DateToken> date_tokens(std::string_view text);

// Whether the word is the name of a day of the week, in full or short.
bool is_weekday(std::string_view word);

}  // namespace assure
