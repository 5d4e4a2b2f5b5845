// Strategy 7.1: providers evidence co-production. In a schedule that the provider fills in, each row that asks for
// co-production, payment, equality practice, outcomes or feedback holds evidence dated inside the contract year.
#include "readers.h"
#include "rows.h"
#include "supplied.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace assure::contract_quality_schedule {
namespace {

const char* const supply = "Fill in that row: what proves it, and its day: ‘Co-production log, entry 3, 22 May 2026’.";

// The rows of the table that satisfy a mandatory rule, in their order, where the provider has a column to answer in.
std::vector<const Requirement*> rows_to_fill(const QualitySchedule& schedule, const Lexicon& lexicon) {
    std::vector<const Requirement*> rows;
    if (schedule.best() == Demand::co_production) rows = schedule.rested_on();
    for (const auto& reader : {&read_payment, &read_equality, &read_outcomes, &read_feedback})
        for (const Requirement* row : rows_that_show(schedule, lexicon, reader))
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());  // they lie in one vector
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::erase_if(rows, [](const Requirement* row) { return row->entries.empty(); });
    return rows;
}

Location place_to_answer(const Requirement& row) {
    return row.entries.front().part.where;
}

struct Findings {
    std::vector<Gap> gaps;
    std::vector<Gap> doubts;
    std::vector<const Requirement*> filled;
};

// What is due once a year may be shown at any time of it.
Asked asked_of(const Requirement& row, const Span& year, const std::optional<Span>& returned, const Lexicon& lexicon) {
    const bool yearly = lexicon.list("schedule-yearly").in(row.period.text);
    // A single day is the day on which the return was sent.
    const bool times = returned && returned->first < returned->last;
    return {year, yearly || !times ? year : *returned};
}

void judge(Findings& findings, const Requirement& row, const Asked& asked, Day answered, const Lexicon& lexicon) {
    const auto gap = [&](const std::string& words, const char* fix) {
        return Gap{&row, words, place_to_answer(row), fix};
    };
    const bool not_due = answered < due(row.period.text, asked.year, lexicon);
    switch (supplied_for(row, asked, lexicon)) {
        case Supplied::inside:
            findings.filled.push_back(&row);
            return;
        case Supplied::outside:
            findings.gaps.push_back(gap("has evidence dated outside the contract year only", supply));
            return;
        case Supplied::earlier:
            findings.doubts.push_back(gap("has evidence of another time than that of the return", supply));
            return;
        case Supplied::undated:
            findings.doubts.push_back(gap("has an entry without a date", "Add the day of the evidence to that row."));
            return;
        case Supplied::unclear:
            findings.doubts.push_back(gap("has an entry that a person must look at", supply));
            return;
        case Supplied::promise:
            if (!not_due) findings.gaps.push_back(gap("has a promise where evidence belongs", supply));
            return;
        case Supplied::nothing:
            if (!not_due) findings.gaps.push_back(gap("has no evidence", supply));
            return;
    }
}

Result tell(const Context& context, const Findings& findings) {
    if (!findings.gaps.empty()) return tell_gaps(context, findings.gaps, &Result::fail);
    if (!findings.doubts.empty()) return tell_gaps(context, findings.doubts, &Result::review);
    if (findings.filled.empty())
        return Result::not_applicable("No co-production requirement is due yet by the day of the provider's return.");
    Result result =
        Result::pass("Each co-production requirement that is due (" + std::to_string(findings.filled.size()) +
                     ") has evidence dated inside the contract year.")
            .at(place_to_answer(*findings.filled.front()));
    for (const Requirement* row : findings.filled)
        for (const Entry& entry : row->entries)
            if (!entry.part.parts.empty()) {
                result.evidence.push_back(quote(context.source(), entry.part.parts.front()));
                break;
            }
    return result;
}

Result run(const Context& context) {
    const auto& schedule = context.record<QualitySchedule>();
    const Lexicon& lexicon = context.lexicon();
    const std::vector<const Requirement*> rows = rows_to_fill(schedule, lexicon);
    if (rows.empty())
        return Result::not_applicable("The schedule has no columns in which a provider answers such a requirement.")
            .at(schedule.where);
    const std::optional<Span> named = contract_year(context.paper(), lexicon);
    const std::optional<Span> returned = return_span(context.paper(), named, lexicon);
    if (!named && !returned)
        return Result::review("We found no contract year, so nobody can say whether the evidence is of that year.")
            .to_mend("Name the contract year above the table: ‘Contract year: 2026/27’.")
            .at(schedule.where);
    const Span year = named ? *named : year_around(returned->first);
    const Day answered = returned ? returned->last : schedule.own_date.value_or(context.as_of());
    Findings findings;
    for (const Requirement* row : rows)
        judge(findings, *row, asked_of(*row, year, returned, lexicon), answered, lexicon);
    return tell(context, findings);
}

}  // namespace

Check evidence_supplied() {
    std::vector<std::string_view> lists{"schedule-blank",
                                        "schedule-not-set",
                                        "schedule-promises",
                                        "schedule-label-year",
                                        "schedule-label-return",
                                        "schedule-quarters",
                                        "schedule-months",
                                        "schedule-yearly",
                                        "schedule-half-yearly",
                                        "schedule-quarterly",
                                        "schedule-column-not-evidence"};
    for (const Check& check : {reimbursement(), equality_practice(), coproduced_outcomes(), feedback_loop()})
        lists.insert(lists.end(), check.word_lists.begin(), check.word_lists.end());
    return {"evidence-supplied", "contract-quality-schedule", &run, std::move(lists), {}};
}

}  // namespace assure::contract_quality_schedule
