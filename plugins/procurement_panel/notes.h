// Sentences outside the table that speak of a member: "All panel members were trained on 28 April 2026".
#pragma once

#include "record.h"

#include "assure/plugin/lexicon.h"

namespace assure::procurement_panel {

enum class Covers : std::uint8_t {
    no,        // says nothing about the member
    perhaps,   // may speak of the member: a person must decide
    yes,       // clearly includes the member
    excluded,  // says that the member was left out
};

// People with lived experience are named: "carers", not "carer services".
bool names_people(std::string_view text, const assure::Lexicon& lexicon);

// Whether the sentence says what has to be done, as a policy does, and not that it was done.
bool only_demands(const Note& note, const assure::Lexicon& lexicon);

// Whether a sentence is about this member: everyone on the panel, all people with lived experience, or the
// only one of them. Of members who are neither counted nor arguable only what is said of everyone speaks.
Covers covers(const Note& note, const Member& member, const ProcurementPanel& panel, const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
