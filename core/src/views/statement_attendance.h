// Those who came to an event: "A workshop was held in May. Seventeen residents came.", "Workshop, 3 May. Present: six
// carers."
#pragma once

#include "views/statement_findings.h"

#include <string_view>

namespace assure::statements {

// Whether the clause names an event that is held to involve people, with a date or a word that it took place.
bool tells_of_event(std::string_view clause, const Findings& found, const Words& words);

// Makes deeds of those people of the clause who came, where it or what stands before (`event`) tells of the event; and
// of all of them, where they are the list of those who were `present`.
void find_attendance(Findings& found, std::string_view clause, const Words& words, bool event, bool present);

}  // namespace assure::statements
