// Which column of a table of members says what. The words are the pack's (panel-column-…).
#pragma once

#include "assure/plugin/lexicon.h"
#include "assure/plugin/tables.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace assure::procurement_panel {

enum class Column : std::uint8_t {
    other,
    code,
    name,
    role,
    representing,
    panel_role,
    scoring,
    non_scoring,
    weight,
    training,
    payment,
    expenses,
    lived_experience,
    substitute,
    conflicts,
    conflict_action,
    confidentiality,
    questions,
    moderation,
    support,
    record,  // shows that this is a panel's record: attendance, scores …
};

Column column_of(std::string_view heading, const assure::Lexicon& lexicon);
std::vector<Column> columns_of(const assure::DataTable& table, const assure::Lexicon& lexicon);

// The header looks like that of a table of members: somebody is named or has a role, and at least one more
// column belongs to a panel.
bool lists_members(const std::vector<Column>& columns);
// At least one column belongs to a panel.
bool has_panel_column(const std::vector<Column>& columns);
// The same, and so many columns belong to a panel that no title is needed.
bool plainly_lists_members(const std::vector<Column>& columns);

}  // namespace assure::procurement_panel
