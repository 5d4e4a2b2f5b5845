// Rules that judge each row on which the rule "requirement-present" rests, by its cells.
#pragma once

#include "record.h"

#include "assure/plugin/check.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace assure::contract_quality_schedule {

struct Gap {
    const Requirement* requirement;
    std::string words;  // "has no number, date or frequency in its threshold"
    Location where;
    std::string fix;
};

using GapFinder = std::function<std::optional<Gap>(const Requirement&, const Lexicon&)>;

struct GapFinders {
    GapFinder gap;    // what is missing
    GapFinder doubt;  // what a person must look at in a row without a gap
};

// The gap of a cell that stands in a tracked insertion.
Gap pending_gap(const Requirement& row, const Part& part);

// Gaps fail, all told; else doubts are for review; else the rule passes with this message, quoting these cells of each
// row. Not applicable where there is no co-production requirement.
Result judge_rows(const Context& context, const GapFinders& find, const std::string& passed,
                  const std::function<std::vector<const Part*>(const Requirement&)>& quoted);

// The same for findings of rows that were gathered elsewhere: "The co-production requirement in row 3 has no …; …".
Result tell_gaps(const Context& context, const std::vector<Gap>& gaps, Result (*outcome)(std::string));

}  // namespace assure::contract_quality_schedule
