// Strategy 7.0 and 8.7: reviews that learn from co-production are co-led with people, or include them.
#include "together.h"
#include "topics.h"

namespace assure::contract_quality_schedule {
namespace {

constexpr TopicWords words{
    "We found no review that people co-lead or take part in.",
    "The schedule requires reviews in which people take part", "We found no review in which people must take part.",
    "a review with people",
    "that people co-lead the review; or add a row of its own: ‘Learning review of co-production, co-led with people "
    "who use the service. Threshold: 1 a year. Method: review report.’"};

Reading read_review(const Said& said, const Requirement& /*requirement*/, const Lexicon& lexicon) {
    const std::string_view sentence = said.text;
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(sentence); };
    if (!has("schedule-reviews")) return {};
    constexpr Doing reviewing{"schedule-reviewing", "schedule-reviews"};
    TakePart part = people_do(sentence, reviewing, lexicon);
    if (part != TakePart::yes && they_do(said, reviewing, lexicon)) part = TakePart::yes;
    if (part == TakePart::no && done_with_somebody(sentence, reviewing, lexicon)) part = TakePart::perhaps;
    if (part == TakePart::no) return {};
    if (auto nothing = asks_for_nothing(sentence, lexicon)) return *nothing;
    if (has("schedule-individual-care")) return {Shows::near_miss, "it is about one person's own care"};
    if (part == TakePart::perhaps) return {Shows::review, "it does not plainly say that people take part in it"};
    return {Shows::yes, ""};
}

Result run(const Context& context) {
    return judge_topic(context, &read_review, words);
}

}  // namespace

Check learning_review() {
    return {"learning-review",
            "contract-quality-schedule",
            &run,
            word_lists_with({"schedule-reviews", "schedule-reviewing", "schedule-individual-care", together_plain,
                             together_with, together_them, together_made, "schedule-organisations"}),
            {}};
}

}  // namespace assure::contract_quality_schedule
