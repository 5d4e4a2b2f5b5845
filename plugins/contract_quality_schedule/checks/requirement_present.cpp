#include "record.h"

#include "assure/plugin/check.h"

#include <algorithm>
#include <cstddef>

namespace assure::contract_quality_schedule {
namespace {

std::string list_of(const std::vector<const Requirement*>& requirements) {
    std::string text;
    for (const Requirement* one : requirements)
        text += (text.empty() ? "" : ", ") + one->called;
    return text;
}

void put_words(Result& result, const Source& source, const std::vector<const Requirement*>& requirements) {
    for (const Requirement* one : requirements) {
        if (one->words) result.evidence.push_back(quote(source, *one->words));
        if (!result.location) result.location = one->where;
    }
}

// The requirements that come near and are none, so that the message can say why.
std::vector<const Requirement*> near_misses(const QualitySchedule& schedule) {
    std::vector<const Requirement*> found;
    for (const Requirement& one : schedule.requirements)
        if (one.level == Demand::none && !one.reason.empty()) found.push_back(&one);
    return found;
}

std::string counted(std::ptrdiff_t number, const std::string& one, const std::string& many) {
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

// "10 rows of the table and 1 clause or note".
std::string searched(const QualitySchedule& schedule) {
    const auto& all = schedule.requirements;
    const auto clauses =
        std::count_if(all.begin(), all.end(), [](const Requirement& requirement) { return requirement.clause; });
    const auto rows = static_cast<std::ptrdiff_t>(all.size()) - clauses;
    const std::string text = counted(rows, "row of the table", "rows of the table");
    return clauses == 0 ? text : text + " and " + counted(clauses, "clause or note", "clauses or notes");
}

Result nothing_found(const Context& context, const QualitySchedule& schedule) {
    std::string message =
        "We found no local requirement on co-production with people. We searched " + searched(schedule) + ".";
    const std::vector<const Requirement*> near = near_misses(schedule);
    for (const Requirement* one : near)
        message += (one == near.front() ? " What comes near is " : "; also ") + one->called + ", but " + one->reason;
    if (!near.empty()) message += ".";
    Result result = Result::fail(message);
    put_words(result, context.source(), near);
    result.location = schedule.where;
    return result;
}

Result run(const Context& context) {
    const auto& schedule = context.record<QualitySchedule>();
    const std::vector<const Requirement*> found = schedule.rested_on();
    if (found.empty()) return nothing_found(context, schedule);
    const bool certain = schedule.best() == Demand::co_production;
    Result result = certain
                        ? Result::pass("The schedule requires co-production with people: " + list_of(found) + ".")
                        : Result::review("What comes nearest to co-production with people is " + list_of(found) +
                                         ", but " + found.front()->reason + ".")
                              .to_mend("Say in " + list_of(found) +
                                       " that people design or decide the service together with staff; or add a row "
                                       "of its own: ‘People who use the service and carers design and decide changes "
                                       "to the service jointly with staff. Threshold: at least 2 changes a year. "
                                       "Method: co-production log and minutes.’");
    put_words(result, context.source(), found);
    return result;
}

}  // namespace

Check requirement_present() {
    return {"requirement-present", "contract-quality-schedule", &run, {}, {}};
}

}  // namespace assure::contract_quality_schedule
