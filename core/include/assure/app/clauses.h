// Where a rule comes from, as people cite it.
#pragma once

#include "assure/plugin/export.h"
#include "assure/plugin/rule.h"

#include <span>
#include <string>

namespace assure {

// "section 7.1", or "regulation 24" where the document is a set of regulations. A number that says what it is
// ("Annex B") stands as it is; empty where the clause has none.
ASSURE_EXPORT std::string clause_number(const Clause& clause);

// "Co-production Strategy, September 2025, 7.0 and 8.2; Provider Selection Regime Regulations 2023, regulation
// 24": each document and each number once, in the order of the card.
ASSURE_EXPORT std::string cited(std::span<const Clause> clauses);

}  // namespace assure
