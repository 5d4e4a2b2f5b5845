// Sentences that say that people with lived experience had a part in making or doing something: "Carers co-wrote the
// specification", "The market engagement event was attended by six patients".
#pragma once

#include "record.h"

#include "assure/plugin/lexicon.h"

#include <cstdint>
#include <string_view>

namespace assure::procurement_panel {

enum class Told : std::uint8_t {
    nothing,
    unclear,  // people and the thing are named: whether they had that part, a person must read
    yes,
};

// How well the sentence says that people did (`deeds`) that thing (`things`); both are names of word lists. `before` is
// the sentence before it, if any: whom "they" may mean.
Told had_a_part(const Note& note, const Note* before, std::string_view things, std::string_view deeds,
                const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
