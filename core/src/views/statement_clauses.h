// A sentence cut into clauses: what stands in brackets, relative clauses between commas, and what
// terminators ("but", "however", ";") divide. A trigger of negation or plan reaches no further than its clause.
#pragma once

#include "views/statement_words.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assure::statements {

// `text` is the sentence from byte `begin` on, with inner clauses blanked out, so that a position in it plus
// `begin` is a position in the sentence.
struct Clause {
    std::string text;
    std::size_t begin = 0;
};

std::vector<Clause> split_clauses(std::string_view sentence, const Words& words);

// The first comma from byte `from` on that parts words, not thousands ("4,000"); npos where there is none.
std::size_t next_comma(std::string_view text, std::size_t from = 0);

// Whether two matches share a byte; whether any of the matches shares one with `at`.
bool overlap(const Match& a, const Match& b);
bool overlaps_any(const std::vector<Match>& matches, const Match& at);

}  // namespace assure::statements
