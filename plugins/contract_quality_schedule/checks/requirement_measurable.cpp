#include "cells.h"
#include "record.h"

#include "assure/plugin/check.h"

namespace assure::contract_quality_schedule {
namespace {

struct Gap {
    const Requirement* requirement;
    std::string words;  // "has no number, date or frequency in its threshold"
    Location where;
    std::string fix;
};

const char* const say_threshold = "Fill in the threshold of that row: ‘At least 2 service changes a year’.";
const char* const say_number = "Write a number, a date or a frequency into it: ‘At least 2 service changes a year’.";
const char* const say_method = "Say how it is shown: ‘Co-production log, minutes and attendance list’.";

// A clause or note has no cells: its sentence must hold a number and name a record.
std::optional<Gap> gap_of_clause(const Requirement& clause, const Lexicon& lexicon) {
    if (!has_number(clause.demand.text, lexicon))
        return Gap{&clause, "names no number, date or frequency", clause.where, say_number};
    if (!lexicon.list("schedule-method-words").in(clause.demand.text))
        return Gap{&clause, "names no way to measure it", clause.where, say_method};
    return std::nullopt;
}

std::optional<Gap> gap_of_row(const Requirement& row, const Lexicon& lexicon) {
    const Location threshold = row.threshold.column ? row.threshold.where : row.where;
    if (blank(row.threshold, lexicon)) return Gap{&row, "has no threshold", threshold, say_threshold};
    if (not_set(row.threshold, lexicon))
        return Gap{&row, "has a threshold that is not set ('" + row.threshold.text + "')", threshold, say_threshold};
    if (!has_number(row.threshold.text, lexicon))
        return Gap{&row, "has a threshold without a number, date or frequency ('" + row.threshold.text + "')",
                   threshold, say_number};
    if (names_method(row.method, lexicon) || names_method(row.evidence, lexicon)) return std::nullopt;
    return Gap{&row, "names no method of measurement", row.method.column ? row.method.where : row.where, say_method};
}

bool known_method(const Part& part, const Lexicon& lexicon) {
    return names_method(part, lexicon) && lexicon.list("schedule-method-words").in(part.text);
}

// What a person must look at in a row without a gap.
std::optional<Gap> doubt_about(const Requirement& row, const Lexicon& lexicon) {
    if (row.clause) return std::nullopt;
    for (const Part* part : {&row.threshold, &row.method, &row.evidence})
        if (part->pending)
            return Gap{&row, "is measured by a tracked insertion that nobody has accepted yet", part->where,
                       std::string(accept_or_reject)};
    if (known_method(row.method, lexicon) || known_method(row.evidence, lexicon)) return std::nullopt;
    const Part& words = names_method(row.method, lexicon) ? row.method : row.evidence;
    return Gap{&row, "has a method that a person must read ('" + words.text + "')", words.where,
               "Read it. If it says how the requirement is measured, there is nothing to do. If not, name a record: "
               "‘Co-production log, minutes and attendance list’."};
}

Result telling(const Context& context, const std::vector<Gap>& gaps, Result (*outcome)(std::string)) {
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

Result run(const Context& context) {
    const auto& schedule = context.record<QualitySchedule>();
    const std::vector<const Requirement*> rows = schedule.rested_on();
    if (rows.empty())
        return Result::not_applicable("There is no co-production requirement to measure.").at(schedule.where);
    std::vector<Gap> gaps;
    for (const Requirement* row : rows)
        if (auto gap = row->clause ? gap_of_clause(*row, context.lexicon()) : gap_of_row(*row, context.lexicon()))
            gaps.push_back(std::move(*gap));
    if (!gaps.empty()) return telling(context, gaps, &Result::fail);
    for (const Requirement* row : rows)
        if (auto doubt = doubt_about(*row, context.lexicon())) gaps.push_back(std::move(*doubt));
    if (!gaps.empty()) return telling(context, gaps, &Result::review);
    Result result = Result::pass("Each co-production requirement has a threshold and a method of measurement.")
                        .at(rows.front()->where);
    for (const Requirement* row : rows)
        for (const Part* part : {&row->threshold, &row->method, &row->evidence})
            if (!part->parts.empty()) result.evidence.push_back(quote(context.source(), part->parts.front()));
    return result;
}

}  // namespace

Check requirement_measurable() {
    return {"requirement-measurable",
            "contract-quality-schedule",
            &run,
            {"schedule-blank", "schedule-no-method", "schedule-numbers", "schedule-method-words", "schedule-not-set",
             "schedule-numbers-of-nothing"},
            {}};
}

}  // namespace assure::contract_quality_schedule
