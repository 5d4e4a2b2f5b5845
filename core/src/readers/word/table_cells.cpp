#include "readers/word/table_cells.h"

#include "readers/word/names.h"
#include "readers/word/numbers.h"

#include <algorithm>

namespace assure::word {
namespace {

// Word itself has 63 columns; a document may claim any number.
constexpr int widest_span = 1024;
constexpr std::uint32_t last_column = 16'383;

std::uint32_t span_of(pugi::xml_node properties, Name name, int least) {
    return static_cast<std::uint32_t>(std::clamp(number_of(value(child(properties, name)), least), least, widest_span));
}

pugi::xml_node merge_of(pugi::xml_node properties, Name name, Name older) {
    const pugi::xml_node merge = child(properties, name);
    return merge ? merge : child(properties, older);
}

bool continues_left(pugi::xml_node cell) {
    const pugi::xml_node merge = merge_of(child(cell, Name::tcPr), Name::hMerge, Name::hmerge);
    return !merge.empty() && value(merge) != "restart";
}

pugi::xml_node next_cell(pugi::xml_node cell) {
    pugi::xml_node next = cell.next_sibling();
    while (next && name_of(next) != Name::tc)
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
    open_.back().column = span_of(properties, Name::gridBefore, 0);
    return true;
}

void TableCells::end_row() {
    close_row();
}

bool TableCells::continues_merge(pugi::xml_node properties, std::uint32_t column) {
    std::vector<bool>& merging = open_.back().merging;
    if (merging.size() <= column) merging.resize(column + 1, false);
    const pugi::xml_node merge = merge_of(properties, Name::vMerge, Name::vmerge);
    const bool continues = !merge.empty() && value(merge) != "restart" && merging[column];
    merging[column] = !merge.empty();
    return continues;
}

bool TableCells::begin_cell(pugi::xml_node cell) {
    if (open_.empty() || !open_.back().row_open) return false;
    Open& table = open_.back();
    // The cell to the left was left open for this one.
    if (table.cell_open && !table.implicit) return false;
    close_cell();
    const pugi::xml_node properties = child(cell, Name::tcPr);
    std::uint32_t span = span_of(properties, Name::gridSpan, 1);
    for (pugi::xml_node next = next_cell(cell); next && continues_left(next); next = next_cell(next))
        span += span_of(child(next, Name::tcPr), Name::gridSpan, 1);
    span = std::min(span, last_column);
    const std::uint32_t column = std::min(table.column, last_column);
    const std::int32_t fill = read_fill(child(properties, Name::shd));
    table.merged_away = continues_merge(properties, column);
    builder_->begin_cell(column, span, table.merged_away, fill != colour_unset && fill != white);
    table.column = column + span;
    table.cell_open = true;
    return true;
}

void TableCells::end_cell(pugi::xml_node cell) {
    const pugi::xml_node next = next_cell(cell);
    if (!next || !continues_left(next)) close_cell();
}

void TableCells::skip_cell(pugi::xml_node cell) {
    if (!open_.empty()) open_.back().column += span_of(child(cell, Name::tcPr), Name::gridSpan, 1);
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
