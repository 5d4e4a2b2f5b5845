#include "readers/excel/sheet_blocks.h"

#include "readers/excel/table_continuation.h"
#include "text/work_budget.h"

#include <algorithm>

namespace assure::excel {
namespace {

using Row = GridRow;

// A table may have this many places for each cell that is there.
constexpr std::size_t places_a_cell = 8;
constexpr std::size_t places_anyway = 256;

std::vector<Row> rows_of(const std::vector<SheetCell>& cells) {
    std::vector<Row> rows;
    std::size_t begin = 0;
    for (std::size_t at = 1; at <= cells.size(); ++at) {
        if (at != cells.size() && cells[at].at.row == cells[begin].at.row) continue;
        rows.push_back(Row(cells).subspan(begin, at - begin));
        begin = at;
    }
    return rows;
}

std::ptrdiff_t filled_in(Row row) {
    return std::count_if(row.begin(), row.end(), [](const SheetCell& cell) { return cell.filled; });
}

// The columns in which something stands.
std::vector<std::uint32_t> columns_of(std::span<const Row> rows) {
    std::vector<std::uint32_t> columns;
    for (const Row row : rows) {
        for (const SheetCell& cell : row)
            columns.push_back(cell.at.column);
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

std::size_t place_of(const std::vector<std::uint32_t>& columns, std::uint32_t column) {
    return static_cast<std::size_t>(std::lower_bound(columns.begin(), columns.end(), column) - columns.begin());
}

}  // namespace

// The rows from `begin` that no empty row parts, without those at their end that hold nothing.
SheetBlocks::Group SheetBlocks::group_at(std::span<const Row> rows, std::size_t begin) {
    Group group{begin, begin, begin};
    std::uint32_t reached = 0;  // the last row that the group takes
    for (; group.next < rows.size(); ++group.next) {
        const Row row = rows[group.next];
        if (group.next != begin && row.front().at.row > reached + 1) break;
        reached = std::max(reached, row.front().at.row);
        for (const SheetCell& cell : row) {
            if (cell.filled) reached = std::max(reached, cell.last.row);
        }
        if (filled_in(row) != 0) group.end = group.next + 1;
    }
    while (group.begin < group.end && filled_in(rows[group.begin]) == 0)
        ++group.begin;
    return group;
}

void SheetBlocks::read(const SheetGrid& grid) {
    const std::vector<Row> all = rows_of(grid.cells());
    const std::span<const Row> rows = all;
    for (std::size_t at = 0; at < rows.size();) {
        Group group = group_at(rows, at);
        std::size_t table = group.begin;
        while (table < group.end && is_title(rows[table]))
            ++table;
        while (table < group.end && group.next < rows.size()) {
            const Group below = group_at(rows, group.next);
            const bool empty = below.begin == below.end;
            if (!empty && !goes_on(rows.subspan(table, group.end - table), rows[below.begin], text_)) break;
            if (!empty) group.end = below.end;
            group.next = below.next;
        }
        if (group.begin < group.end) read_group(rows.subspan(group.begin, group.end - group.begin));
        at = group.next;
    }
}

// One cell, beside which no empty one waits for an answer.
bool SheetBlocks::is_title(Row row) const {
    return row.size() == 1 && row.front().filled && !text_.ends_as_label(row.front().node);
}

void SheetBlocks::read_group(std::span<const Row> rows) {
    const auto table = std::find_if(rows.begin(), rows.end(), [this](Row row) { return !is_title(row); });
    for (auto row = rows.begin(); row != table; ++row)
        put_cell(row->front());
    if (table == rows.end()) return;
    rows = rows.subspan(static_cast<std::size_t>(table - rows.begin()));
    std::size_t cells = 0;
    for (const Row row : rows)
        cells += row.size();
    const std::size_t places = columns_of(rows).size() * rows.size();
    if (places <= places_a_cell * cells + places_anyway) {
        read_table(rows);
        return;
    }
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (is_title(rows[index])) {
            put_cell(rows[index].front());
        } else if (filled_in(rows[index]) != 0) {
            read_table(rows.subspan(index, 1));
        }
    }
}

void SheetBlocks::read_table(std::span<const Row> rows) {
    const std::vector<std::uint32_t> columns = columns_of(rows);
    reaches_.assign(columns.size(), {});
    builder_.set_sheet_cell(rows.front().front().at.row, columns.front());
    builder_.begin_table();
    for (const Row row : rows) {
        builder_.begin_row(false);
        put_row(row, columns);
        builder_.end_row();
    }
    builder_.end_table();
}

// A sub-heading that Excel shows across the cells beside it, which are empty: bold or shaded, and not a form's.
bool SheetBlocks::spans_table(Row row, std::size_t columns) const {
    constexpr std::size_t fewest_columns = 3;
    if (columns < fewest_columns || row.size() != 1 || !row.front().filled) return false;
    const CellStyle& style = text_.style_of(row.front().node);
    return style.marks.has(Mark::bold) || style.shaded;
}

void SheetBlocks::put_row(Row row, const std::vector<std::uint32_t>& columns) {
    const std::uint32_t number = row.front().at.row;
    const bool across = spans_table(row, columns.size()) && place_of(columns, row.front().at.column) == 0;
    std::size_t next = 0;  // the first cell of the row that is not put yet
    std::size_t place = 0;
    while (place < columns.size()) {
        spend_work(1);
        const auto column = static_cast<std::uint32_t>(place);
        const Reach reach = reaches_[place];
        const bool is_here = next < row.size() && row[next].at.column == columns[place];
        if (!is_here && reach.last_row >= number) {
            builder_.begin_cell(column, reach.span, true, false);
            builder_.end_cell();
            place += reach.span;
            continue;
        }
        std::uint32_t span = 1;
        bool shaded = false;
        if (is_here) {
            const SheetCell& cell = row[next];
            const auto end = std::upper_bound(columns.begin(), columns.end(), cell.last.column);
            span = across ? static_cast<std::uint32_t>(columns.size())
                          : static_cast<std::uint32_t>(end - columns.begin()) - column;
            shaded = text_.style_of(cell.node).shaded;
            reaches_[place] = {cell.last.row > number ? cell.last.row : 0, span};
        }
        builder_.begin_cell(column, span, false, shaded);
        if (!is_here) put_empty(number, columns[place]);
        for (; next < row.size() && is_here && row[next].at.column == columns[place]; ++next)
            put_cell(row[next]);
        builder_.end_cell();
        place += span;
    }
}

void SheetBlocks::put_cell(const SheetCell& cell) {
    Marks marks = marks_ | looks_.marks_of(cell);
    if (cell.hidden) marks.set(Mark::hidden);
    builder_.set_sheet_cell(cell.at.row, cell.at.column);
    placed_.push_back({cell.at, builder_.next_block()});
    text_.put(cell.node, sheet_, marks);
}

void SheetBlocks::put_empty(std::uint32_t row, std::uint32_t column) {
    builder_.set_sheet_cell(row, column);
    builder_.end_block(BlockType::paragraph);
}

}  // namespace assure::excel
