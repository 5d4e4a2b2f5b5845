// Option columns: a header of titles ("Yes | No | N/A | Details") above rows with a tick in one of the columns.
#include "views/form_options.h"
#include "views/form_table.h"
#include "views/looks.h"

#include <algorithm>
#include <string>
#include <utility>

namespace assure::views {

struct TableReader::OptionGrid {
    std::uint32_t header = 0;
    std::uint32_t end = 0;
    std::size_t label = 0;          // the column of the labels
    std::vector<bool> tick_column;  // by slot
};

// At least two columns hold nothing but ticks, and somewhere there is one.
bool TableReader::is_option_grid(OptionGrid& grid) const {
    const Slots header = grid_.row(grid.header);
    grid.tick_column.assign(header.size(), true);
    bool any_tick = false;
    bool numbers = true;
    for (std::uint32_t row = grid.header + 1; row < grid.end; ++row) {
        const Slots slots = grid_.row(row);
        numbers = numbers && slots[0].look->number;
        for (std::size_t i = 1; i < slots.size(); ++i) {
            const CellLook& look = *slots[i].look;
            grid.tick_column[i] = grid.tick_column[i] && (look.empty || look.tick_only);
            any_tick = any_tick || look.tick_only;
        }
    }
    grid.label = numbers ? 1 : 0;
    std::fill_n(grid.tick_column.begin(), grid.label + 1, false);
    for (std::size_t i = 0; i < header.size(); ++i) {
        const CellLook& title = *header[i].look;
        const bool is_title = !title.empty && title.label && !title.prose && !title.ticks;
        if (grid.tick_column[i] && !is_title) return false;
    }
    return any_tick && std::count(grid.tick_column.begin(), grid.tick_column.end(), true) > 1;
}

std::uint32_t TableReader::read_option_grid(std::uint32_t row) {
    if (grid_.row(row).size() < 3) return row;
    OptionGrid grid;
    grid.header = row;
    grid.end = end_of_records(row);
    if (grid.end - row < 2 || !is_option_grid(grid)) return row;
    for (std::uint32_t at = row + 1; at < grid.end; ++at)
        read_option_row(grid, at);
    return grid.end;
}

void TableReader::read_option_row(const OptionGrid& grid, std::uint32_t row) {
    const Slots slots = grid_.row(row);
    const Slot& label = slots[grid.label];
    if (label.look->empty || !label.look->label || label.continued) return;
    Draft draft = begin_draft(label, Layout::two_columns);
    for (std::size_t i = grid.label + 1; i < slots.size(); ++i) {
        if (!grid.tick_column[i]) {
            add_answer(draft, slots[i]);
            continue;
        }
        const std::uint32_t title = grid_.row(grid.header)[i].look->block;
        const Text words = trim(bench_.source().block(title).text);
        Option option;
        option.text = std::string(words.str);
        option.where = {words, title};
        option.state =
            slots[i].look->empty ? Mark::unticked : tick_state(trim(bench_.source().block(slots[i].look->block).text));
        draft.grid.push_back(std::move(option));
    }
    bench_.add(std::move(draft));
}

}  // namespace assure::views
