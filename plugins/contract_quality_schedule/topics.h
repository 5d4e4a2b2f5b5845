// Finds the sentences of a schedule that settle a topic: paying people involved, equality practice.
#pragma once

#include "record.h"

#include <functional>
#include <optional>

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

using Reader =
    std::function<Reading(std::string_view sentence, const Requirement& requirement, const Lexicon& lexicon)>;

// The sentence that shows the topic best: the first of the best. Reads what a row demands, its threshold, its
// method and the evidence it asks for; never what a provider answers.
std::optional<Shown> best_sentence(const QualitySchedule& schedule, const Lexicon& lexicon, const Reader& reader);

}  // namespace assure::contract_quality_schedule
