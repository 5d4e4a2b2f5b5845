#include "readers/excel/table_continuation.h"

#include "text/work_budget.h"

#include <algorithm>
#include <iterator>

namespace assure::excel {
namespace {

constexpr std::size_t fewest_columns = 3;  // of a table; two are labels and answers
constexpr std::size_t rows_looked_at = 64;
constexpr std::uint32_t most_blank_rows = 2;

// The cell that covers the column; null where none does. Rows are sorted by column.
const SheetCell* over_column(GridRow row, std::uint32_t column) {
    const auto after =
        std::upper_bound(row.begin(), row.end(), column,
                         [](std::uint32_t wanted, const SheetCell& cell) { return wanted < cell.at.column; });
    if (after == row.begin()) return nullptr;
    const SheetCell& cell = *std::prev(after);
    return cell.at.column == column || cell.last.column >= column ? &cell : nullptr;
}

std::ptrdiff_t filled_in(GridRow row) {
    return std::count_if(row.begin(), row.end(), [](const SheetCell& cell) { return cell.filled; });
}

bool is_set_off(GridRow row, const CellText& text) {
    return std::all_of(row.begin(), row.end(), [&](const SheetCell& cell) {
        const CellStyle& style = text.style_of(cell.node);
        return !cell.filled || style.shaded || style.marks.has(Mark::bold);
    });
}

// Each of its cells stands in a column where the table's rows have one, in the same look.
bool fits(GridRow row, GridRow above, const CellText& text) {
    return std::all_of(row.begin(), row.end(), [&](const SheetCell& cell) {
        const SheetCell* const over = over_column(above, cell.at.column);
        return over != nullptr && text.style_of(over->node).bordered == text.style_of(cell.node).bordered;
    });
}

bool says_the_same(const SheetCell& a, const SheetCell& b, const CellText& text) {
    return (CellText::is_number(a.node) && CellText::is_number(b.node)) || text.same_text(a.node, b.node);
}

bool shares_a_cell(GridRow lower, GridRow upper, const CellText& text) {
    return std::any_of(lower.begin(), lower.end(), [&](const SheetCell& cell) {
        spend_work(1);
        const SheetCell* const above = cell.filled ? over_column(upper, cell.at.column) : nullptr;
        return above != nullptr && above->filled && says_the_same(cell, *above, text);
    });
}

}  // namespace

bool goes_on(std::span<const GridRow> table, GridRow next, const CellText& text) {
    if (table.size() < 2 || filled_in(table.front()) < static_cast<std::ptrdiff_t>(fewest_columns)) return false;
    const GridRow last = table.back();
    if (next.front().at.row > last.front().at.row + 1 + most_blank_rows || filled_in(next) < 2) return false;
    const bool set_off = is_set_off(next, text);
    if (set_off != is_set_off(last, text) || !fits(next, last, text)) return false;
    if (shares_a_cell(next, table.front(), text)) return false;
    if (!set_off && is_set_off(table.front(), text)) return true;
    const std::span<const GridRow> body = table.subspan(1);
    const std::span<const GridRow> near = body.last(std::min(body.size(), rows_looked_at));
    return std::any_of(near.begin(), near.end(), [&](GridRow row) { return shares_a_cell(next, row, text); });
}

}  // namespace assure::excel
