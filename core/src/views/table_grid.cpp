#include "views/table_grid.h"

#include "views/form_draft.h"
#include "views/looks.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

namespace assure::views {
namespace {

bool is_cross(std::string_view text) {
    return text == "x" || text == "X";
}

// A cell's text that is nothing but a tick box, perhaps in brackets.
bool only_tick(const Text& text) {
    constexpr std::size_t longest = 5;
    if (is_cross(text.str)) return true;
    if (text.str.size() > longest || !holds_tick(text)) return false;
    const std::string words = text.without(Mark::ticked | Mark::unticked | Marks(Mark::unknown_tick));
    return std::none_of(words.begin(), words.end(), [](char c) {
        return c != 'x' && c != 'X' && std::isalnum(static_cast<unsigned char>(c)) != 0;
    });
}

bool looks_like_guidance(const Text& text) {
    const char first = text.str.front();
    return first == '(' || first == '[' || first == '{' || text.all(Mark::italic) || text.all(Mark::coloured);
}

// The first line of the cell's first paragraph, and whether text of another look follows it.
void judge_first(const Block& block, CellLook& look) {
    const Text all = trim(block.text);
    const std::size_t line_end = std::min(all.str.find('\n'), all.str.size());
    const Text first = all.slice(0, line_end);
    const bool heading = block.type == BlockType::heading;
    look.bold = heading || is_bold(first);
    look.all_bold = first.str.size() == all.str.size() ? look.bold : heading || is_bold(all);
    const Length length = length_of(all.str);
    look.label = length.fits_label_cell;
    look.number = is_number(all.str);
    look.ticks = holds_tick(all);
    look.tick_only = only_tick(all);
    look.prose = length.prose;
    const auto split = split_at_colon(first.str);
    const bool rest = split && !is_blank(first.str.substr(split->rest_begin));
    look.colon_pair = rest;
    look.ends_colon = ends_with_colon(all.str);
    const bool bold_label = rest && is_bold(first.slice(0, split->label_end)) && !is_bold(first);
    const bool broken = look.bold && line_end < all.str.size() && !is_bold(all);
    look.first_is_label = bold_label || broken;
    if (broken) look.guidance = looks_like_guidance(trim(all.slice(line_end, all.str.size() - line_end)));
    if (bold_label)
        look.guidance = looks_like_guidance(trim(first.slice(split->rest_begin, first.str.size() - split->rest_begin)));
}

void judge_further(const Block& block, CellLook& look) {
    const Text text = trim(block.text);
    const bool bold = block.type == BlockType::heading || is_bold(text);
    if (look.paragraphs == 1 && look.bold && !look.first_is_label && !bold) {
        look.first_is_label = true;
        look.guidance = looks_like_guidance(text);
    }
    look.all_bold = look.all_bold && bold;
    look.ticks = look.ticks || holds_tick(text);
    look.tick_only = look.number = false;
    look.prose = look.prose || looks_like_prose(text.str);
}

CellLook look_at(const Source& source, const Cell& cell) {
    CellLook look;
    for (std::uint32_t i = cell.blocks.first; i < cell.blocks.last; i = source.block(i).end) {
        const Block& block = source.block(i);
        if (block.type == BlockType::table) {
            look.has_table = true;
            look.empty = false;
        }
        if (is_blank(block.text.str) || block.contents_entry) continue;
        look.empty = false;
        if (look.paragraphs == 0) {
            look.block = i;
            judge_first(block, look);
        } else {
            judge_further(block, look);
        }
        ++look.paragraphs;
    }
    if (look.has_table) look.label = false;
    return look;
}

}  // namespace

TableGrid::TableGrid(const Source& source, std::uint32_t table) : source_(source), table_(source.table(table)) {
    std::size_t cells = 0;
    for (const Row& row : table_.rows)
        cells += row.cells.size();
    looks_.reserve(cells);  // slots point into it
    slots_.reserve(cells);
    starts_.reserve(table_.rows.size() + 1);
    std::vector<Slot> above(table_.grid_columns);
    for (std::uint32_t row = 0; row < rows(); ++row)
        add_row(row, above);
    starts_.push_back(static_cast<std::uint32_t>(slots_.size()));
    judge_shading();
}

void TableGrid::add_row(std::uint32_t row, std::vector<Slot>& above) {
    starts_.push_back(static_cast<std::uint32_t>(slots_.size()));
    const std::vector<Cell>& cells = table_.rows[row].cells;
    for (std::uint32_t i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        Slot& owner = above.at(cell.column);
        if (cell.merged_away && owner.look != nullptr) {
            slots_.push_back(owner);
            slots_.back().continued = true;
            continue;
        }
        looks_.push_back(look_at(source_, cell));
        owner = {row, i, cell.column, cell.column_span, cell.row_span, false, &looks_.back()};
        slots_.push_back(owner);
    }
}

// Shading tells label cells apart where some cells have it and others do not.
void TableGrid::judge_shading() {
    bool shaded = false;
    bool plain = false;
    for (const Slot& slot : slots_) {
        const bool has_fill = cell(slot).shaded;
        shaded = shaded || (has_fill && !slot.look->empty);
        plain = plain || !has_fill;
    }
    shading_tells_ = shaded && plain;
}

bool TableGrid::strong(const Slot& slot) const {
    const CellLook& look = *slot.look;
    if (look.empty || !look.label || look.ticks) return false;
    if (shading_tells_ && cell(slot).shaded) return true;
    return look.bold && (look.all_bold || look.first_is_label);
}

bool TableGrid::same_shape(std::uint32_t a, std::uint32_t b) const {
    const auto first = row(a);
    const auto second = row(b);
    return std::equal(first.begin(), first.end(), second.begin(), second.end(),
                      [](const Slot& x, const Slot& y) { return x.column == y.column; });
}

}  // namespace assure::views
