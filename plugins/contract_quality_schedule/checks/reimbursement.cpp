#include "demand.h"
#include "readers.h"
#include "together.h"

namespace assure::contract_quality_schedule {
namespace {

// "Carers on the board are paid", not "facilitators are paid to run the carers' board": where the sentence says that
// somebody is paid, people stand before it.
bool people_before_passive(std::string_view sentence, const Lexicon& lexicon) {
    const auto passive = lexicon.list("schedule-paid-passive").first(sentence);
    if (!passive) return true;
    const std::string_view before = sentence.substr(0, passive->end());
    return people_named(before, lexicon) || lexicon.list("schedule-people-involved").in(before) ||
           lexicon.list("schedule-those-involved").in(before);
}

constexpr TopicWords words{
    "We found nothing about paying or reimbursing the people who are involved.",
    "The schedule requires that the people involved are paid or reimbursed",
    "We found nothing that requires the people involved to be paid or reimbursed.", "paying the people involved",
    "that the people who are involved are paid; or add a row of its own: ‘People with lived experience who are "
    "involved are paid for their time and reimbursed for expenses. Threshold: 100% of eligible claims paid within 30 "
    "days. Method: reimbursement ledger summary.’"};

Result run(const Context& context) {
    return judge_topic(context, &read_payment, words);
}

}  // namespace

// Whose payment is it? Of a patient's travel, of the provider, or of people who are involved.
Reading read_payment(const Said& said, const Requirement& requirement, const Lexicon& lexicon) {
    const std::string_view sentence = said.text;
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(sentence); };
    if (!has("schedule-payment") && !has("schedule-payment-plain")) return {};
    if (has("schedule-national-clauses")) return {Shows::near_miss, "it repeats the national contract"};
    if (has("schedule-patient-travel"))
        return {Shows::near_miss, "it is about patients' travel to care, not about people who are involved"};
    if (has("schedule-provider-payment"))
        return {Shows::near_miss, "it is about other payments, not about people who are involved"};
    if (has("schedule-negations")) return {Shows::near_miss, "it says that people are not paid"};
    // "Those people", of a requirement above that is co-produced with them.
    const bool them = requirement.after_people && has("schedule-those-involved");
    const bool people = people_named(sentence, lexicon) || has("schedule-people-involved") || them ||
                        (requirement.people && has("schedule-those-involved"));
    if (!people && !has("schedule-payment-plain")) return {};
    if (has("schedule-hedges")) return {Shows::near_miss, "it is hedged, so nobody is sure to be paid"};
    if (has("schedule-payment-not-yet")) return {Shows::near_miss, "it is put off, so nobody is sure to be paid"};
    if (has("schedule-payment-plain")) return {Shows::yes, ""};
    // "Patients decide with staff. Patients are paid …": in one requirement they are the same.
    const bool same = requirement.level == Demand::co_production && begins_with_people(sentence, lexicon);
    if (!has("schedule-taking-part") && !has("schedule-people-involved") && !them && !same)
        return {Shows::review, "it does not say that those who are paid are the people involved"};
    if (!people_before_passive(sentence, lexicon) || has("schedule-organisations"))
        return {Shows::review, "it does not plainly say who is paid"};
    return {Shows::yes, ""};
}

Check reimbursement() {
    return {"reimbursement",
            "contract-quality-schedule",
            &run,
            {"schedule-payment", "schedule-payment-plain", "schedule-national-clauses", "schedule-patient-travel",
             "schedule-provider-payment", "schedule-negations", "schedule-those-involved", "schedule-people-involved",
             "schedule-hedges", "schedule-payment-not-yet", "schedule-taking-part", "schedule-paid-passive",
             together_plain, together_with},
            {}};
}

}  // namespace assure::contract_quality_schedule
