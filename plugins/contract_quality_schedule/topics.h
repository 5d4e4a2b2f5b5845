// Finds the sentences of a schedule that settle a topic: paying people involved, equality practice.
#pragma once

#include "record.h"

#include "assure/plugin/check.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace assure::contract_quality_schedule {

// How well a sentence shows the topic.
enum class Shows : std::uint8_t { nothing, near_miss, review, yes };

struct Reading {
    Shows shows = Shows::nothing;
    std::string reason;  // why it is no more: "it is about the provider's payment"
};

struct Shown {
    Reading reading;
    const Requirement* requirement = nullptr;
    TextPart words;
};

// A sentence of a requirement, and the last one before it in the same cell or clause that names somebody: whom "they"
// means.
struct Said {
    std::string_view text;
    std::string_view before;
};

// What a sentence with a topic's words comes near to where it asks for nothing: it repeats the national contract, asks
// for regard only, says no, or is hedged. Nothing where it asks.
std::optional<Reading> asks_for_nothing(std::string_view sentence, const Lexicon& lexicon);

// The word lists that asks_for_nothing needs, after a check's own.
std::vector<std::string_view> word_lists_with(std::initializer_list<std::string_view> own);

using Reader = std::function<Reading(const Said& said, const Requirement& requirement, const Lexicon& lexicon)>;

// The sentence that shows the topic best: the first of the best. Reads what a row demands, its threshold, its
// method and the evidence it asks for; never what a provider answers.
std::optional<Shown> best_sentence(const QualitySchedule& schedule, const Lexicon& lexicon, const Reader& reader);

// The requirements of which a sentence plainly shows the topic.
std::vector<const Requirement*> rows_that_show(const QualitySchedule& schedule, const Lexicon& lexicon,
                                               const Reader& reader);

// How a rule about one topic tells what it found.
struct TopicWords {
    std::string_view nothing;   // "We found nothing about …": what follows says where we searched
    std::string_view required;  // "The schedule requires that …", a pass
    std::string_view missing;   // "We found nothing that requires …", where something comes near
    std::string_view near;      // "paying the people involved": what comes near to it
    std::string_view mend;      // goes on after "Say in row 3 "
};

// Passes where a sentence shows the topic; for review, or fails, where the best only comes near.
Result judge_topic(const Context& context, const Reader& reader, const TopicWords& words);

}  // namespace assure::contract_quality_schedule
