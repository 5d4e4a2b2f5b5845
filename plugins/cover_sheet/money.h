// Sums of money as papers write them: "£2.4m", "£150,000", "£300k".
#pragma once

#include <assure/plugin/lexicon.h>

#include <string_view>
#include <vector>

namespace assure::cover_sheet {

// The sums in the text, in pounds, left to right. The patterns are the pack's (money-…).
std::vector<double> sums_in(std::string_view text, const Lexicon& lexicon);

// The word lists that sums_in needs.
std::vector<std::string_view> money_word_lists();

}  // namespace assure::cover_sheet
