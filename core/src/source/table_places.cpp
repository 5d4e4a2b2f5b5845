#include "source/table_places.h"

#include <algorithm>
#include <map>
#include <utility>

namespace assure {
namespace {

bool looks_like_heading(const Cell& cell, std::span<const Block> blocks) {
    if (cell.merged_away || cell.blocks.empty()) return false;
    const Text text = blocks[cell.blocks.first].text.trimmed();
    return !text.empty() && (cell.shaded || text.all(Mark::bold));
}

// Told apart from a form's "label, answer, label, answer" by every cell being emphasised.
bool first_row_names_columns(const Table& table, std::span<const Block> blocks) {
    if (table.rows.size() < 2) return false;
    const Row& first = table.rows.front();
    if (first.header || table.xml_siblings) return true;
    return first.cells.size() > 1 && std::all_of(first.cells.begin(), first.cells.end(),
                                                 [&](const Cell& cell) { return looks_like_heading(cell, blocks); });
}

// Where tables are counted together: a cell, or a section of a story.
using Group = std::pair<std::uint32_t, std::uint32_t>;

class Counter {
public:
    Counter(std::span<const Block> blocks, std::span<const Table> tables, std::span<const Story> stories)
        : blocks_(blocks), tables_(tables), stories_(stories) {}

    std::vector<TablePlace> count() {
        std::vector<TablePlace> places;
        std::vector<Group> groups;
        places.reserve(tables_.size());
        groups.reserve(tables_.size());
        for (const Table& table : tables_) {
            groups.push_back(group_of(table));
            TablePlace place;
            place.ordinal = ++whole_[whole_of(table, groups.back())];
            place.in_section = ++sections_[groups.back()];
            place.first_row_names_columns = first_row_names_columns(table, blocks_);
            places.push_back(place);
        }
        for (std::size_t index = 0; index < places.size(); ++index)
            if (is_alone(groups[index])) places[index].in_section = 0;
        return places;
    }

private:
    // Tables come in reading order, and so do stories: one pass finds the story of each.
    Group group_of(const Table& table) {
        const Block& block = blocks_[table.block];
        if (block.cell.table != no_index)
            return {tables_[block.cell.table].rows[block.cell.row].cells[block.cell.cell].blocks.first, in_cell};
        while (story_ < stories_.size() && stories_[story_].blocks.first <= table.block)
            ++story_;
        return {static_cast<std::uint32_t>(story_), block.heading};
    }
    [[nodiscard]] Group whole_of(const Table& table, Group group) const {
        return blocks_[table.block].cell.table != no_index ? group : Group{group.first, in_story};
    }
    // A table above the first heading is "table 1" unless its story has no other.
    [[nodiscard]] bool is_alone(Group group) const {
        const bool above_headings = group.second == no_index;
        return above_headings ? whole_.at({group.first, in_story}) == 1 : sections_.at(group) == 1;
    }

    static constexpr std::uint32_t in_cell = no_index - 1;
    static constexpr std::uint32_t in_story = no_index - 2;

    std::span<const Block> blocks_;
    std::span<const Table> tables_;
    std::span<const Story> stories_;
    std::size_t story_ = 0;
    std::map<Group, int> whole_;
    std::map<Group, int> sections_;
};

}  // namespace

std::vector<TablePlace> place_tables(std::span<const Block> blocks, std::span<const Table> tables,
                                     std::span<const Story> stories) {
    return Counter(blocks, tables, stories).count();
}

}  // namespace assure
