// A column, or a sentence, that says of a member that something was done: "Y", "20/04/2026", "All members signed a
// confidentiality agreement."
#pragma once

#include "training.h"

#include <string_view>
#include <vector>

namespace assure::procurement_panel {

// What is asked, by the pack's word lists, and how messages tell it after the member's name.
struct Deed {
    std::string_view topic;    // words of sentences that speak of it
    std::string_view done;     // words of an entry or sentence that say it was done
    std::string_view plain;    // words beside them that take nothing back
    std::string_view shown;    // "has signed a confidentiality agreement"
    std::string_view missing;  // "has no signed confidentiality agreement on record"
    std::string_view unclear;  // "has an entry about confidentiality that a person must read"
    std::string_view fix;      // what mends a gap
};

// A blank or negative entry is a gap; so is none at all, where no sentence fills it, but for a person to weigh.
Finding deed_of(const Deed& deed, const std::vector<Answer>& cells, const Member& member, const ProcurementPanel& panel,
                const assure::Source& source, const assure::Lexicon& lexicon);

// The word lists that deed_of needs besides those that the deed names.
std::vector<std::string_view> deed_word_lists(const Deed& deed);

}  // namespace assure::procurement_panel
