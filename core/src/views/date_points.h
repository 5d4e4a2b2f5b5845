// What a date is made of, read at one place of a text: a day, or a whole month, with its year where one is written.
#pragma once

#include "views/date_tokens.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace assure {

// `year` is 0 where none was written.
struct DatePoint {
    unsigned day = 0;
    unsigned month = 0;
    unsigned year = 0;
    std::size_t first = 0;  // tokens [first, end)
    std::size_t end = 0;
    bool whole_month = false;
};

// The tokens of a text, and the points that begin at them.
class DatePoints {
public:
    explicit DatePoints(std::string_view text) : text_(text), tokens_(date_tokens(text)) {}

    [[nodiscard]] const std::vector<DateToken>& tokens() const { return tokens_; }

    [[nodiscard]] bool is(std::size_t i, DateTokenKind kind) const {
        return i < tokens_.size() && tokens_[i].kind == kind;
    }
    [[nodiscard]] bool is_word(std::size_t i, std::string_view word) const {
        return is(i, DateTokenKind::word) && tokens_[i].word == word;
    }
    [[nodiscard]] bool is_month(std::size_t i) const { return is(i, DateTokenKind::word) && tokens_[i].month != 0; }
    [[nodiscard]] bool is_number(std::size_t i, unsigned most_digits) const {
        return is(i, DateTokenKind::number) && tokens_[i].digits <= most_digits;
    }
    // "2026", or "26" where two digits are enough.
    [[nodiscard]] bool is_year(std::size_t i, bool short_too) const {
        if (!is(i, DateTokenKind::number)) return false;
        const DateToken& token = tokens_[i];
        return (token.digits == 4 && token.value >= 1900 && token.value < 2200) || (short_too && token.digits == 2);
    }
    // A separator of numeric dates, and the same again.
    [[nodiscard]] bool separates(std::size_t i) const {
        return is(i, DateTokenKind::slash) || is(i, DateTokenKind::dash) || is(i, DateTokenKind::dot);
    }
    [[nodiscard]] bool is_ampersand(std::size_t i) const;

    // The point that begins at token `i`, in any of the ways in which people write dates.
    [[nodiscard]] std::optional<DatePoint> point_at(std::size_t i) const;
    // 20/04/2026, 20.4.26, 20-04-2026
    [[nodiscard]] std::optional<DatePoint> numeric(std::size_t i) const;
    // 20 April 2026, 20th of April, 20-Apr-26
    [[nodiscard]] std::optional<DatePoint> day_month(std::size_t i) const;
    // A number that begins a date: not the 1 of "Q1", "£1" or "3.1".
    [[nodiscard]] bool begins(std::size_t i, unsigned most_digits) const;
    // The token behind a number and its "st", "nd" …
    [[nodiscard]] std::size_t after_ordinal(std::size_t number) const;
    // "–", "to", "until" between two dates; the token behind it, or 0.
    [[nodiscard]] std::size_t behind_joiner(std::size_t i) const;

private:
    [[nodiscard]] std::optional<DatePoint> iso(std::size_t i) const;
    [[nodiscard]] std::optional<DatePoint> month_first(std::size_t i) const;
    [[nodiscard]] std::optional<DatePoint> two_numbers(std::size_t i) const;
    [[nodiscard]] bool stands_for_a_month(std::size_t i) const;
    void take_year(DatePoint& point, bool bare_short) const;

    std::string_view text_;
    std::vector<DateToken> tokens_;
};

}  // namespace assure
