// Finds the whole words that an expression matches in folded text. One compiled RE2 automaton, so that every
// search is linear in the text; constant, so that threads may share it.
#pragma once

#include <re2/re2.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace assure {

// Bytes [begin, end) of a folded text.
struct WordSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// A folded text with a space before and behind, which a WordFinder needs. Positions are those of the text.
class PaddedText {
public:
    explicit PaddedText(std::string_view folded);

    [[nodiscard]] const std::string& padded() const { return padded_; }
    [[nodiscard]] std::size_t size() const { return padded_.size() - 2; }
    [[nodiscard]] std::string_view part(WordSpan span) const {
        return std::string_view(padded_).substr(span.begin + 1, span.end - span.begin);
    }
    // A letter or digit, of any language, stands on both sides of the position.
    [[nodiscard]] bool is_within_word(std::size_t at) const;

private:
    std::string padded_;
};

class WordFinder {
public:
    // `expression` is sound on its own. Precondition: it does not match the empty text.
    explicit WordFinder(std::string_view expression);

    // False when the expression is too large to be searched.
    [[nodiscard]] bool ok() const { return pattern_.ok(); }
    // The first match that begins at `from` or later: the leftmost one, and of those the longest.
    [[nodiscard]] std::optional<WordSpan> find(const PaddedText& text, std::size_t from) const;

private:
    // The first match of the expression that lies in [from, until), or that begins at `from` when anchored.
    [[nodiscard]] std::optional<WordSpan> match(const PaddedText& text, WordSpan where, RE2::Anchor anchor) const;
    [[nodiscard]] std::optional<WordSpan> shortened(const PaddedText& text, WordSpan found) const;

    RE2 pattern_;
};

// How every expression of a word list is compiled.
RE2::Options word_options();

}  // namespace assure
