#include "views/table_columns.h"

#include "text/work_budget.h"
#include "views/looks.h"

#include <algorithm>
#include <set>
#include <utility>

namespace assure::views {
namespace {

constexpr std::size_t title_words = 20;
constexpr std::size_t title_bytes = 160;
// A record has a cell for every column, however few its row has: wide tables cost memory, not only time.
constexpr std::uint64_t work_of_cell = 32;
constexpr std::uint64_t work_of_part = 16;

bool could_be_title(const Slot& slot) {
    return slot.look->empty || (slot.look->label && !slot.look->ticks && !slot.look->has_table);
}

}  // namespace

std::optional<std::uint32_t> find_header_row(const TableGrid& grid) {
    if (grid.table().xml_siblings) return grid.rows() == 0 ? std::nullopt : std::optional<std::uint32_t>(0);
    // Title rows across the table and blank rows stand above the header.
    std::uint32_t row = 0;
    const auto filled = [&](std::uint32_t at) {
        const auto slots = grid.row(at);
        return std::count_if(slots.begin(), slots.end(), [](const Slot& slot) { return !slot.look->empty; });
    };
    while (row < grid.rows() && (filled(row) < 2 || grid.row(row).size() < 2))
        ++row;
    if (row == grid.rows() || row + 1 == grid.rows()) return std::nullopt;
    std::set<std::string_view> distinct;
    for (const Slot& slot : grid.row(row)) {
        if (!could_be_title(slot)) return std::nullopt;
        if (slot.look->empty) continue;
        const std::string_view text = grid.source().block(slot.look->block).text.str;
        const bool is_short = text.size() <= title_bytes && count_words(text, title_words + 1) <= title_words;
        if (!is_short || !distinct.insert(text).second) return std::nullopt;
    }
    return row;
}

ColumnReader::ColumnReader(const TableGrid& grid, std::uint32_t table, std::uint32_t header_row)
    : grid_(grid), table_(table), header_row_(header_row), header_end_(header_row + 1) {
    while (header_end_ < grid_.rows() && continues_header(header_end_))
        ++header_end_;
    std::set<std::uint32_t> edges;
    for (std::uint32_t row = header_row_; row < header_end_; ++row) {
        for (const Slot& slot : grid_.row(row)) {
            edges.insert(slot.column);
            edges.insert(slot.column + slot.column_span);
        }
    }
    for (auto edge = edges.begin(); edge != edges.end() && std::next(edge) != edges.end(); ++edge)
        columns_.push_back({*edge, *std::next(edge)});
}

// A second header row: titles of the first reach down into it, and what it holds of its own are titles too.
bool ColumnReader::continues_header(std::uint32_t row) const {
    const auto slots = grid_.row(row);
    const bool reaches = std::any_of(slots.begin(), slots.end(), [&](const Slot& slot) {
        return slot.continued && slot.row >= header_row_ && slot.row < header_end_;
    });
    const auto above = grid_.row(header_row_);
    const bool split = grid_.table().rows[row].header && above.size() < slots.size() && above.size() > 1;
    return (reaches || split) && std::all_of(slots.begin(), slots.end(), could_be_title);
}

std::vector<TextPart> ColumnReader::parts(const Slot& slot) const {
    std::vector<TextPart> found;
    const BlockRange blocks = grid_.blocks(slot);
    for (std::uint32_t i = blocks.first; i < blocks.last; ++i) {
        const Text text = trim(grid_.source().block(i).text);
        if (text.empty()) continue;
        spend_work(work_of_part);
        found.push_back({text, i});
    }
    return found;
}

std::string ColumnReader::title_of(const Column& column) const {
    std::string title;
    for (std::uint32_t row = header_row_; row < header_end_; ++row) {
        const auto slots = grid_.row(row);
        auto slot = std::partition_point(slots.begin(), slots.end(), [&](const Slot& other) {
            return other.column + other.column_span <= column.begin;
        });
        for (; slot != slots.end() && slot->column < column.end; ++slot) {
            spend_work(1);
            if (slot->continued) continue;
            for (const TextPart& part : parts(*slot)) {
                spend_work(work_of_bytes(part.text.str.size()));
                if (!title.empty()) title += ' ';
                title += part.text.str;
            }
        }
    }
    std::replace(title.begin(), title.end(), '\n', ' ');
    return title;
}

std::vector<std::string> ColumnReader::titles() const {
    std::vector<std::string> all;
    for (const Column& column : columns_)
        all.push_back(title_of(column));
    return all;
}

DataRow ColumnReader::read(std::uint32_t row) const {
    DataRow record;
    record.row = row;
    spend_work(columns_.size() * work_of_cell);
    record.cells.resize(columns_.size());
    const auto slots = grid_.row(row);
    record.spanning = slots.size() == 1 && columns_.size() > 1 && slots[0].column_span > 1;
    std::size_t first_slot = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        DataCell& cell = record.cells[i];
        cell.where = {table_, row, 0};
        bool found = false;
        while (first_slot < slots.size() &&
               slots[first_slot].column + slots[first_slot].column_span <= columns_[i].begin)
            ++first_slot;
        for (std::size_t at = first_slot; at < slots.size() && slots[at].column < columns_[i].end; ++at) {
            const Slot& slot = slots[at];
            if (record.spanning && i > 0) break;
            if (!found) cell.where = {table_, slot.row, slot.cell};
            found = true;
            for (const TextPart& part : parts(slot))
                cell.parts.push_back(part);
        }
    }
    return record;
}

}  // namespace assure::views
