#include "demand.h"
#include "topics.h"

#include "assure/plugin/check.h"

namespace assure::contract_quality_schedule {
namespace {

// "Carers on the board are paid", not "facilitators are paid to run the carers' board": where the sentence says that
// somebody is paid, people stand before it.
bool people_before_passive(std::string_view sentence, const Lexicon& lexicon) {
    const auto passive = lexicon.list("schedule-paid-passive").first(sentence);
    if (!passive) return true;
    const std::string_view before = sentence.substr(0, passive->begin);
    return people_named(before, lexicon) || lexicon.list("schedule-people-involved").in(before) ||
           lexicon.list("schedule-those-involved").in(before);
}

// Whose payment is it? Of a patient's travel, of the provider, or of people who are involved.
Reading read_payment(std::string_view sentence, const Requirement& requirement, const Lexicon& lexicon) {
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(sentence); };
    if (!has("schedule-payment") && !has("schedule-payment-plain")) return {};
    if (has("schedule-national-clauses")) return {Shows::near_miss, "it repeats the national contract"};
    if (has("schedule-patient-travel"))
        return {Shows::near_miss, "it is about patients' travel to care, not about people who are involved"};
    if (has("schedule-provider-payment"))
        return {Shows::near_miss, "it is about other payments, not about people who are involved"};
    if (has("schedule-negations")) return {Shows::near_miss, "it says that people are not paid"};
    const bool people = people_named(sentence, lexicon) || has("schedule-people-involved") ||
                        (requirement.people && has("schedule-those-involved"));
    if (!people && !has("schedule-payment-plain")) return {};
    if (has("schedule-hedges")) return {Shows::near_miss, "it is hedged, so nobody is sure to be paid"};
    if (has("schedule-payment-not-yet")) return {Shows::near_miss, "it is put off, so nobody is sure to be paid"};
    if (has("schedule-payment-plain")) return {Shows::yes, ""};
    if (!has("schedule-taking-part") && !has("schedule-people-involved"))
        return {Shows::review, "it does not say that those who are paid are the people involved"};
    if (!people_before_passive(sentence, lexicon) || has("schedule-organisations"))
        return {Shows::review, "it does not plainly say who is paid"};
    return {Shows::yes, ""};
}

Result run(const Context& context) {
    const auto& schedule = context.record<QualitySchedule>();
    const std::optional<Shown> found = best_sentence(schedule, context.lexicon(), &read_payment);
    if (!found)
        return Result::fail(
                   "We found nothing about paying or reimbursing the people who are involved. We searched every row, "
                   "clause and note.")
            .at(schedule.where);
    const Evidence words = quote(context.source(), found->words);
    if (found->reading.shows == Shows::yes)
        return Result::pass("The schedule requires that the people involved are paid or reimbursed (" +
                            found->requirement->called + ").")
            .at(words.location)
            .quoting(words);
    if (found->reading.shows == Shows::review)
        return Result::review("What comes near to paying the people involved is in " + found->requirement->called +
                              ", but " + found->reading.reason + ".")
            .to_mend(
                "Say in " + found->requirement->called +
                " that the people who are involved are paid; or add a row of its own: ‘People with lived experience "
                "who are involved are paid for their time and reimbursed for expenses. Threshold: 100% of eligible "
                "claims paid within 30 days. Method: reimbursement ledger summary.’")
            .at(words.location)
            .quoting(words);
    return Result::fail(
               "We found nothing that requires the people involved to be paid or reimbursed. What comes near is in " +
               found->requirement->called + ", but " + found->reading.reason + ".")
        .at(schedule.where)
        .quoting(words);
}

}  // namespace

Check reimbursement() {
    return {"reimbursement",
            "contract-quality-schedule",
            &run,
            {"schedule-payment", "schedule-payment-plain", "schedule-national-clauses", "schedule-patient-travel",
             "schedule-provider-payment", "schedule-negations", "schedule-those-involved", "schedule-people-involved",
             "schedule-hedges", "schedule-payment-not-yet", "schedule-taking-part", "schedule-paid-passive"},
            {}};
}

}  // namespace assure::contract_quality_schedule
