// Strategy 7.0, Monitor: outcomes are co-produced. Passes where outcomes or measures are set together with people.
#include "readers.h"
#include "together.h"

namespace assure::contract_quality_schedule {
namespace {

constexpr TopicWords words{"We found no outcomes or measures that are set together with people.",
                           "The schedule requires outcomes or measures that are set together with people",
                           "We found no outcomes or measures that must be set together with people.",
                           "outcomes set with people",
                           "that people choose the outcome measures together with staff; or add a row of its own: "
                           "‘Outcome measures are chosen together with people who use the service and carers. "
                           "Threshold: 3 measures agreed by 30 September. Method: signed list of measures.’"};

Result run(const Context& context) {
    return judge_topic(context, &read_outcomes, words);
}

}  // namespace

Reading read_outcomes(const Said& said, const Requirement& /*requirement*/, const Lexicon& lexicon) {
    const std::string_view sentence = said.text;
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(sentence); };
    if (!has("schedule-outcomes")) return {};
    constexpr Doing setting{"schedule-setting", "schedule-outcomes"};
    TakePart part = people_do(sentence, setting, lexicon);
    if (part != TakePart::yes && they_do(said, setting, lexicon)) part = TakePart::yes;
    if (part == TakePart::no && done_with_somebody(sentence, setting, lexicon)) part = TakePart::perhaps;
    if (part == TakePart::no) return {};
    if (auto nothing = asks_for_nothing(sentence, lexicon)) return *nothing;
    if (has("schedule-individual-care"))
        return {Shows::review, "it may be about one person's own care, which a person must weigh"};
    if (part == TakePart::perhaps) return {Shows::review, "it does not plainly say that people set them"};
    return {Shows::yes, ""};
}

Check coproduced_outcomes() {
    return {"coproduced-outcomes",
            "contract-quality-schedule",
            &run,
            word_lists_with({"schedule-outcomes", "schedule-setting", "schedule-individual-care", together_plain,
                             together_with, together_them, together_made, "schedule-organisations"}),
            {}};
}

}  // namespace assure::contract_quality_schedule
