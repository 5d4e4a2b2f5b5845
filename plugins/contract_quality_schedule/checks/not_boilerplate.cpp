// A national clause binds every provider anyway: pasted alone, it asks for nothing local.
#include "record.h"

#include "assure/plugin/check.h"

#include <vector>

namespace assure::contract_quality_schedule {
namespace {

std::vector<const Requirement*> national_clauses(const QualitySchedule& schedule, const Lexicon& lexicon) {
    std::vector<const Requirement*> found;
    for (const Requirement& one : schedule.requirements)
        if (lexicon.list("schedule-national-clauses").in(one.demand.text)) found.push_back(&one);
    return found;
}

Result run(const Context& context) {
    const auto& schedule = context.record<QualitySchedule>();
    const std::vector<const Requirement*> pasted = national_clauses(schedule, context.lexicon());
    const std::vector<const Requirement*> local = schedule.rested_on();
    if (pasted.empty() && local.empty())
        return Result::not_applicable("There is no wording on involvement, national or local.").at(schedule.where);
    if (!local.empty()) {
        Result result = Result::pass("The schedule has local wording on involvement (" + local.front()->called + ").")
                            .at(local.front()->where);
        if (local.front()->words) result.evidence.push_back(quote(context.source(), *local.front()->words));
        return result;
    }
    Result result = Result::fail("We found the national contract's words in " + pasted.front()->called +
                                 ", and no local wording on involvement.")
                        .at(pasted.front()->where);
    for (const Requirement* one : pasted)
        if (!one->demand.parts.empty()) result.evidence.push_back(quote(context.source(), one->demand.parts.front()));
    return result;
}

}  // namespace

Check not_boilerplate() {
    return {"not-boilerplate", "contract-quality-schedule", &run, {"schedule-national-clauses"}, {}};
}

}  // namespace assure::contract_quality_schedule
