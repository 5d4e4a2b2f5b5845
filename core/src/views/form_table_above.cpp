// Label above answer, and the tables of records that only look like it.
#include "views/form_table.h"
#include "views/looks.h"

#include <algorithm>
#include <utility>

namespace assure::views {

// One past the last row with slots at the same columns as `row`.
std::uint32_t TableReader::end_of_shape(std::uint32_t row) const {
    std::uint32_t end = row + 1;
    while (end < grid_.rows() && grid_.same_shape(row, end))
        ++end;
    return end;
}

bool TableReader::all_strong(std::uint32_t row) const {
    const Slots slots = grid_.row(row);
    return std::all_of(slots.begin(), slots.end(), [&](const Slot& slot) { return grid_.strong(slot); });
}

bool TableReader::none_strong(std::uint32_t row) const {
    const Slots slots = grid_.row(row);
    return std::none_of(slots.begin(), slots.end(), [&](const Slot& slot) { return grid_.strong(slot); });
}

// Rows of labels only, each above one row without any label.
bool TableReader::alternates_by_looks(std::uint32_t first, std::uint32_t last) const {
    bool label_before = false;
    bool any_answer = false;
    for (std::uint32_t row = first; row < last; ++row) {
        const bool labels = all_strong(row);
        if (!labels && (!label_before || !none_strong(row))) return false;
        any_answer = any_answer || !labels;
        label_before = labels;
    }
    return any_answer;
}

// Without looks: short texts above texts that nobody takes for labels, all the way down.
bool TableReader::alternates_by_length(std::uint32_t first, std::uint32_t last) const {
    if ((last - first) % 2 != 0) return false;
    bool prose_on_the_left = false;
    for (std::uint32_t row = first; row < last; ++row) {
        const Slots slots = grid_.row(row);
        if (!none_strong(row)) return false;
        const CellLook& left = *slots.front().look;
        if ((row - first) % 2 == 0) {
            const bool labels = std::all_of(slots.begin(), slots.end(), [](const Slot& slot) {
                return !slot.look->empty && slot.look->label && !slot.look->prose && !slot.look->ticks;
            });
            if (!labels) return false;
        } else {
            if (!left.empty && !left.prose) return false;
            prose_on_the_left = prose_on_the_left || left.prose;
        }
    }
    return prose_on_the_left;
}

std::uint32_t TableReader::read_label_above(std::uint32_t row) {
    if (grid_.row(row).size() < 2) return row;
    const bool starts = all_strong(row) || none_strong(row);
    if (!starts) return row;
    const std::uint32_t end = shape_end_;
    if (end - row < 2) return row;
    // Two columns, one label row: where other rows of the table pair side by side, so does this one.
    const bool side_by_side = grid_.row(row).size() == 2 && pairs_by_looks_ && end - row < 4;
    const bool above = (!side_by_side && alternates_by_looks(row, end)) || alternates_by_length(row, end);
    if (!above) return row;
    for (std::uint32_t at = row; at < end; ++at) {
        const bool label_row = all_strong(at) || ((at - row) % 2 == 0 && none_strong(row));
        if (!label_row) continue;
        const bool has_answers = at + 1 < end && !all_strong(at + 1);
        const Slots labels = grid_.row(at);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            Draft draft = begin_draft(labels[i], Layout::label_above);
            if (has_answers) add_answer(draft, grid_.row(at + 1)[i]);
            bench_.add(std::move(draft));
        }
    }
    return end;
}

// A header row above records: their first cells are no labels. (Two columns stay label and answer.)
std::uint32_t TableReader::skip_data_rows(std::uint32_t row) {
    const bool is_header = all_strong(row) || grid_.table().rows[row].header;
    if (grid_.row(row).size() < 3 || !is_header) return row;
    // Asked before the records are counted: every row of a form may be marked as a header.
    if (row + 1 < grid_.rows() && alternates_across(grid_.row(row + 1))) return row;
    const std::uint32_t end = end_of_records(row);
    if (end - row < 2) return row;
    for (std::uint32_t at = row; at < end; ++at)
        read_nested_tables(grid_.row(at));
    return end;
}

// One past the last record under a header row: the next header row or another shape ends them.
std::uint32_t TableReader::end_of_records(std::uint32_t header) const {
    std::uint32_t end = header + 1;
    while (end < shape_end_ && !all_strong(end))
        ++end;
    return end;
}

}  // namespace assure::views
