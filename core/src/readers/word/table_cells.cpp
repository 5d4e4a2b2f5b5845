#include "readers/word/table_cells.h"

#include "readers/word/names.h"

#include <algorithm>

namespace assure::word {
namespace {

constexpr std::uint32_t last_column = 16'383;

pugi::xml_node next_cell(pugi::xml_node cell) {
    pugi::xml_node next = cell.next_sibling();
    while (exists(next) && name_of(next) != Name::tc)
        next = next.next_sibling();
    return next;
}

}  // namespace

bool TableCells::is_row_deleted(pugi::xml_node row) {
    return static_cast<bool>(child(child(row, Name::trPr), Name::del));
}

bool TableCells::is_gone(pugi::xml_node table) {
    for (pugi::xml_node part = table.first_child(); exists(part); part = part.next_sibling()) {
        const Name name = name_of(part);
        if (name == Name::tr ? !is_row_deleted(part)
                             : static_cast<bool>(part.first_child()) && name != Name::tblPr && name != Name::tblGrid)
            return false;
    }
    return true;
}

void TableCells::begin_table() {
    ensure_cell();
    builder_->begin_table();
    open_.emplace_back();
}

void TableCells::end_table() {
    close_row();
    builder_->end_table();
    open_.pop_back();
}

void TableCells::close_cell() {
    if (open_.empty() || !open_.back().cell_open) return;
    open_.back().cell_open = false;
    open_.back().implicit = false;
    builder_->end_cell();
}

void TableCells::close_row() {
    close_cell();
    if (open_.empty() || !open_.back().row_open) return;
    open_.back().row_open = false;
    builder_->end_row();
}

bool TableCells::begin_row(pugi::xml_node row) {
    if (open_.empty() || (open_.back().cell_open && !open_.back().implicit)) return false;
    close_row();
    const pugi::xml_node properties = child(row, Name::trPr);
    const pugi::xml_node header = child(properties, Name::tblHeader);
    builder_->begin_row(!header.empty() && is_on(header), !child(properties, Name::ins).empty());
    open_.back().row_open = true;
    open_.back().column = columns_of(value(child(properties, Name::gridBefore)), 0);
    return true;
}

void TableCells::end_row() {
    close_row();
}

bool TableCells::continues_merge(const CellProperties& cell, std::uint32_t column) {
    std::vector<bool>& merging = open_.back().merging;
    if (merging.size() <= column) merging.resize(column + 1, false);
    const bool continues = cell.continues_above && merging[column];
    merging[column] = cell.merges;
    return continues;
}

const CellProperties& TableCells::properties_of(pugi::xml_node cell) {
    if (cell != last_read_.cell) last_read_ = {cell, read_cell_properties(cell)};
    return last_read_.properties;
}

bool TableCells::begin_cell(pugi::xml_node cell) {
    if (open_.empty() || !open_.back().row_open) return false;
    Open& table = open_.back();
    // The cell to the left was left open for this one.
    if (table.cell_open && !table.implicit) return false;
    close_cell();
    const CellProperties properties = properties_of(cell);
    std::uint32_t span = properties.span;
    for (pugi::xml_node next = next_cell(cell); exists(next) && properties_of(next).continues_left;
         next = next_cell(next))
        span += properties_of(next).span;
    span = std::min(span, last_column);
    const std::uint32_t column = std::min(table.column, last_column);
    table.merged_away = continues_merge(properties, column);
    const bool shaded = properties.fill != colour_unset && properties.fill != white;
    builder_->begin_cell(column, span, table.merged_away, shaded);
    table.column = column + span;
    table.cell_open = true;
    return true;
}

void TableCells::end_cell(pugi::xml_node cell) {
    const pugi::xml_node next = next_cell(cell);
    if (!exists(next) || !properties_of(next).continues_left) close_cell();
}

void TableCells::skip_cell(pugi::xml_node cell) {
    if (!open_.empty()) open_.back().column += properties_of(cell).span;
}

void TableCells::ensure_cell() {
    if (open_.empty() || open_.back().cell_open) return;
    Open& table = open_.back();
    if (!table.row_open) builder_->begin_row(false);
    table.row_open = true;
    table.merged_away = false;
    builder_->begin_cell(std::min(table.column, last_column), 1, false, false);
    ++table.column;
    table.cell_open = true;
    table.implicit = true;
}

}  // namespace assure::word
