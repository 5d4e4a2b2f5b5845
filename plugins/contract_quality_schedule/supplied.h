// What a provider supplied for one row: something, dated inside the time that is asked about, or not.
#pragma once

#include "period.h"

#include <cstdint>

namespace assure::contract_quality_schedule {

enum class Supplied : std::uint8_t {
    inside,   // an entry dated inside the time that is asked about
    earlier,  // dated inside the contract year, but not inside that time
    outside,  // dated, but not inside the year
    undated,  // an entry without a date
    unclear,  // a date without an entry, or an entry that nobody has accepted yet
    promise,  // "to follow"
    nothing,
};

// What is asked about: the time of the provider's return, inside the contract year.
struct Asked {
    Span year;
    Span time;
};

Supplied supplied_for(const Requirement& row, const Asked& asked, const Lexicon& lexicon);

}  // namespace assure::contract_quality_schedule
