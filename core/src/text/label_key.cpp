#include "assure/plugin/normalise.h"

#include <algorithm>

namespace assure {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_roman(char c) {
    return c == 'i' || c == 'v' || c == 'x';
}

template <class Test>
std::size_t count_while(std::string_view text, Test test) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), test) - text.begin());
}

// The length of "8", "8.1", "8.1.2".
std::size_t number_length(std::string_view text) {
    std::size_t length = count_while(text, is_digit);
    while (length > 0 && length + 1 < text.size() && text[length] == '.' && is_digit(text[length + 1]))
        length += 1 + count_while(text.substr(length + 1), is_digit);
    return length;
}

// The length of "8", "8.1", "a" or "iv".
std::size_t counter_length(std::string_view text) {
    if (const std::size_t number = number_length(text); number > 0) return number;
    const std::size_t letters = count_while(text, is_letter);
    const bool roman = letters <= 4 && count_while(text, is_roman) == letters;
    return letters == 1 || roman ? letters : 0;
}

bool ends_word(std::string_view text, std::size_t at) {
    return at >= text.size() || text[at] == ' ';
}

// The length of the numbering that the text begins with, 0 for none. "8." needs no space behind it, "a." does
// ("e.g."), and so does "8.1" ("8.5% of …"); a number alone is none ("15 steps").
std::size_t numbering_length(std::string_view text) {
    const bool opened = text.starts_with('(');
    const std::size_t from = opened ? 1 : 0;
    const std::size_t counter = counter_length(text.substr(from));
    if (counter == 0) return 0;
    const std::size_t after = from + counter;
    const bool number = is_digit(text[from]);
    const bool dotted = text.substr(from, counter).find('.') != std::string_view::npos;
    if (text.substr(after).starts_with(')')) return after + 1;
    if (opened) return 0;
    if (text.substr(after).starts_with('.') && (number || ends_word(text, after + 1))) return after + 1;
    return dotted && ends_word(text, after) ? after : 0;
}

bool is_around(char c) {
    return c == ' ' || c == '\'' || c == '"' || c == '-' || c == '*';
}

bool is_behind(char c) {
    return is_around(c) || c == ':' || c == '.' || c == '?';
}

constexpr std::string_view bullet = "\xE2\x80\xA2";

std::string_view without_surroundings(std::string_view text) {
    text.remove_prefix(count_while(text, is_around));
    while (!text.empty() && is_behind(text.back()))
        text.remove_suffix(1);
    if (text.starts_with(bullet)) text.remove_prefix(bullet.size());
    return text;
}

}  // namespace

std::string label_key(std::string_view label) {
    const std::string folded = normalise(label);
    std::string_view key = folded;
    std::size_t before = 0;
    do {
        before = key.size();
        key = without_surroundings(key);
        if (const std::size_t length = numbering_length(key); length < key.size()) key.remove_prefix(length);
    } while (key.size() != before);
    return std::string(key);
}

}  // namespace assure
