#include "readers/excel/sheet_grid.h"

#include "readers/excel/xml.h"
#include "text/work_budget.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <queue>
#include <utility>

namespace assure::excel {
namespace {

struct Merge {
    CellRange range;
    bool covers_text = false;  // something stands under it: it is read as if it were not merged
};

// Goes down a sheet and knows which merge covers a cell. Merges that overlap another are left out: no sheet may
// have them.
class MergeSweep {
public:
    explicit MergeSweep(std::vector<Merge>& merges) : merges_(merges) {}

    // Rows must not decrease.
    void go_to(std::uint32_t row) {
        for (; next_ < merges_.size() && merges_[next_].range.first.row <= row; ++next_) {
            drop_above(merges_[next_].range.first.row);
            add(next_);
        }
        drop_above(row);
    }

    // Null where none covers that column of the row.
    Merge* at(std::uint32_t column) {
        auto found = active_.upper_bound(column);
        if (found == active_.begin()) return nullptr;
        Merge& merge = merges_[std::prev(found)->second];
        return merge.range.last.column >= column ? &merge : nullptr;
    }

private:
    void add(std::size_t index) {
        const CellRange& range = merges_[index].range;
        const auto after = active_.lower_bound(range.first.column);
        if (after != active_.end() && after->first <= range.last.column) return;
        if (at(range.first.column) != nullptr) return;
        active_.emplace(range.first.column, index);
        ends_.emplace(range.last.row, range.first.column);
    }

    void drop_above(std::uint32_t row) {
        for (; !ends_.empty() && ends_.top().first < row; ends_.pop())
            active_.erase(ends_.top().second);
    }

    using End = std::pair<std::uint32_t, std::uint32_t>;  // last row, first column
    std::vector<Merge>& merges_;
    std::size_t next_ = 0;
    std::map<std::uint32_t, std::size_t> active_;  // by first column
    std::priority_queue<End, std::vector<End>, std::greater<>> ends_;
};

bool before(const CellReference& a, const CellReference& b) {
    return a.row != b.row ? a.row < b.row : a.column < b.column;
}

std::vector<Merge> merges_in(pugi::xml_node list) {
    std::vector<Merge> merges;
    for (const pugi::xml_node node : list.children()) {
        if (!is(node, "mergeCell")) continue;
        const auto range = read_cell_range(attribute(node, "ref"));
        if (range) merges.push_back({*range});
    }
    std::sort(merges.begin(), merges.end(),
              [](const Merge& a, const Merge& b) { return before(a.range.first, b.range.first); });
    return merges;
}

bool same(const CellReference& a, const CellReference& b) {
    return a.row == b.row && a.column == b.column;
}

}  // namespace

SheetGrid::SheetGrid(pugi::xml_node worksheet, const CellText& text) {
    read_columns(child(worksheet, "cols"));
    read_rows(child(worksheet, "sheetData"), text);
    read_merges(child(worksheet, "mergeCells"));
}

void SheetGrid::read_columns(pugi::xml_node list) {
    std::vector<int> begins(last_column + 2, 0);  // hidden ranges that begin, less those that end
    for (const pugi::xml_node node : list.children()) {
        const std::string_view width = attribute(node, "width");
        if (!is(node, "col") || !(is_on(node, "hidden") || width == "0")) continue;
        const std::uint32_t first = number_of(attribute(node, "min"), 0);
        const std::uint32_t last = std::min(number_of(attribute(node, "max"), first), last_column);
        if (first == 0 || first > last) continue;
        ++begins[first];
        --begins[last + 1];
    }
    hidden_columns_.resize(last_column + 1);
    int open = 0;
    for (std::uint32_t column = 1; column <= last_column; ++column) {
        open += begins[column];
        hidden_columns_[column] = open > 0;
    }
}

void SheetGrid::read_rows(pugi::xml_node data, const CellText& text) {
    std::uint32_t row = 0;
    for (const pugi::xml_node node : data.children()) {
        if (!is(node, "row")) continue;
        const std::uint32_t named = number_of(attribute(node, "r"), 0);
        row = named != 0 && named <= last_row ? named : std::min(row + 1, last_row);
        read_row(node, row, text);
    }
    const auto sorted = [](const SheetCell& a, const SheetCell& b) { return before(a.at, b.at); };
    if (!std::is_sorted(cells_.begin(), cells_.end(), sorted)) std::stable_sort(cells_.begin(), cells_.end(), sorted);
}

void SheetGrid::read_row(pugi::xml_node row, std::uint32_t number, const CellText& text) {
    const bool hidden = is_on(row, "hidden") || attribute(row, "ht") == "0";
    std::uint32_t column = 0;
    for (const pugi::xml_node node : row.children()) {
        if (!is(node, "c")) continue;
        spend_work(1);
        const auto named = read_cell_reference(attribute(node, "r"));
        column = named ? named->column : std::min(column + 1, last_column);
        const bool filled = text.is_filled(node);
        if (!filled && !text.style_of(node).bordered) continue;
        const CellReference at{number, column};
        cells_.push_back({at, at, node, filled, hidden || hidden_columns_[column]});
    }
}

const SheetCell* SheetGrid::find(CellReference at) const {
    const auto found =
        std::lower_bound(cells_.begin(), cells_.end(), at,
                         [](const SheetCell& cell, CellReference wanted) { return before(cell.at, wanted); });
    return found != cells_.end() && same(found->at, at) ? &*found : nullptr;
}

void SheetGrid::read_merges(pugi::xml_node list) {
    std::vector<Merge> merges = merges_in(list);
    if (merges.empty()) return;
    MergeSweep looking(merges);
    for (const SheetCell& cell : cells_) {
        looking.go_to(cell.at.row);
        Merge* const merge = looking.at(cell.at.column);
        if (merge != nullptr && cell.filled && !same(merge->range.first, cell.at)) merge->covers_text = true;
    }
    std::vector<SheetCell> kept;
    kept.reserve(cells_.size());
    MergeSweep sweep(merges);
    for (SheetCell& cell : cells_) {
        sweep.go_to(cell.at.row);
        const Merge* const merge = sweep.at(cell.at.column);
        const bool first = merge != nullptr && same(merge->range.first, cell.at);
        const bool covered = merge != nullptr && !first;
        if (covered && !cell.filled) continue;
        cell.hidden = cell.hidden || covered;
        if (first && !merge->covers_text) cell.last = merge->range.last;
        kept.push_back(cell);
    }
    cells_ = std::move(kept);
}

}  // namespace assure::excel
