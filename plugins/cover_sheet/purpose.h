// What a paper is for, read from its tick boxes or its words.
#pragma once

#include "record.h"

#include <assure/plugin/check.h>

#include <cstdint>

namespace assure::cover_sheet {

// What the paper is for, as its purpose and its recommendation say.
enum class Purpose : std::uint8_t {
    needs_evidence,  // decision, approval …, several purposes, or none stated
    noting,          // purely for noting, information or assurance
    contradictory,   // for noting by its purpose, but its recommendation asks for a decision
};

// By the rule's parameter "evidence-purposes", which says what needs evidence; a rule without it goes by the pack's
// list of that name. Ticked options decide where there are tick boxes; where none is ticked, or a tick could not be
// read, nothing is said.
Purpose purpose_of(const Context& context);

// The parameter, for the list of a check that asks for the purpose.
ParameterSpec evidence_purposes();

}  // namespace assure::cover_sheet
