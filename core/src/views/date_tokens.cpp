#include "views/date_tokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace assure {
namespace {

using Kind = DateTokenKind;

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

// "sept" and "tues" are as usual as the three letters.
bool shortens(std::string_view word, std::string_view name) {
    return word == name || word == name.substr(0, 3) ||
           (word.size() == 4 && name.size() > 6 && word == name.substr(0, 4)) ||
           (word == "thurs" && name == "thursday");
}

unsigned month_of(std::string_view word) {
    for (std::size_t i = 0; i < months.size(); ++i)
        if (shortens(word, months.at(i))) return static_cast<unsigned>(i + 1);
    return 0;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct Character {
    Kind kind = Kind::other;
    std::size_t length = 1;
    bool space = false;
    bool nothing = false;  // soft hyphen, zero-width characters
};

struct Sequence {
    std::string_view bytes;
    Character meaning;
};

// The characters beyond ASCII that stand in dates.
const std::array<Sequence, 20>& sequences() {
    static const std::array<Sequence, 20> all{{
        {"\xC2\xA0", {Kind::other, 2, true, false}},       // no-break space
        {"\xE2\x80\xAF", {Kind::other, 3, true, false}},   // narrow no-break space
        {"\xE2\x80\x82", {Kind::other, 3, true, false}},   // en space
        {"\xE2\x80\x83", {Kind::other, 3, true, false}},   // em space
        {"\xE2\x80\x89", {Kind::other, 3, true, false}},   // thin space
        {"\xE2\x80\x8A", {Kind::other, 3, true, false}},   // hair space
        {"\xE2\x80\xA8", {Kind::other, 3, true, false}},   // line separator
        {"\xC2\xAD", {Kind::other, 2, false, true}},       // soft hyphen
        {"\xE2\x80\x8B", {Kind::other, 3, false, true}},   // zero-width space
        {"\xEF\xBB\xBF", {Kind::other, 3, false, true}},   // byte order mark
        {"\xE2\x80\x90", {Kind::dash, 3, false, false}},   // hyphen
        {"\xE2\x80\x91", {Kind::dash, 3, false, false}},   // non-breaking hyphen
        {"\xE2\x80\x92", {Kind::dash, 3, false, false}},   // figure dash
        {"\xE2\x80\x93", {Kind::dash, 3, false, false}},   // en dash
        {"\xE2\x80\x94", {Kind::dash, 3, false, false}},   // em dash
        {"\xE2\x80\x95", {Kind::dash, 3, false, false}},   // horizontal bar
        {"\xE2\x88\x92", {Kind::dash, 3, false, false}},   // minus
        {"\xE2\x81\x84", {Kind::slash, 3, false, false}},  // fraction slash
        {"\xE2\x80\x98", {Kind::apostrophe, 3, false, false}}, {"\xE2\x80\x99", {Kind::apostrophe, 3, false, false}},
    }};
    return all;
}

Character ascii(char c) {
    switch (c) {
        case ' ':
        case '\t':
        case '\n':
        case '\r':
            return {Kind::other, 1, true, false};
        case '-':
            return {Kind::dash};
        case '/':
        case '\\':
            return {Kind::slash};
        case '.':
            return {Kind::dot};
        case ',':
            return {Kind::comma};
        case '\'':
            return {Kind::apostrophe};
        default:
            return {};
    }
}

// The character at `at`, which is neither a digit nor an ASCII letter.
Character character(std::string_view text, std::size_t at) {
    if (static_cast<unsigned char>(text[at]) < 0x80U) return ascii(text[at]);
    for (const Sequence& one : sequences())
        if (text.substr(at, one.bytes.size()) == one.bytes) return one.meaning;
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    return {Kind::other, end - at, false, false};
}

DateToken token_at(Kind kind, std::size_t begin, std::size_t end) {
    DateToken token;
    token.kind = kind;
    token.begin = begin;
    token.end = end;
    return token;
}

DateToken number(std::string_view text, std::size_t begin) {
    DateToken token = token_at(Kind::number, begin, begin);
    while (token.end < text.size() && is_digit(text[token.end])) {
        if (token.digits < 4) token.value = token.value * 10 + static_cast<unsigned>(text[token.end] - '0');
        ++token.digits;
        ++token.end;
    }
    return token;
}

DateToken word(std::string_view text, std::size_t begin) {
    DateToken token = token_at(Kind::word, begin, begin);
    while (token.end < text.size() && is_letter(text[token.end]))
        token.word += static_cast<char>(static_cast<unsigned char>(text[token.end++]) | 0x20U);
    token.month = month_of(token.word);
    return token;
}

}  // namespace

bool is_weekday(std::string_view word) {
    return std::any_of(weekdays.begin(), weekdays.end(), [&](std::string_view name) { return shortens(word, name); });
}

std::vector<DateToken> date_tokens(std::string_view text) {
    std::vector<DateToken> tokens;
    bool glued = false;
    for (std::size_t at = 0; at < text.size();) {
        DateToken token;
        if (is_digit(text[at]))
            token = number(text, at);
        else if (is_letter(text[at]))
            token = word(text, at);
        else {
            const Character one = character(text, at);
            if (one.space || one.nothing) {
                glued = glued && one.nothing;
                at += one.length;
                continue;
            }
            token = token_at(one.kind, at, at + one.length);
        }
        token.glued = glued;
        glued = true;
        at = token.end;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

}  // namespace assure
