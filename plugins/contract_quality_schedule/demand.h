// What the words of a requirement demand: co-production with people, engagement, or nothing of the kind.
#pragma once

#include "record.h"

namespace assure::contract_quality_schedule {

// Sets level, reason, words and people of the requirement from its demand (and, under a bare heading, its threshold).
void judge_demand(Requirement& requirement, const Lexicon& lexicon);

// People who count and take part: not an adjective, not those whom the sentence is only about.
bool people_take_part(std::string_view sentence, const Lexicon& lexicon);
// Where they stand in the sentence.
std::vector<Match> people_taking_part(std::string_view sentence, const Lexicon& lexicon);
// People who count are named at all.
bool people_named(std::string_view sentence, const Lexicon& lexicon);

}  // namespace assure::contract_quality_schedule
