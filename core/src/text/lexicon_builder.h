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
    bool exact = false;  // its last word carries no ending
};

struct WordListSource {
    std::string name;
    std::vector<Term> terms;
    std::vector<std::string> patterns;  // RE2, on folded text; pattern_problem() has nothing to say of any
    std::vector<Term> excepts;
    std::vector<std::string> except_patterns;
};

// What is wrong with a pattern, as the rest of a sentence ("is not a pattern: missing ): (a"); empty where
// nothing is.
std::string pattern_problem(std::string_view pattern);

// Compiles the list. Throws Error (without a place) when it is too large to be searched.
std::unique_ptr<const WordList> make_word_list(const WordListSource& source);

// A lexicon of those lists, whose names differ.
std::unique_ptr<const Lexicon> make_lexicon(std::vector<std::unique_ptr<const WordList>> lists);

}  // namespace assure
