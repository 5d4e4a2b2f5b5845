// What a provider supplied for one row: something, dated inside the contract year, or not.
#pragma once

#include "period.h"

#include <cstdint>

namespace assure::contract_quality_schedule {

enum class Supplied : std::uint8_t {
    inside,   // an entry dated inside the year
    outside,  // dated, but not inside the year
    undated,  // an entry without a date
    unclear,  // a date without an entry, or an entry that nobody has accepted yet
    promise,  // "to follow"
    nothing,
};

Supplied supplied_for(const Requirement& row, const Span& year, const Lexicon& lexicon);

}  // namespace assure::contract_quality_schedule
