// Sentences of a schedule in which people do something together with staff: "Outcome measures are set with carers",
// "Patients choose two measures".
#pragma once

#include "topics.h"

#include <cstdint>
#include <string_view>

namespace assure::contract_quality_schedule {

enum class TakePart : std::uint8_t {
    no,
    perhaps,  // people and what is done stand in the sentence: whether they do it, a person must read
    yes,
};

// What is done, and to what, by the names of word lists.
struct Doing {
    std::string_view deeds;
    std::string_view things;
};

// Whether people who count do it: they stand before the words for it, or behind "with" or "by", with nothing between
// that may make it somebody else's; and no other deed stands between it and the thing.
TakePart people_do(std::string_view sentence, const Doing& doing, const Lexicon& lexicon);

// The same of "they", "those involved", where the last sentence that names somebody begins with people.
bool they_do(const Said& said, const Doing& doing, const Lexicon& lexicon);

// The same of those whom the words of another list name: who they are, the caller knows.
bool group_does(std::string_view sentence, std::string_view group, const Doing& doing, const Lexicon& lexicon);

// The sentence is about what people do: nothing but plain words, or a heading with its colon, stands before them.
bool begins_with_people(std::string_view sentence, const Lexicon& lexicon);

// The same where nobody who counts is named as taking part: "co-produced outcome measures", "outcomes that matter to
// patients are agreed with them". With whom, a person must read; not so where staff or organisations are named.
bool done_with_somebody(std::string_view sentence, const Doing& doing, const Lexicon& lexicon);

// The word lists that both need besides.
inline constexpr std::string_view together_plain = "schedule-together-plain";
inline constexpr std::string_view together_with = "schedule-together-with";
inline constexpr std::string_view together_them = "schedule-those-involved";
inline constexpr std::string_view together_made = "schedule-co-production";

}  // namespace assure::contract_quality_schedule
