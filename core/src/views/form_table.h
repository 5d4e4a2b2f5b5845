// A table read as label → answer. Each row is read by the first layout whose shape it shows; what shows no
// shape gives no field: an empty answer must never take the next label for its own.
#pragma once

#include "views/form_draft.h"
#include "views/table_grid.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace assure::views {

using Slots = std::span<const Slot>;

class TableReader {
public:
    TableReader(Workbench& bench, std::uint32_t table);
    void run();

private:
    // Each layout returns the row after the last one it read; `row` when the layout is not shown there.
    std::uint32_t read_one_cell_rows(std::uint32_t row);  // form_table_one_cell.cpp
    std::uint32_t read_option_grid(std::uint32_t row);    // form_table_options.cpp
    std::uint32_t read_label_above(std::uint32_t row);    // form_table_above.cpp
    std::uint32_t skip_data_rows(std::uint32_t row);      // form_table_above.cpp
    void read_side_by_side(std::uint32_t row);            // form_table_rows.cpp

    // Rows of one cell.
    struct OneCellRun;  // the rows of one cell from `first` to `last`, and the label that waits for its answer
    void read_by_looks(OneCellRun& run);
    void read_by_turns(std::uint32_t first, std::uint32_t last);
    [[nodiscard]] bool alternate_plainly(std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] bool is_label_row(std::uint32_t row, const OneCellRun& run) const;
    [[nodiscard]] bool answered_below(std::uint32_t row, std::uint32_t last) const;
    [[nodiscard]] bool owns_rows_below(std::uint32_t label_row) const;
    void own_rows_below(std::uint32_t label_row, Draft& draft);
    [[nodiscard]] const Slot* one_cell(std::uint32_t row) const;

    // Label above answer.
    [[nodiscard]] std::uint32_t end_of_shape(std::uint32_t row) const;
    [[nodiscard]] std::uint32_t end_of_records(std::uint32_t header) const;
    [[nodiscard]] bool all_strong(std::uint32_t row) const;
    [[nodiscard]] bool none_strong(std::uint32_t row) const;
    [[nodiscard]] bool alternates_by_looks(std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] bool alternates_by_length(std::uint32_t first, std::uint32_t last) const;

    // Label beside answer.
    void read_group_label(std::uint32_t row, Slots slots);
    void read_pair(const Slot& label, Slots answers);
    void read_pairs(Slots slots);
    [[nodiscard]] bool every_cell_has_its_label(Slots slots) const;
    [[nodiscard]] bool alternates_across(Slots slots) const;
    [[nodiscard]] bool is_label_with_answers(Slots slots) const;

    // Option columns.
    struct OptionGrid;
    [[nodiscard]] bool is_option_grid(OptionGrid& grid) const;
    void read_option_row(const OptionGrid& grid, std::uint32_t row);

    // Drafts.
    [[nodiscard]] Draft begin_draft(const Slot& label, Layout layout) const;
    void add_answer(Draft& draft, const Slot& answer, FlowKind kind = FlowKind::cell);
    void read_inside(const Slot& slot, FlowKind kind);
    void read_nested_tables(Slots slots);

    Workbench& bench_;
    TableGrid grid_;
    bool pairs_by_looks_ = false;    // the table has rows of a strong label beside an answer that is not
    std::size_t sections_ = 0;       // labels across the table, not its title, above rows of several cells
    bool one_cell_answers_ = false;  // a label across the table has its answer across the table below it
    std::size_t pair_rows_ = 0;      // rows of two cells
    std::uint32_t shape_end_ = 0;    // one past the rows of the same shape as the row being read
};

}  // namespace assure::views
