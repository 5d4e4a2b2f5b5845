#include "demand.h"
#include "readers.h"

namespace assure::contract_quality_schedule {
namespace {

Reading grading(std::string_view sentence, const Lexicon& lexicon) {
    if (people_named(sentence, lexicon) || lexicon.list("schedule-equality-people").in(sentence))
        return {Shows::yes, ""};
    return {Shows::review, "it does not say that the grading is done with people"};
}

constexpr TopicWords words{
    "We found nothing about equality practice in co-production: who is and is not reached, equality impact, equality "
    "grading with people, or access for those involved.",
    "The schedule requires equality practice", "We found no equality practice that the schedule requires.",
    "equality practice",
    "who is and is not reached, or what access the people involved are offered; or add a row of its own: ‘Equality "
    "profile of the people involved against the caseload. Threshold: 1 profile a year. Method: profile report.’"};

Result run(const Context& context) {
    return judge_topic(context, &read_equality, words);
}

}  // namespace

Reading read_equality(const Said& said, const Requirement& requirement, const Lexicon& lexicon) {
    const std::string_view sentence = said.text;
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(sentence); };
    const bool for_those_involved = has("schedule-access-for-those-involved");
    const bool of_involvement = has("schedule-co-production") || has("schedule-people-involved") || for_those_involved;
    const bool strong = has("schedule-equality") || (of_involvement && has("schedule-reach"));
    const bool graded = has("schedule-equality-grading");
    const bool weak = has("schedule-equality-weak") || (for_those_involved && has("schedule-access-given"));
    if (!strong && !graded && !weak) return {};
    if (has("schedule-national-clauses") || lexicon.list("schedule-national-clauses").in(requirement.demand.text))
        return {Shows::near_miss, "it repeats the national contract"};
    if (has("schedule-have-regard") || has("schedule-negations"))
        return {Shows::near_miss, "it asks for nothing that can be seen"};
    const bool of_care = has("schedule-not-reached-elsewhere");
    const bool elsewhere = has("schedule-equality-elsewhere") && !of_involvement;
    if (elsewhere) return {Shows::review, "it may be about a workforce, suppliers or calls rather than co-production"};
    if (strong && !has("schedule-hedges")) return {Shows::yes, ""};
    if (graded) return grading(sentence, lexicon);
    if (weak && !of_care && !has("schedule-hedges") && for_those_involved) return {Shows::yes, ""};
    return {Shows::review, "it does not say who is reached or what access the people involved are offered"};
}

Check equality_practice() {
    return {"equality-practice",
            "contract-quality-schedule",
            &run,
            {"schedule-equality", "schedule-reach", "schedule-co-production", "schedule-equality-grading",
             "schedule-equality-weak", "schedule-equality-people", "schedule-national-clauses", "schedule-have-regard",
             "schedule-negations", "schedule-hedges", "schedule-equality-elsewhere", "schedule-people-involved",
             "schedule-not-reached-elsewhere", "schedule-access-for-those-involved", "schedule-access-given"},
            {}};
}

}  // namespace assure::contract_quality_schedule
