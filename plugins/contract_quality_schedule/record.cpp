#include "record.h"

#include "cells.h"
#include "columns.h"
#include "demand.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

namespace assure::contract_quality_schedule {
namespace {

void add_cell(Part& part, const Source& source, const DataTable& table, const DataRow& row, std::size_t column) {
    if (!part.column) part.where = locate(source, table, row, column);
    part.column = true;
    const DataCell& cell = row.cells[column];
    const std::string text = cell.text();
    if (text.empty()) return;
    part.pending = part.pending || source.table(table.table).rows[row.row].pending ||
                   std::any_of(cell.parts.begin(), cell.parts.end(),
                               [](const TextPart& words) { return words.text.any(Mark::pending); });
    part.text += (part.text.empty() ? "" : "\n") + text;
    part.parts.insert(part.parts.end(), cell.parts.begin(), cell.parts.end());
}

void add_context(Requirement& requirement, const DataCell& cell) {
    const std::string text = cell.text();
    if (text.empty()) return;
    requirement.context += (requirement.context.empty() ? "" : ", ") + text;
}

void sort_cell(Requirement& requirement, Column column, const Source& source, const DataTable& table,
               const DataRow& row, std::size_t index) {
    switch (column) {
        case Column::demand:
            add_cell(requirement.demand, source, table, row, index);
            break;
        case Column::threshold:
            add_cell(requirement.threshold, source, table, row, index);
            break;
        case Column::method:
            add_cell(requirement.method, source, table, row, index);
            break;
        case Column::period:
            add_cell(requirement.period, source, table, row, index);
            break;
        case Column::evidence:
            add_cell(requirement.evidence, source, table, row, index);
            break;
        case Column::method_and_evidence:
            add_cell(requirement.method, source, table, row, index);
            add_cell(requirement.evidence, source, table, row, index);
            break;
        case Column::answer:
            requirement.entries.push_back({table.columns[index], {}});
            add_cell(requirement.entries.back().part, source, table, row, index);
            break;
        case Column::context:
            add_context(requirement, row.cells[index]);
            break;
        default:
            break;
    }
}

// As readers call it: by its reference or label; by its number where it has none.
std::string row_called(const Source& source, const Requirement& requirement) {
    const auto& parts = requirement.demand.parts;
    const std::string label = parts.empty() ? std::string() : source.locate(parts.front()).label;
    return "row " + (label.empty() ? std::to_string(requirement.where.row) : "'" + label + "'");
}

Requirement requirement_of(const Source& source, const DataTable& table, const DataRow& row,
                           const std::vector<Column>& columns) {
    Requirement requirement;
    for (std::size_t i = 0; i < columns.size() && i < row.cells.size(); ++i)
        sort_cell(requirement, columns[i], source, table, row, i);
    requirement.where = requirement.demand.where;
    requirement.called = row_called(source, requirement);
    return requirement;
}

void add(QualitySchedule& schedule, Requirement requirement) {
    if (!schedule.requirements.empty()) {
        const Requirement& above = schedule.requirements.back();
        requirement.after_people = above.joint();
    }
    schedule.requirements.push_back(std::move(requirement));
}

void read_table(QualitySchedule& schedule, const Source& source, const DataTable& table,
                const std::vector<Column>& columns, const Lexicon& lexicon) {
    std::string group;
    for (const DataRow& row : table.rows) {
        if (row.spanning) {
            group = row.cells.front().text();
            continue;
        }
        Requirement requirement = requirement_of(source, table, row, columns);
        // A prompt that was left in ("[who is and is not reached]") asks nothing of a provider.
        if (blank(requirement.demand, lexicon)) continue;
        if (!group.empty())
            requirement.context = group + (requirement.context.empty() ? "" : ", " + requirement.context);
        judge_demand(requirement, lexicon);
        add(schedule, std::move(requirement));
    }
}

bool may_ask(std::string_view words, const Lexicon& lexicon) {
    return lexicon.list("schedule-demands").in(words) || lexicon.list("schedule-present-duties").in(words);
}

// Clauses and notes: what stands beside the tables and is more than a heading.
void read_clauses(QualitySchedule& schedule, const Paper& paper, const std::set<std::uint32_t>& tables,
                  const Lexicon& lexicon) {
    const Source& source = paper.source();
    for (std::uint32_t i = paper.range().first; i < paper.range().last; ++i) {
        const Block& block = source.block(i);
        const bool text = block.type != BlockType::heading && block.type != BlockType::table && !block.contents_entry;
        const bool title = block.type == BlockType::field && lexicon.list("record-title-labels").is(block.label.str);
        if (!text || title || tables.contains(block.cell.table) || !may_ask(block.text.str, lexicon)) continue;
        Requirement clause;
        clause.clause = true;
        clause.where = source.locate(i);
        clause.called = "a clause or note";
        clause.demand.column = true;
        clause.demand.where = clause.where;
        clause.demand.text = block.text.without(not_an_answer);
        clause.demand.parts = {{block.text, i}};
        clause.demand.pending = block.text.any(Mark::pending);
        if (blank(clause.demand, lexicon)) continue;
        judge_demand(clause, lexicon);
        add(schedule, std::move(clause));
    }
}

// The one day that a field such as "Date of schedule" gives; a month, two days or a tracked insertion are none.
std::optional<Day> own_date_of(const Paper& paper, const Lexicon& lexicon) {
    for (const Field& field : paper.form().fields()) {
        if (!lexicon.list("schedule-label-date").is(field.label)) continue;
        for (const AnswerPart& answer : field.answer) {
            if (answer.label || answer.part.text.any(Mark::pending)) continue;
            const std::vector<FoundDate> dates = find_dates(answer.part.text.without(not_an_answer), std::nullopt);
            if (dates.size() == 1 && dates.front().first == dates.front().last) return dates.front().first;
        }
    }
    return std::nullopt;
}

}  // namespace

Demand QualitySchedule::best() const {
    Demand best = Demand::none;
    for (const Requirement& requirement : requirements)
        best = std::max(best, requirement.level);
    return best;
}

std::vector<const Requirement*> QualitySchedule::rested_on() const {
    const Demand level = best();
    std::vector<const Requirement*> found;
    for (const Requirement& requirement : requirements) {
        const bool certain = requirement.level == Demand::co_production;
        const bool for_review = level != Demand::co_production && requirement.level != Demand::none;
        if (certain || for_review) found.push_back(&requirement);
    }
    return found;
}

std::vector<std::string_view> word_lists() {
    return {"record-title-labels",
            "organisation-names",
            "abbreviations",
            "words-before-a-letter",
            "people-who-count",
            "people-as-adjective",
            "schedule-people-with-conditions",
            "schedule-deeds-behind-people",
            "schedule-titles",
            "schedule-label-date",
            "schedule-label-provider",
            "schedule-label-year",
            "schedule-not-schedules",
            "schedule-covering-papers",
            "schedule-column-requirement",
            "schedule-column-threshold",
            "schedule-column-method",
            "schedule-column-period",
            "schedule-column-evidence",
            "schedule-column-answers",
            "schedule-column-consequence",
            "schedule-column-context",
            "schedule-own-columns",
            "schedule-column-plain-requirement",
            "schedule-column-measure",
            "schedule-permissions",
            "schedule-national-clauses",
            "schedule-have-regard",
            "schedule-negations",
            "schedule-surveys",
            "schedule-co-production",
            "schedule-joint-decision",
            "schedule-engagement",
            "schedule-hedges",
            "schedule-about-co-production",
            "schedule-co-produced-things",
            "schedule-made-with",
            "schedule-individual-care",
            "schedule-arguable-people",
            "schedule-organisations",
            "schedule-about-people",
            "schedule-done-to-people",
            "schedule-demands",
            "schedule-present-duties",
            "schedule-blank",
            "placeholders"};
}

std::unique_ptr<Record> read_schedule(const Paper& paper, const Lexicon& lexicon) {
    auto schedule = std::make_unique<QualitySchedule>();
    schedule->where = paper.source().locate(paper.range().first);
    std::set<std::uint32_t> tables;
    for (const DataTable& table : data_tables(paper.source(), paper.range())) {
        const std::vector<Column> columns = columns_of(table, lexicon);
        if (!lists_requirements(columns)) continue;
        if (tables.empty()) schedule->where = paper.source().locate(paper.source().table(table.table).block);
        tables.insert(table.table);
        read_table(*schedule, paper.source(), table, columns, lexicon);
    }
    schedule->own_date = own_date_of(paper, lexicon);
    read_clauses(*schedule, paper, tables, lexicon);
    return schedule;
}

}  // namespace assure::contract_quality_schedule
