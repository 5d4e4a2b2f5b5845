#include "cells.h"
#include "rows.h"

namespace assure::contract_quality_schedule {
namespace {

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

// What a person must look at in a row without a gap.
std::optional<Gap> doubt_about(const Requirement& row, const Lexicon& lexicon) {
    if (row.clause) return std::nullopt;
    for (const Part* part : {&row.threshold, &row.method, &row.evidence})
        if (part->pending) return pending_gap(row, *part);
    if (known_method(row.method, lexicon) || known_method(row.evidence, lexicon)) return std::nullopt;
    if (only_counts(row.method, lexicon)) return std::nullopt;
    const Part& words = names_method(row.method, lexicon) ? row.method : row.evidence;
    return Gap{&row, "has a method that a person must read ('" + words.text + "')", words.where,
               "Read it. If it says how the requirement is measured, there is nothing to do. If not, name a record: "
               "‘Co-production log, minutes and attendance list’."};
}

std::optional<Gap> gap_of(const Requirement& row, const Lexicon& lexicon) {
    return row.clause ? gap_of_clause(row, lexicon) : gap_of_row(row, lexicon);
}

Result run(const Context& context) {
    return judge_rows(context, {&gap_of, &doubt_about},
                      "Each co-production requirement has a threshold and a method of measurement.",
                      [](const Requirement& row) {
                          if (row.clause) return std::vector<const Part*>{&row.demand};
                          return std::vector<const Part*>{&row.threshold, &row.method, &row.evidence};
                      });
}

}  // namespace

Check requirement_measurable() {
    return {"requirement-measurable",
            "contract-quality-schedule",
            &run,
            {"schedule-blank", "schedule-no-method", "schedule-numbers", "schedule-method-words", "schedule-not-set",
             "schedule-numbers-of-nothing", "schedule-counting", "schedule-records"},
            {}};
}

}  // namespace assure::contract_quality_schedule
