// Label beside answer: two columns, four columns, labels merged over several rows.
#include "views/form_table.h"
#include "views/looks.h"

#include <algorithm>
#include <utility>

namespace assure::views {

void TableReader::read_side_by_side(std::uint32_t row) {
    Slots slots = grid_.row(row);
    const bool group = slots.size() > 1 && slots[0].row_span > 1;
    if (group) {
        if (!slots[0].continued && !slots[0].look->number) read_group_label(row, slots);
        if (slots.size() == 2) return;
        slots = slots.subspan(1);
    }
    if (slots.size() > 2 && slots[0].look->number) slots = slots.subspan(1);
    if (every_cell_has_its_label(slots)) {
        for (const Slot& slot : slots)
            read_inside(slot, FlowKind::boxed);
    } else if (alternates_across(slots)) {
        read_pairs(slots);
    } else if (slots.size() == 2 || is_label_with_answers(slots)) {
        read_pair(slots[0], slots.subspan(1));
    } else {
        read_nested_tables(slots);
    }
}

// A label merged over several rows owns what stands beside it in all of them.
void TableReader::read_group_label(std::uint32_t row, Slots slots) {
    if (slots[0].look->empty || !slots[0].look->label || slots[0].look->ticks) return;
    Draft draft = begin_draft(slots[0], slots.size() == 2 ? Layout::two_columns : Layout::nested_table);
    const std::uint32_t end = std::min(row + slots[0].row_span, grid_.rows());
    for (std::uint32_t at = row; at < end; ++at) {
        const Slots beside = grid_.row(at);
        for (std::size_t i = 1; i < beside.size(); ++i) {
            if (beside[i].continued) continue;
            draft.answer.push_back({grid_.blocks(beside[i])});
            if (slots.size() == 2) read_inside(beside[i], FlowKind::cell);
        }
    }
    bench_.add(std::move(draft));
}

void TableReader::read_pair(const Slot& label, Slots answers) {
    const CellLook& look = *label.look;
    const bool is_label = !look.empty && look.label && !look.ticks;
    if (!is_label) {
        // A table that only lays out the page, or text beside nothing: each cell is read on its own.
        read_inside(label, FlowKind::boxed);
        for (const Slot& answer : answers)
            read_inside(answer, FlowKind::boxed);
        return;
    }
    if (label.continued) return;
    const bool nested =
        std::any_of(answers.begin(), answers.end(), [](const Slot& slot) { return slot.look->has_table; });
    Draft draft = begin_draft(label, nested ? Layout::nested_table : Layout::two_columns);
    for (const Slot& answer : answers)
        add_answer(draft, answer);
    bench_.add(std::move(draft));
}

void TableReader::read_pairs(Slots slots) {
    for (std::size_t i = 0; i + 1 < slots.size(); i += 2) {
        if (slots[i].look->empty || slots[i].continued) {
            read_inside(slots[i + 1], FlowKind::boxed);
            continue;
        }
        Draft draft = begin_draft(slots[i], Layout::four_columns);
        add_answer(draft, slots[i + 1]);
        bench_.add(std::move(draft));
    }
}

// "Presented by: Jo | Title: Director": label and answer share each cell.
bool TableReader::every_cell_has_its_label(Slots slots) const {
    if (slots.size() == 2 && pairs_by_looks_) return false;
    const auto has_label = [](const Slot& slot) { return slot.look->colon_pair || slot.look->first_is_label; };
    const auto filled = std::count_if(slots.begin(), slots.end(), [](const Slot& slot) { return !slot.look->empty; });
    return filled > 1 && std::all_of(slots.begin(), slots.end(),
                                     [&](const Slot& slot) { return slot.look->empty || has_label(slot); });
}

// label | answer | label | answer: by looks, by colons, because the rest of the table pairs two cells, or because what
// stands where the next label would may be one, though the first alone looks like a label: an answer must never take
// the next pair for its own.
bool TableReader::alternates_across(Slots slots) const {
    if (slots.size() < 4 || slots.size() % 2 != 0) return false;
    bool by_looks = grid_.strong(slots[0]);
    bool by_first_alone = by_looks;
    bool by_colons = true;
    bool by_shape = slots.size() == 4 && pair_rows_ > 0 && !pairs_by_looks_;
    for (std::size_t i = 0; i < slots.size(); i += 2) {
        const CellLook& label = *slots[i].look;
        const bool nothing = label.empty && slots[i + 1].look->empty;
        by_looks = by_looks && (nothing || grid_.strong(slots[i])) && !grid_.strong(slots[i + 1]);
        by_colons = by_colons && label.ends_colon && !slots[i + 1].look->ends_colon;
        const bool may_be_label = !label.empty && label.label && !label.prose && !label.ticks;
        by_shape = by_shape && may_be_label && !grid_.strong(slots[i + 1]);
        by_first_alone = by_first_alone && may_be_label && !slots[i + 1].look->ticks && !grid_.strong(slots[i + 1]) &&
                         (i == 0 || !grid_.strong(slots[i]));
    }
    return by_looks || by_colons || by_shape || by_first_alone;
}

// One label and its answer over several cells: by looks, or because the other cells are tick boxes.
bool TableReader::is_label_with_answers(Slots slots) const {
    if (slots.size() < 3 || slots[0].look->empty || slots[0].look->ticks) return false;
    const Slots rest = slots.subspan(1);
    const bool strong_alone = grid_.strong(slots[0]) && std::none_of(rest.begin(), rest.end(), [&](const Slot& slot) {
                                  return grid_.strong(slot);
                              });
    const bool ticks = std::any_of(rest.begin(), rest.end(), [](const Slot& slot) { return slot.look->ticks; });
    const bool only_ticks = std::all_of(rest.begin(), rest.end(), [](const Slot& slot) {
        return slot.look->ticks || slot.look->empty || !slot.look->prose;
    });
    return strong_alone || (ticks && only_ticks);
}

}  // namespace assure::views
