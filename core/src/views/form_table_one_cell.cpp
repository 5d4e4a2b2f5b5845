// Rows of one cell: a label row above its answer row, or label and answer in one cell.
#include "views/form_table.h"
#include "views/looks.h"

#include <algorithm>
#include <utility>

namespace assure::views {

struct TableReader::OneCellRun {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool labels_hold_guidance = false;  // several labels with text behind them, each above an answer row
};

// The only cell of a row that has just one (besides a number in a column of its own).
const Slot* TableReader::one_cell(std::uint32_t row) const {
    const Slots slots = grid_.row(row);
    const Slot* alone = nullptr;
    if (slots.size() == 1) {
        alone = slots.data();
    } else if (slots.size() == 2) {
        const bool under_number =
            slots[0].look->empty && row > 0 && grid_.same_shape(row - 1, row) && grid_.row(row - 1)[0].look->number;
        if (slots[0].look->number || under_number) alone = &slots[1];
    }
    return alone != nullptr && !alone->continued ? alone : nullptr;
}

std::uint32_t TableReader::read_one_cell_rows(std::uint32_t row) {
    OneCellRun run{row, row, false};
    bool any_strong = false;
    for (const Slot* slot = nullptr; run.last < grid_.rows(); ++run.last) {
        slot = one_cell(run.last);
        if (slot == nullptr) break;
        any_strong = any_strong || grid_.strong(*slot) || slot->look->first_is_label;
    }
    if (run.last == run.first) return row;
    if (alternate_plainly(run.first, run.last)) {
        read_by_turns(run.first, run.last);
    } else if (any_strong) {
        read_by_looks(run);
    } else {
        for (std::uint32_t at = run.first; at < run.last; ++at)
            read_inside(*one_cell(at), FlowKind::boxed);
    }
    return run.last;
}

// No looks tell label and answer apart, but every other row could be a label and the rest could not.
bool TableReader::alternate_plainly(std::uint32_t first, std::uint32_t last) const {
    if ((last - first) % 2 != 0) return false;
    std::size_t no_labels = 0;
    for (std::uint32_t row = first; row < last; ++row) {
        const Slot& slot = *one_cell(row);
        const CellLook& look = *slot.look;
        const bool same_looks = grid_.strong(slot) == grid_.strong(*one_cell(first)) || look.empty;
        if (!same_looks) return false;
        if ((row - first) % 2 == 0) {
            if (look.empty || look.prose || look.ticks || look.paragraphs > 1 || !look.label) return false;
        } else {
            if (look.empty || look.prose || look.ticks || look.paragraphs > 1) ++no_labels;
        }
    }
    return no_labels > 0 && no_labels * 4 >= last - first;
}

void TableReader::read_by_turns(std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t row = first; row < last; row += 2) {
        Draft draft = begin_draft(*one_cell(row), Layout::one_cell_row);
        add_answer(draft, *one_cell(row + 1));
        bench_.add(std::move(draft));
    }
}

// The next row is of one cell and no label: an answer row.
bool TableReader::answered_below(std::uint32_t row, std::uint32_t last) const {
    if (row + 1 >= last) return false;
    const Slot& below = *one_cell(row + 1);
    return !grid_.strong(below) && !below.look->first_is_label;
}

// A label alone; or one with guidance behind it, where the answer has a row of its own.
bool TableReader::is_label_row(std::uint32_t row, const OneCellRun& run) const {
    const Slot& slot = *one_cell(row);
    if (!slot.look->first_is_label) return grid_.strong(slot);
    const bool shaded = grid_.strong(slot) && grid_.cell(slot).shaded;
    return answered_below(row, run.last) && (shaded || slot.look->guidance || run.labels_hold_guidance);
}

void TableReader::read_by_looks(OneCellRun& run) {
    std::size_t with_text = 0;
    std::size_t answered = 0;
    for (std::uint32_t row = run.first; row < run.last; ++row) {
        if (!one_cell(row)->look->first_is_label) continue;
        ++with_text;
        if (answered_below(row, run.last)) ++answered;
    }
    run.labels_hold_guidance = with_text > 1 && with_text == answered;

    std::optional<Draft> waiting;
    bool open = false;  // the waiting label may take (more) text
    const auto finish = [&] {
        if (waiting) bench_.add(std::move(*waiting));
        waiting.reset();
    };
    for (std::uint32_t row = run.first; row < run.last; ++row) {
        const Slot& slot = *one_cell(row);
        if (is_label_row(row, run)) {
            finish();
            waiting = begin_draft(slot, Layout::one_cell_row);
            open = true;
            if (row + 1 == run.last && owns_rows_below(row)) own_rows_below(row, *waiting);
        } else if (slot.look->first_is_label) {
            finish();
            read_inside(slot, FlowKind::boxed);
        } else if (waiting && open) {
            add_answer(*waiting, slot);
            open = !slot.look->empty;
        } else {
            read_inside(slot, FlowKind::boxed);
        }
    }
    finish();
}

// A label across the table stands for the rows of several cells below it where the table is made so: it opens
// the table, several labels do, or the labels below it look lesser than the table's others.
bool TableReader::owns_rows_below(std::uint32_t label_row) const {
    if (one_cell_answers_ || label_row + 1 >= grid_.rows()) return false;
    const Slots below = grid_.row(label_row + 1);
    const bool lesser = pairs_by_looks_ && !below.empty() && !grid_.strong(below.front());
    return label_row == 0 || sections_ > 1 || lesser;
}

void TableReader::own_rows_below(std::uint32_t label_row, Draft& draft) {
    std::uint32_t end = label_row + 1;
    while (end < grid_.rows()) {
        const Slot* alone = one_cell(end);
        if (alone != nullptr && grid_.strong(*alone)) break;
        ++end;
    }
    const std::vector<Row>& rows = grid_.table().rows;
    BlockRange blocks{no_index, 0};
    for (std::uint32_t row = label_row + 1; row < end; ++row) {
        for (const Cell& cell : rows[row].cells) {
            blocks.first = std::min(blocks.first, cell.blocks.first);
            blocks.last = std::max(blocks.last, cell.blocks.last);
        }
    }
    if (!blocks.empty()) draft.answer.push_back({blocks});
}

}  // namespace assure::views
