#include "views/form_table.h"

#include "views/looks.h"

#include <algorithm>
#include <utility>

namespace assure::views {

TableReader::TableReader(Workbench& bench, std::uint32_t table) : bench_(bench), grid_(bench.source(), table) {
    const Slot* label_above = nullptr;
    for (std::uint32_t row = 0; row < grid_.rows(); ++row) {
        const Slots slots = grid_.row(row);
        const Slot* alone = one_cell(row);
        const bool label = alone != nullptr && grid_.strong(*alone);
        if (slots.size() == 2 && alone == nullptr) {
            ++pair_rows_;
            pairs_by_looks_ = pairs_by_looks_ || (grid_.strong(slots[0]) && !grid_.strong(slots[1]));
        }
        if (label_above != nullptr && alone == nullptr && label_above->row > 0) ++sections_;
        one_cell_answers_ = one_cell_answers_ || (label_above != nullptr && alone != nullptr && !label);
        label_above = label && !alone->look->first_is_label ? alone : nullptr;
    }
}

void TableReader::run() {
    if (grid_.table().xml_siblings) {
        for (std::uint32_t row = 0; row < grid_.rows(); ++row)
            read_nested_tables(grid_.row(row));
        return;
    }
    for (std::uint32_t row = 0; row < grid_.rows();) {
        const bool new_shape = row >= shape_end_;
        if (new_shape) shape_end_ = end_of_shape(row);
        std::uint32_t next = read_one_cell_rows(row);
        if (next == row && (new_shape || all_strong(row))) next = read_option_grid(row);
        if (next == row && new_shape) next = read_label_above(row);
        if (next == row) next = skip_data_rows(row);
        if (next == row) read_side_by_side(next++);
        row = next;
    }
}

Draft TableReader::begin_draft(const Slot& label, Layout layout) const {
    Draft draft;
    draft.layout = layout;
    draft.block = label.look->block;
    Text text = trim(bench_.source().block(draft.block).text);
    // Guidance behind the label is not part of it: another look behind a bold beginning, or a line in brackets.
    const auto cut = [&](std::size_t at) {
        if (at != 0 && at < text.str.size()) text = trim(text.slice(0, at));
    };
    if (label.look->first_is_label || label.look->bold) {
        const std::size_t line = text.str.find('\n');
        if (line != std::string_view::npos && is_bold(text.slice(0, line)) && !is_bold(text)) cut(line);
        const auto split = split_at_colon(text.str);
        if (split && is_bold(text.slice(0, split->label_end)) && !is_bold(text)) cut(split->label_end);
    }
    for (const std::string_view bracket : {std::string_view("\n("), std::string_view("\n["), std::string_view("\n{")}) {
        const std::size_t at = text.str.find(bracket);
        if (at != std::string_view::npos) cut(at);
    }
    draft.label = text;
    return draft;
}

void TableReader::add_answer(Draft& draft, const Slot& answer, FlowKind kind) {
    draft.answer.push_back({grid_.blocks(answer)});
    read_inside(answer, kind);
}

void TableReader::read_inside(const Slot& slot, FlowKind kind) {
    if (!slot.continued) bench_.read_later({grid_.blocks(slot), kind});
}

void TableReader::read_nested_tables(Slots slots) {
    const Source& source = bench_.source();
    for (const Slot& slot : slots) {
        if (slot.continued || !slot.look->has_table) continue;
        const BlockRange blocks = grid_.blocks(slot);
        for (std::uint32_t i = blocks.first; i < blocks.last; i = source.block(i).end) {
            if (source.block(i).type == BlockType::table) bench_.read_table_later(source.block(i).table);
        }
    }
}

void read_table(Workbench& bench, std::uint32_t table) {
    TableReader(bench, table).run();
}

}  // namespace assure::views
