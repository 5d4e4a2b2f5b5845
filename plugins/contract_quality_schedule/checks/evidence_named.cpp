// Strategy 7.1: "evidence co-production". What proves each requirement is named: a log, minutes, a report, an audit.
#include "cells.h"
#include "rows.h"

namespace assure::contract_quality_schedule {
namespace {

const char* const name_record = "Name the record that proves it: ‘Co-production log, minutes and attendance list’.";

bool named(const Part& part, const Lexicon& lexicon) {
    return names_method(part, lexicon) && !lexicon.list("schedule-evidence-unnamed").is(part.text);
}

std::optional<Gap> gap_of(const Requirement& row, const Lexicon& lexicon) {
    if (row.clause) {
        if (lexicon.list("schedule-method-words").in(row.demand.text)) return std::nullopt;
        return Gap{&row, "names nothing that proves it", row.where, name_record};
    }
    // Beside a blank cell for the evidence, a count ("number of changes") proves nothing.
    const bool left_open = row.evidence.column && only_counts(row.method, lexicon);
    if (named(row.evidence, lexicon) || (named(row.method, lexicon) && !left_open)) return std::nullopt;
    const Part& part = row.evidence.column ? row.evidence : row.method;
    return Gap{&row, "names nothing that proves it", part.column ? part.where : row.where, name_record};
}

std::optional<Gap> doubt_about(const Requirement& row, const Lexicon& lexicon) {
    if (row.clause) return std::nullopt;
    const Part& part = named(row.evidence, lexicon) ? row.evidence : row.method;
    if (part.pending) return pending_gap(row, part);
    if (known_method(row.evidence, lexicon) || known_method(row.method, lexicon)) return std::nullopt;
    return Gap{&row, "names evidence that a person must read ('" + part.text + "')", part.where,
               "Read it. If it names what proves the requirement, there is nothing to do. If not, name a record: "
               "‘Co-production log, minutes and attendance list’."};
}

Result run(const Context& context) {
    return judge_rows(context, {&gap_of, &doubt_about}, "Each co-production requirement names what proves it.",
                      [](const Requirement& row) {
                          return std::vector<const Part*>{&row.evidence, &row.method};
                      });
}

}  // namespace

Check evidence_named() {
    return {"evidence-named",
            "contract-quality-schedule",
            &run,
            {"schedule-blank", "schedule-no-method", "schedule-method-words", "schedule-not-set",
             "schedule-evidence-unnamed", "schedule-counting", "schedule-records"},
            {}};
}

}  // namespace assure::contract_quality_schedule
