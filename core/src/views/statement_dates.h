// The dates of a clause: when what it tells of can have been at the earliest.
#pragma once

#include "assure/plugin/dates.h"
#include "views/statement_words.h"

#include <optional>
#include <string_view>

namespace assure::statements {

// The first day that the clause's dates can mean; not of those for which a piece of work is meant ("opens in May
// 2027"), nor, where people did something (`tells_a_deed`), of those of their work ("co-wrote the plan for May 2027").
std::optional<Day> first_date(std::string_view clause, bool tells_a_deed, const Words& words);

}  // namespace assure::statements
