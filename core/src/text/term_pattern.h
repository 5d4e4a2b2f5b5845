// Terms and patterns of a word list as one regular expression each.
#pragma once

#include "text/lexicon_builder.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {

// A term as an expression on folded text: a hyphen matches a hyphen, a space or nothing, a space a space or a
// hyphen; unless exact, the last word may end in s, es, 's or s'. A misspelt term's longer words match with one slip
// in each.
std::string term_expression(const Term& term);

// The same, but an exact term takes a possessive ending with it: searching finds "EbE's" as a whole, and so
// does not take the EbE in it for a word of its own.
std::string greedy_term_expression(const Term& term);

// Any of the terms and patterns.
std::string any_of(const std::vector<Term>& terms, const std::vector<std::string>& patterns,
                   std::string (*expression)(const Term&));

// The expression as whole words, with the one character before and the one after it: no ASCII letter or digit
// stands on both sides of either end. The text has a space added before and behind.
std::string whole_words(std::string_view expression);

}  // namespace assure
