#include "views/looks.h"

#include "text/work_budget.h"

#include <algorithm>
#include <cctype>

namespace assure::views {
namespace {

constexpr std::size_t label_words = 14;
constexpr std::size_t label_bytes = 110;
constexpr std::size_t label_cell_words = 60;
constexpr std::size_t label_cell_bytes = 420;
constexpr std::size_t colon_label_words = 12;
constexpr std::size_t colon_label_bytes = 90;
constexpr std::size_t prose_words = 12;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// An ASCII character that is no white space.
bool is_plain(char c) {
    return c > ' ';
}

// White space beyond ASCII: NBSP, soft hyphen, the U+2000 family, zero-width characters, BOM.
std::size_t wide_space_length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    if (byte(0) == 0xC2U) return byte(1) == 0xA0U || byte(1) == 0xADU ? 2 : 0;
    if (byte(0) == 0xE2U && byte(1) == 0x80U) return byte(2) <= 0x8FU || byte(2) == 0xAFU ? 3 : 0;
    if (byte(0) == 0xE2U && byte(1) == 0x81U) return byte(2) == 0x9FU || byte(2) == 0xA0U ? 3 : 0;
    if (byte(0) == 0xE3U) return byte(1) == 0x80U && byte(2) == 0x80U ? 3 : 0;
    if (byte(0) == 0xEFU) return byte(1) == 0xBBU && byte(2) == 0xBFU ? 3 : 0;
    return 0;
}

// From the back: a text has little white space at its end, and many bytes before.
std::size_t visible_end(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0) {
        std::size_t begin = end - 1;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U)
            --begin;
        if (space_length(text, begin) != end - begin) return end;
        end = begin;
    }
    return end;
}

std::size_t visible_begin(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t space = space_length(text, begin);
        if (space == 0) break;
        begin += space;
    }
    return begin;
}

char last_visible(std::string_view text) {
    const std::size_t end = visible_end(text);
    return end == 0 ? '\0' : text[end - 1];
}

// A colon that ends a label: not in a time, an address or a ratio.
bool ends_label(std::string_view line, std::size_t colon) {
    if (colon + 1 == line.size()) return true;
    const char next = line[colon + 1];
    if (is_digit(next) && colon > 0 && is_digit(line[colon - 1])) return false;
    return next != '/' && next != ':';
}

// `words` are counted beyond prose_words at least.
bool is_prose(std::string_view text, std::size_t words) {
    return words > prose_words || (words >= 3 && ends_with_stop(text));
}

}  // namespace

std::size_t space_length(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    return static_cast<unsigned char>(c) < 0x80U ? 0 : wide_space_length(text, at);
}

std::size_t plain_length(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_plain(text[end]))
        ++end;
    return end - at;
}

// Latin-1 signs (0xC2), and punctuation, symbols and tick boxes (0xE2), are no letters.
std::size_t letter_length(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80U) return std::isalnum(byte) != 0 ? 1 : 0;
    if (byte < 0xC3U || byte == 0xE2U) return 0;
    const std::size_t length = byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
    return std::min(length, text.size() - at);
}

bool has_letter(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (letter_length(text, i) != 0) return true;
    }
    return false;
}

bool is_blank(std::string_view text) {
    return visible_begin(text) == text.size();
}

Text trim(const Text& text) {
    spend_work(work_of_bytes(text.str.size()));
    if (!text.empty() && is_plain(text.str.front()) && is_plain(text.str.back())) return text;
    const std::size_t begin = visible_begin(text.str);
    if (begin == text.str.size()) return text.slice(begin, 0);
    const std::size_t end = begin + visible_end(text.str.substr(begin));
    return begin == 0 && end == text.str.size() ? text : text.slice(begin, end - begin);
}

std::size_t count_words(std::string_view text, std::size_t limit) {
    std::size_t words = 0;
    bool in_word = false;
    for (std::size_t i = 0; i < text.size() && words < limit;) {
        if (in_word) i += plain_length(text, i);
        if (i == text.size()) break;
        const std::size_t space = space_length(text, i);
        if (space != 0) {
            in_word = false;
        } else if (!in_word && letter_length(text, i) != 0) {
            in_word = true;
            ++words;
        }
        i += std::max<std::size_t>(space, 1);
    }
    return words;
}

bool is_bold(const Text& text) {
    return text.any(Mark::bold) && text.all(Mark::bold);
}

bool has_tick_mark(const Text& text) {
    spend_work(1 + text.spans.size());
    const Marks ticks = Mark::ticked | Mark::unticked | Marks(Mark::unknown_tick);
    return std::any_of(text.spans.begin(), text.spans.end(), [&](const Span& span) { return span.marks.any(ticks); });
}

bool ends_with_stop(std::string_view text) {
    const char last = last_visible(text);
    return last == '.' || last == ';' || last == '!';
}

bool ends_with_colon(std::string_view text) {
    constexpr std::string_view wide_colon = "\xEF\xBC\x9A";
    const std::string_view visible = text.substr(0, visible_end(text));
    return !visible.empty() && (visible.back() == ':' || visible.ends_with(wide_colon));
}

bool is_number(std::string_view text) {
    constexpr std::size_t longest = 6;
    const std::size_t begin = visible_begin(text);
    const std::size_t end = visible_end(text);
    if (end <= begin || end - begin > longest) return false;
    const std::string_view visible = text.substr(begin, end - begin);
    const auto belongs = [](char c) { return is_digit(c) || c == '.' || c == '(' || c == ')' || c == ':'; };
    std::size_t letters = 0;
    bool roman = true;
    for (const char c : visible) {
        if (belongs(c)) continue;
        const char lower = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        roman = roman && (lower == 'i' || lower == 'v' || lower == 'x');
        letters += std::isalpha(static_cast<unsigned char>(c)) != 0 ? 1 : longest;
    }
    const bool digits = std::any_of(visible.begin(), visible.end(), is_digit);
    if (digits) return letters <= 1;
    const bool marked = visible.back() == '.' || visible.back() == ')';
    return marked && (letters == 1 || (letters > 0 && letters < longest && roman));
}

bool looks_like_label(std::string_view text) {
    if (text.size() > label_bytes || ends_with_stop(text)) return false;
    const std::size_t words = count_words(text, label_words + 1);
    return words > 0 && words <= label_words;
}

bool looks_like_prose(std::string_view text) {
    return is_prose(text, count_words(text, prose_words + 1));
}

Length length_of(std::string_view text) {
    const bool short_enough = text.size() <= label_cell_bytes;
    const std::size_t words = count_words(text, (short_enough ? label_cell_words : prose_words) + 1);
    return {short_enough && !is_blank(text) && words <= label_cell_words, is_prose(text, words)};
}

std::optional<ColonSplit> split_at_colon(std::string_view line) {
    const std::string_view head = line.substr(0, colon_label_bytes);
    for (std::size_t colon = head.find(':'); colon != std::string_view::npos; colon = head.find(':', colon + 1)) {
        if (!ends_label(line, colon)) continue;
        const std::string_view label = line.substr(0, colon);
        const std::size_t words = count_words(label, colon_label_words + 1);
        const bool one_phrase =
            label.find(". ") == std::string_view::npos || is_number(label.substr(0, label.find(' ')));
        if (words == 0 || words > colon_label_words || !one_phrase) return std::nullopt;
        return ColonSplit{visible_end(label), colon + 1};
    }
    return std::nullopt;
}

}  // namespace assure::views
