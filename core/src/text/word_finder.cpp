#include "text/word_finder.h"

#include "text/code_points.h"
#include "text/term_pattern.h"

namespace assure {
namespace {

constexpr int most_tries = 16;

bool continues_code_point(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

// Where the character before `at` begins.
std::size_t step_back(std::string_view text, std::size_t at) {
    do
        --at;
    while (at > 0 && continues_code_point(text[at]));
    return at;
}

}  // namespace

RE2::Options word_options() {
    RE2::Options options;
    options.set_longest_match(true);
    options.set_log_errors(false);
    options.set_max_mem(std::int64_t{8} << 20U);
    return options;
}

PaddedText::PaddedText(std::string_view folded) {
    padded_.reserve(folded.size() + 2);
    padded_ += ' ';
    padded_ += folded;
    padded_ += ' ';
}

bool PaddedText::is_within_word(std::size_t at) const {
    const std::string_view text = padded_;
    return is_word_character(first_code_point(text.substr(step_back(text, at + 1))).code) &&
           is_word_character(first_code_point(text.substr(at + 1)).code);
}

WordFinder::WordFinder(std::string_view expression) : pattern_(whole_words(expression), word_options()) {}

std::optional<WordSpan> WordFinder::find(const PaddedText& text, std::size_t from) const {
    while (std::optional<WordSpan> found = match(text, {from, text.size()}, RE2::UNANCHORED)) {
        from = found->begin + 1;
        if (text.is_within_word(found->begin)) continue;
        if (text.is_within_word(found->end)) found = shortened(text, *found);
        if (found) return found;
    }
    return std::nullopt;
}

// A shorter match at the same place, for one that ends within a word ("co-caf" in "co-café", but "co" is whole).
std::optional<WordSpan> WordFinder::shortened(const PaddedText& text, WordSpan found) const {
    for (int tries = 0; tries < most_tries && found.end > found.begin; ++tries) {
        const auto shorter = match(text, {found.begin, found.end - 1}, RE2::ANCHOR_START);
        if (!shorter || !text.is_within_word(shorter->end)) return shorter;
        found = *shorter;
    }
    return std::nullopt;
}

std::optional<WordSpan> WordFinder::match(const PaddedText& text, WordSpan where, RE2::Anchor anchor) const {
    const std::string& padded = text.padded();
    if (where.begin >= where.end) return std::nullopt;
    while (continues_code_point(padded[where.begin + 1]))
        ++where.begin;
    std::size_t until = where.end + 2;  // the match holds one character more on either side
    while (until < padded.size() && continues_code_point(padded[until]))
        ++until;
    re2::StringPiece found;
    if (!pattern_.Match(padded, step_back(padded, where.begin + 1), until, anchor, &found, 1)) return std::nullopt;
    const auto begin = static_cast<std::size_t>(found.data() - padded.data());
    const std::size_t first = begin + first_code_point(std::string_view(padded).substr(begin)).size;
    return WordSpan{first - 1, step_back(padded, begin + found.size()) - 1};
}

}  // namespace assure
