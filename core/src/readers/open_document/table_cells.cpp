#include "readers/open_document/table_cells.h"

#include <algorithm>

namespace assure::open_document {
namespace {

// A document may claim any number.
constexpr std::uint32_t widest_span = 1024;
constexpr std::uint32_t last_column = 16'383;

}  // namespace

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

void TableCells::open_cell(std::uint32_t column, std::uint32_t columns, bool merged_away, bool shaded) {
    Open& table = open_.back();
    builder_->begin_cell(column, columns, merged_away, shaded);
    table.taken = column + columns;
    table.cell_open = true;
}

void TableCells::close_cell() {
    if (open_.empty() || !open_.back().cell_open) return;
    open_.back().cell_open = false;
    builder_->end_cell();
}

void TableCells::close_row() {
    close_cell();
    if (open_.empty() || !open_.back().row_open) return;
    open_.back().row_open = false;
    ++open_.back().row;
    builder_->end_row();
}

bool TableCells::begin_row(bool header, bool pending) {
    if (open_.empty()) return false;
    close_row();
    Open& table = open_.back();
    builder_->begin_row(header, pending);
    table.row_open = true;
    table.column = 0;
    table.taken = 0;
    return true;
}

void TableCells::end_row() {
    close_row();
}

bool TableCells::begin_cell(std::uint32_t columns, std::uint32_t rows, bool shaded) {
    if (open_.empty()) return false;
    close_cell();
    Open& table = open_.back();
    if (!table.row_open) static_cast<void>(begin_row(false, false));
    const std::uint32_t column = std::min(std::max(table.column, table.taken), last_column);
    columns = std::clamp(columns, 1U, widest_span);
    if (rows > 1) {
        if (table.covers.size() <= column) table.covers.resize(column + 1);
        table.covers[column] = {rows > no_index - table.row ? no_index : table.row + rows, columns};
    }
    open_cell(column, columns, false, shaded);
    table.column = column + 1;
    return true;
}

void TableCells::begin_covered_cell() {
    if (open_.empty()) return;
    Open& table = open_.back();
    if (!table.row_open) static_cast<void>(begin_row(false, false));
    const std::uint32_t column = std::min(table.column, last_column);
    table.column = column + 1;
    if (column < table.taken) return;
    close_cell();
    const bool covered = column < table.covers.size() && table.covers[column].until_row > table.row;
    open_cell(column, covered ? table.covers[column].columns : 1, covered, false);
}

void TableCells::skip_columns(std::uint32_t columns) {
    if (open_.empty()) return;
    Open& table = open_.back();
    table.column = std::min(table.column + std::min(columns, last_column), last_column);
}

void TableCells::ensure_cell() {
    if (open_.empty() || open_.back().cell_open) return;
    static_cast<void>(begin_cell(1, 1, false));
}

}  // namespace assure::open_document
