// Notes without a verb: "3 workshops, 6 carers, May 2025", "Co-design: 6 carers (May 2025)". Those counted in such a
// list were at the events that it names.
#pragma once

#include "views/statement_findings.h"

#include <optional>
#include <string_view>

namespace assure::statements {

struct Note {
    Clause clause;
    Findings found;
};

// The sentence read as one clause, where it is such a list.
std::optional<Note> read_note(std::string_view sentence, const Words& words);

// Nothing stands in the clause but people, how many and when: "Six carers, two nurses, May 2025".
bool only_people_and_dates(std::string_view clause, const Findings& found);

}  // namespace assure::statements
