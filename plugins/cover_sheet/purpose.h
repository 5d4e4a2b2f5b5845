// What a paper is for, read from its tick boxes or its words.
#pragma once

#include <assure/plugin/form.h>
#include <assure/plugin/lexicon.h>

namespace assure::cover_sheet {

// The field says noting, information or assurance and nothing else. Ticked options decide where there are tick
// boxes; where none is ticked, or a tick could not be read, nothing is said.
bool purely_for_noting(const Field& purpose, const Lexicon& lexicon);

// The recommendation asks for a decision ("approve", "agree", "ratify").
bool asks_for_decision(const Field& recommendation, const Lexicon& lexicon);

}  // namespace assure::cover_sheet
