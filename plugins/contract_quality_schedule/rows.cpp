#include "rows.h"

#include <utility>

namespace assure::contract_quality_schedule {
namespace {

std::vector<Gap> found(const GapFinder& find, const std::vector<const Requirement*>& rows, const Lexicon& lexicon) {
    std::vector<Gap> gaps;
    for (const Requirement* row : rows)
        if (auto gap = find(*row, lexicon)) gaps.push_back(std::move(*gap));
    return gaps;
}

}  // namespace

Gap pending_gap(const Requirement& row, const Part& part) {
    return {&row, "is told in a tracked insertion that nobody has accepted yet", part.where,
            std::string(accept_or_reject)};
}

Result tell_gaps(const Context& context, const std::vector<Gap>& gaps, Result (*outcome)(std::string)) {
    std::string message;
    for (const Gap& gap : gaps)
        message += (message.empty() ? "The co-production requirement in " : "; the one in ") + gap.requirement->called +
                   " " + gap.words;
    Result result = outcome(message + ".").at(gaps.front().where);
    for (const Gap& gap : gaps)
        if (result.fix.find(gap.fix) == std::string::npos) result.fix += (result.fix.empty() ? "" : " ") + gap.fix;
    for (const Gap& gap : gaps)
        if (gap.requirement->words) result.evidence.push_back(quote(context.source(), *gap.requirement->words));
    return result;
}

Result judge_rows(const Context& context, const GapFinders& find, const std::string& passed,
                  const std::function<std::vector<const Part*>(const Requirement&)>& quoted) {
    const auto& schedule = context.record<QualitySchedule>();
    const std::vector<const Requirement*> rows = schedule.rested_on();
    if (rows.empty())
        return Result::not_applicable("There is no co-production requirement to judge.").at(schedule.where);
    if (const auto gaps = found(find.gap, rows, context.lexicon()); !gaps.empty())
        return tell_gaps(context, gaps, &Result::fail);
    if (const auto doubts = found(find.doubt, rows, context.lexicon()); !doubts.empty())
        return tell_gaps(context, doubts, &Result::review);
    Result result = Result::pass(passed).at(rows.front()->where);
    for (const Requirement* row : rows)
        for (const Part* part : quoted(*row))
            if (!part->parts.empty()) result.evidence.push_back(quote(context.source(), part->parts.front()));
    return result;
}

}  // namespace assure::contract_quality_schedule
