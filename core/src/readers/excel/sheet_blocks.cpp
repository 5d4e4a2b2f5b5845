#include "readers/excel/sheet_blocks.h"

#include "text/work_budget.h"

#include <algorithm>

namespace assure::excel {
namespace {

using Row = std::span<const SheetCell>;

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

void SheetBlocks::read(const SheetGrid& grid) {
    const std::vector<Row> rows = rows_of(grid.cells());
    std::size_t begin = 0;
    while (begin < rows.size()) {
        std::size_t end = begin;
        std::uint32_t reached = 0;  // the last row that the group takes
        std::size_t filled = 0;     // the rows of the group up to the last that holds text
        for (; end < rows.size() && (end == begin || rows[end].front().at.row <= reached + 1); ++end) {
            reached = std::max(reached, rows[end].front().at.row);
            for (const SheetCell& cell : rows[end]) {
                if (cell.filled) reached = std::max(reached, cell.last.row);
            }
            if (filled_in(rows[end]) != 0) filled = end + 1 - begin;
        }
        std::size_t first = begin;
        while (first < begin + filled && filled_in(rows[first]) == 0)
            ++first;
        if (filled != 0) read_group(std::span<const Row>(rows).subspan(first, begin + filled - first));
        begin = end;
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
    Marks marks = marks_;
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
