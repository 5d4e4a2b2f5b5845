// Strategy 7.1: "evidence co-production … via contract quality schedules". When is each requirement shown? A period or
// a frequency says so.
#include "cells.h"
#include "rows.h"

namespace assure::contract_quality_schedule {
namespace {

const char* const say_period = "Fill in the period of that row: ‘Quarterly’ or ‘Contract Year’.";

bool names_period(std::string_view text, const Lexicon& lexicon) {
    return lexicon.list("schedule-periods").in(text) || !find_dates(text, std::nullopt).empty();
}

std::optional<Gap> gap_of(const Requirement& row, const Lexicon& lexicon) {
    const Location where = row.period.column ? row.period.where : row.where;
    const std::string elsewhere = row.demand.text + "\n" + row.threshold.text;
    if (row.clause || !row.period.column) {
        if (names_period(elsewhere, lexicon)) return std::nullopt;
        return Gap{&row, "names no period or frequency", where, say_period};
    }
    if (!blank(row.period, lexicon) && !not_set(row.period, lexicon)) return std::nullopt;
    return Gap{&row, "has no period or frequency", where, say_period};
}

std::optional<Gap> doubt_about(const Requirement& row, const Lexicon& lexicon) {
    if (row.clause || !row.period.column) return std::nullopt;
    if (row.period.pending) return pending_gap(row, row.period);
    if (names_period(row.period.text, lexicon)) return std::nullopt;
    return Gap{&row, "has a period that a person must read ('" + row.period.text + "')", row.period.where,
               "Read it. If it says when the requirement is shown, there is nothing to do. If not, name a frequency: "
               "‘Quarterly’."};
}

Result run(const Context& context) {
    return judge_rows(context, {&gap_of, &doubt_about}, "Each co-production requirement has a period or a frequency.",
                      [](const Requirement& row) { return std::vector<const Part*>{&row.period}; });
}

}  // namespace

Check reporting_period() {
    return {"reporting-period",
            "contract-quality-schedule",
            &run,
            {"schedule-blank", "schedule-not-set", "schedule-periods"},
            {}};
}

}  // namespace assure::contract_quality_schedule
