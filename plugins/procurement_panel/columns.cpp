#include "columns.h"

#include <algorithm>
#include <array>
#include <set>

namespace assure::procurement_panel {
namespace {

struct Words {
    Column column;
    std::string_view list;
    bool whole;  // the whole heading has to be one of the terms
};

// In order: a heading that tells of training may also hold the word "evaluator".
constexpr std::array<Words, 21> headings{{
    {Column::substitute, "panel-column-substitute", false},
    {Column::payment, "panel-column-payment", false},
    {Column::expenses, "panel-column-expenses", false},
    {Column::training, "panel-column-training", false},
    {Column::weight, "panel-column-weight", false},
    {Column::name, "panel-column-name", true},
    {Column::lived_experience, "panel-column-lived-experience", true},
    {Column::panel_role, "panel-column-panel-role", false},
    {Column::non_scoring, "panel-column-non-scoring", false},
    {Column::scoring, "panel-column-scoring", false},
    {Column::confidentiality, "panel-column-confidentiality", false},
    {Column::conflict_action, "panel-column-conflict-action", true},
    {Column::conflicts, "panel-column-conflicts", false},
    {Column::moderation, "panel-column-moderation", false},
    {Column::record, "panel-column-record", false},
    {Column::questions, "panel-column-questions", false},
    {Column::support, "panel-column-support", true},
    {Column::role, "panel-column-role", false},
    {Column::representing, "panel-column-representing", false},
    {Column::role, "panel-column-role-alone", true},
    {Column::code, "panel-column-code", true},
}};

bool has(const std::vector<Column>& columns, Column column) {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

// What a procurement keeps on record of its members tells of a panel once, however many columns it fills.
Column sign(Column column) {
    switch (column) {
        case Column::conflicts:
        case Column::confidentiality:
        case Column::questions:
        case Column::moderation:
            return Column::record;
        default:
            return column;
    }
}

std::size_t panel_columns(const std::vector<Column>& columns) {
    constexpr std::array<Column, 8> of_a_panel{Column::panel_role, Column::scoring, Column::non_scoring,
                                               Column::training,   Column::payment, Column::expenses,
                                               Column::record,     Column::weight};
    std::set<Column> found;
    for (const Column column : columns)
        if (std::find(of_a_panel.begin(), of_a_panel.end(), sign(column)) != of_a_panel.end())
            found.insert(sign(column));
    return found.size();
}

// "Name | Role | Scorer": beside another column of names, "Scorer" asks who scores.
void tell_scorers_from_names(std::vector<Column>& columns, const std::vector<std::string>& titles,
                             const assure::Lexicon& lexicon) {
    const bool names_in_role = std::any_of(titles.begin(), titles.end(), [&](const std::string& title) {
        return lexicon.list("panel-column-name-and-role").is(title);
    });
    const auto names = std::count(columns.begin(), columns.end(), Column::name) + (names_in_role ? 1 : 0);
    if (names < 2 || has(columns, Column::scoring)) return;
    for (std::size_t i = 1; i < columns.size(); ++i)
        if (columns[i] == Column::name && lexicon.list("panel-column-scoring").in(titles[i]))
            columns[i] = Column::scoring;
}

}  // namespace

Column column_of(std::string_view heading, const assure::Lexicon& lexicon) {
    for (const Words& words : headings) {
        const assure::WordList& list = lexicon.list(words.list);
        if (words.whole ? list.is(heading) : list.in(heading)) return words.column;
    }
    return Column::other;
}

std::vector<Column> columns_of(const assure::DataTable& table, const assure::Lexicon& lexicon) {
    std::vector<Column> columns;
    for (const std::string& heading : table.columns)
        columns.push_back(column_of(heading, lexicon));
    tell_scorers_from_names(columns, table.columns, lexicon);
    return columns;
}

bool lists_members(const std::vector<Column>& columns) {
    const bool somebody =
        has(columns, Column::name) || has(columns, Column::role) || has(columns, Column::representing);
    const bool named_with_role =
        has(columns, Column::name) && (has(columns, Column::role) || has(columns, Column::representing));
    // Two columns without a name are rather facts: "Post | Panel".
    if (!has(columns, Column::name) && columns.size() < 3) return false;
    return somebody && (named_with_role || panel_columns(columns) >= 1);
}

bool has_panel_column(const std::vector<Column>& columns) {
    return panel_columns(columns) >= 1;
}

bool plainly_lists_members(const std::vector<Column>& columns) {
    const bool scored =
        has(columns, Column::scoring) || has(columns, Column::non_scoring) || has(columns, Column::panel_role);
    return lists_members(columns) && scored && panel_columns(columns) >= 2;
}

}  // namespace assure::procurement_panel
