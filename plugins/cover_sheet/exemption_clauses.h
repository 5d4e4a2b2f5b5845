// The clauses of a sentence that claims an exemption, and the names in them.
#pragma once

#include <assure/plugin/lexicon.h>
#include <assure/plugin/text.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assure::cover_sheet {

// A stretch of a sentence, in bytes of its text.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// Cut at brackets, dashes, semicolons, colons (but not behind "Agreed:") and before words such as "because".
std::vector<Stretch> strong_clauses(std::string_view sentence, const Lexicon& lexicon);
// A clause cut at its commas.
std::vector<Stretch> comma_clauses(std::string_view sentence, Stretch clause);

// Names written with capitals: two words or more in a row, initials included ("J. Smith").
std::vector<std::string> capitalised_names(std::string_view text);

}  // namespace assure::cover_sheet
