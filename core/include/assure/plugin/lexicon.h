// The words of the rule packs, compiled once in linear-time form: who counts, activities, triggers of
// negation and plan, placeholders, deferrals, label names. C++ knows the lists by name; the words are data.
#pragma once

#include "assure/plugin/export.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

// A term found in a text: bytes [begin, begin + length) of the text that was searched (as it stands, not folded).
struct Match {
    std::size_t begin = 0;
    std::size_t length = 0;
    [[nodiscard]] std::size_t end() const { return begin + length; }
};

// One list of terms. Matching folds case, hyphens, quotes and spaces (see normalise.h), takes whole words
// only, and lets a term's last word carry a plural or possessive ending. The longest term wins. What an
// <except> of the list covers is not a match ("resident doctor" in a list with "resident").
class ASSURE_EXPORT WordList {
public:
    virtual ~WordList();
    [[nodiscard]] virtual const std::string& name() const = 0;
    // The whole text, numbering, quotes and end punctuation apart, is one of the terms.
    [[nodiscard]] virtual bool is(std::string_view text) const = 0;
    [[nodiscard]] virtual bool in(std::string_view text) const = 0;
    [[nodiscard]] virtual std::optional<Match> first(std::string_view text) const = 0;
    [[nodiscard]] virtual std::vector<Match> all(std::string_view text) const = 0;  // left to right, disjoint
};

class ASSURE_EXPORT Lexicon {
public:
    virtual ~Lexicon();
    // The list of that name. Throws Error when no pack has it: a check names the lists it needs, so the
    // rule pack's loader has refused such a pack before any check runs.
    [[nodiscard]] virtual const WordList& list(std::string_view name) const = 0;
    [[nodiscard]] virtual bool has(std::string_view name) const = 0;
};

}  // namespace assure
