#include "text/word_finder.h"

#include "text/code_points.h"
#include "text/term_pattern.h"

namespace assure {
namespace {

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

bool within_word(std::string_view text, std::size_t at) {
    return is_word_character(first_code_point(text.substr(step_back(text, at))).code) &&
           is_word_character(first_code_point(text.substr(at)).code);
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

bool PaddedText::is_whole(WordSpan span) const {
    return !within_word(padded_, span.begin + 1) && !within_word(padded_, span.end + 1);
}

WordFinder::WordFinder(std::string_view expression) : pattern_(whole_words(expression), word_options()) {}

std::optional<WordSpan> WordFinder::find(const PaddedText& text, std::size_t from) const {
    std::optional<WordSpan> found = find_candidate(text, from);
    // The expression cannot tell every edge that is no ASCII letter.
    while (found && !text.is_whole(*found))
        found = find_candidate(text, found->begin + 1);
    return found;
}

std::optional<WordSpan> WordFinder::find_candidate(const PaddedText& text, std::size_t from) const {
    const std::string& padded = text.padded();
    if (from >= text.size()) return std::nullopt;
    while (continues_code_point(padded[from + 1]))
        ++from;
    re2::StringPiece found;
    if (!pattern_.Match(padded, step_back(padded, from + 1), padded.size(), RE2::UNANCHORED, &found, 1))
        return std::nullopt;
    // The match holds one character more on either side.
    const auto begin = static_cast<std::size_t>(found.data() - padded.data());
    const std::size_t first = begin + first_code_point(std::string_view(padded).substr(begin)).size;
    return WordSpan{first - 1, step_back(padded, begin + found.size()) - 1};
}

}  // namespace assure
