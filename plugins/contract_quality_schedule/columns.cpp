#include "columns.h"

#include <algorithm>
#include <array>
#include <set>

namespace assure::contract_quality_schedule {
namespace {

bool has(const std::vector<Column>& columns, Column column) {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

bool any_plain_requirement(const std::vector<std::string>& headings, const Lexicon& lexicon) {
    const WordList& plain = lexicon.list("schedule-column-plain-requirement");
    return std::any_of(headings.begin(), headings.end(), [&](const std::string& heading) { return plain.is(heading); });
}

// "Requirement | Threshold | Measure": beside the requirement a measure says how it is measured.
void tell_measures_from_requirements(std::vector<Column>& columns, const std::vector<std::string>& headings,
                                     const Lexicon& lexicon) {
    if (has(columns, Column::method) || has(columns, Column::method_and_evidence)) return;
    if (!any_plain_requirement(headings, lexicon)) return;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] == Column::demand && lexicon.list("schedule-column-measure").is(headings[i]))
            columns[i] = Column::method;
}

// "Standard | Target | Evidence": beside a target, the first head that may be either says what is required.
void tell_standards_from_targets(std::vector<Column>& columns) {
    if (has(columns, Column::demand) || std::count(columns.begin(), columns.end(), Column::threshold) < 2) return;
    *std::find(columns.begin(), columns.end(), Column::threshold) = Column::demand;
}

}  // namespace

Column column_of(std::string_view heading, const Lexicon& lexicon) {
    const auto is = [&](std::string_view list) { return lexicon.list(list).is(heading); };
    const auto in = [&](std::string_view list) { return lexicon.list(list).in(heading); };
    if (is("schedule-column-answers")) return Column::answer;
    if (is("schedule-column-context")) return Column::context;
    if (is("schedule-column-requirement")) return Column::demand;
    if (in("schedule-column-period")) return Column::period;
    if (in("schedule-column-consequence")) return Column::consequence;
    const bool evidence = in("schedule-column-evidence");
    if (in("schedule-column-method")) return evidence ? Column::method_and_evidence : Column::method;
    if (in("schedule-column-answers") && !evidence) return Column::answer;
    if (evidence) return Column::evidence;
    if (in("schedule-column-threshold")) return Column::threshold;
    if (in("schedule-column-requirement")) return Column::demand;
    return in("schedule-column-context") ? Column::context : Column::other;
}

std::vector<Column> columns_of(const DataTable& table, const Lexicon& lexicon) {
    std::vector<Column> columns;
    for (const std::string& heading : table.columns)
        columns.push_back(column_of(heading, lexicon));
    tell_measures_from_requirements(columns, table.columns, lexicon);
    tell_standards_from_targets(columns);
    return columns;
}

std::size_t measures(const std::vector<Column>& columns) {
    std::set<Column> found;
    for (const Column column : columns)
        if (column != Column::other && column != Column::context && column != Column::demand &&
            column != Column::answer)
            found.insert(column);
    return found.size();
}

bool lists_requirements(const std::vector<Column>& columns) {
    return has(columns, Column::demand) && measures(columns) >= 1;
}

bool plainly_lists_requirements(const DataTable& table, const std::vector<Column>& columns, const Lexicon& lexicon) {
    const auto own = std::count_if(table.columns.begin(), table.columns.end(), [&](const std::string& heading) {
        return lexicon.list("schedule-own-columns").in(heading);
    });
    if (!lists_requirements(columns)) return false;
    const bool in_full = measures(columns) >= 3 && (own >= 1 || any_plain_requirement(table.columns, lexicon));
    return in_full || (measures(columns) >= 2 && own >= 2);
}

}  // namespace assure::contract_quality_schedule
