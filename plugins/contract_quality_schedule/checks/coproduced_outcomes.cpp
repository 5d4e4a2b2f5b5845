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

// "Members of the redesign group pick two outcomes": people sit in it where a row above is co-produced with them.
bool members_set(const Said& said, const Requirement& requirement, const Doing& setting, const Lexicon& lexicon) {
    const auto does = [&](std::string_view group) { return group_does(said.text, group, setting, lexicon); };
    const bool told_here = requirement.level == Demand::co_production && requirement.people;
    return (requirement.joint() && (does("schedule-joint-members") || does("schedule-people-involved"))) ||
           (told_here && does("schedule-the-group"));
}

// "What matters most to carers is agreed with them and forms the measures"; "residents use pictures to decide what a
// good year looks like; these become the measures".
bool becomes_measures(std::string_view sentence, const Doing& setting, const Lexicon& lexicon) {
    if (!lexicon.list("schedule-become-measures").in(sentence)) return false;
    constexpr Doing deciding{"schedule-setting", "schedule-what-good-is"};
    if (people_do(sentence, deciding, lexicon) == TakePart::yes) return true;
    const auto matters = lexicon.list("schedule-what-matters-to").first(sentence);
    return matters && begins_with_people(sentence.substr(matters->end()), lexicon) &&
           group_does(sentence, together_them, setting, lexicon);
}

Result run(const Context& context) {
    return judge_topic(context, &read_outcomes, words);
}

}  // namespace

Reading read_outcomes(const Said& said, const Requirement& requirement, const Lexicon& lexicon) {
    const std::string_view sentence = said.text;
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(sentence); };
    if (!has("schedule-outcomes")) return {};
    constexpr Doing setting{"schedule-setting", "schedule-outcomes"};
    TakePart part = people_do(sentence, setting, lexicon);
    if (part != TakePart::yes && (they_do(said, setting, lexicon) || members_set(said, requirement, setting, lexicon) ||
                                  becomes_measures(sentence, setting, lexicon)))
        part = TakePart::yes;
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
            word_lists_with({"schedule-outcomes", "schedule-setting", "schedule-individual-care",
                             "schedule-joint-members", "schedule-people-involved", "schedule-become-measures",
                             "schedule-what-matters-to", "schedule-what-good-is", "schedule-the-group", together_plain,
                             together_with, together_them, together_made, "schedule-organisations"}),
            {}};
}

}  // namespace assure::contract_quality_schedule
