// A table as its reader sees it: rows of slots, where a slot is a cell or the continuation of a cell merged
// from above, each with its looks worked out once.
#pragma once

#include "assure/plugin/source.h"

#include <cstdint>
#include <span>
#include <vector>

namespace assure::views {

struct CellLook {
    bool empty = true;  // no visible text and no table
    bool has_table = false;
    bool ticks = false;      // holds a tick box
    bool tick_only = false;  // a tick box or an "x", and nothing else
    bool number = false;     // "1", "8.2", "(a)"
    bool label = false;      // could stand as a label by its length
    bool bold = false;       // its first line is bold or a heading
    bool all_bold = false;
    bool prose = false;           // nobody would take it for a label
    bool first_is_label = false;  // "**Label:** text", or a bold first line and text that is not
    bool colon_pair = false;      // "Label: text"
    bool ends_colon = false;      // "Label:"
    bool guidance = false;        // what follows the first line is italic, coloured or in brackets
    std::uint32_t paragraphs = 0;
    std::uint32_t block = no_index;  // its first block with visible text
};

struct Slot {
    std::uint32_t row = 0;   // of the cell it shows
    std::uint32_t cell = 0;  // index into the row's cells
    std::uint32_t column = 0;
    std::uint32_t column_span = 1;
    std::uint32_t row_span = 1;
    bool continued = false;  // merged from a row above
    const CellLook* look = nullptr;
};

class TableGrid {
public:
    TableGrid(const Source& source, std::uint32_t table);
    TableGrid(const TableGrid&) = delete;
    TableGrid& operator=(const TableGrid&) = delete;

    [[nodiscard]] const Source& source() const { return source_; }
    [[nodiscard]] const Table& table() const { return table_; }
    [[nodiscard]] std::uint32_t rows() const { return static_cast<std::uint32_t>(table_.rows.size()); }
    [[nodiscard]] std::span<const Slot> row(std::uint32_t index) const {
        return std::span<const Slot>(slots_).subspan(starts_[index], starts_[index + 1] - starts_[index]);
    }
    [[nodiscard]] const Cell& cell(const Slot& slot) const { return table_.rows[slot.row].cells[slot.cell]; }
    [[nodiscard]] BlockRange blocks(const Slot& slot) const { return cell(slot).blocks; }
    // Looks like a label cell: bold or shaded (where shading tells cells apart), and short.
    [[nodiscard]] bool strong(const Slot& slot) const;
    // The rows have slots at the same columns.
    [[nodiscard]] bool same_shape(std::uint32_t a, std::uint32_t b) const;

private:
    void add_row(std::uint32_t row, std::vector<Slot>& above);
    void judge_shading();

    const Source& source_;
    const Table& table_;
    std::vector<Slot> slots_;
    std::vector<std::uint32_t> starts_;
    std::vector<CellLook> looks_;
    bool shading_tells_ = false;
};

}  // namespace assure::views
