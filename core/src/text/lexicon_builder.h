// Builds a Lexicon out of lists of terms, wherever they come from.
#pragma once

#include "assure/plugin/lexicon.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

struct Term {
    std::string text;
    bool exact = false;     // its last word carries no ending
    bool misspelt = false;  // its words of five letters or more are found with a slip of the hand in them, too
};

struct WordListSource {
    std::string name;
    std::vector<Term> terms;
    std::vector<std::string> patterns;  // RE2, on folded text; examine_pattern() has nothing to say of any
    std::vector<Term> excepts;
    std::vector<std::string> except_patterns;
    std::size_t size = 0;  // of the patterns together, as examine_pattern() gives it
};

struct PatternReading {
    std::string problem;   // the rest of a sentence ("is not a pattern: missing ): (a"); empty where nothing is wrong
    std::size_t size = 0;  // once compiled, in instructions
};

PatternReading examine_pattern(std::string_view pattern);

// The list, which is compiled when it is first searched: a run uses few of a pack's lists. One that may be too large
// to be searched is compiled at once. Throws Error (without a place) where it is.
std::unique_ptr<const WordList> make_word_list(const WordListSource& source);

// A lexicon of those lists, whose names differ.
std::unique_ptr<const Lexicon> make_lexicon(std::vector<std::unique_ptr<const WordList>> lists);

}  // namespace assure
