// Which column of a table of requirements says what. The words are the pack's (schedule-column-…).
#pragma once

#include "assure/plugin/lexicon.h"
#include "assure/plugin/tables.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace assure::contract_quality_schedule {

enum class Column : std::uint8_t {
    other,
    context,
    demand,
    threshold,
    method,
    method_and_evidence,
    period,
    evidence,
    consequence,
    answer
};

Column column_of(std::string_view heading, const Lexicon& lexicon);
std::vector<Column> columns_of(const DataTable& table, const Lexicon& lexicon);

// The header looks like that of a table of requirements: what is required, and at least one column that
// says how it is measured.
bool lists_requirements(const std::vector<Column>& columns);
// How many kinds of columns say how a requirement is measured.
std::size_t measures(const std::vector<Column>& columns);
// The same with several columns of measurement, under heads that hardly any other table has.
bool plainly_lists_requirements(const DataTable& table, const std::vector<Column>& columns, const Lexicon& lexicon);

}  // namespace assure::contract_quality_schedule
