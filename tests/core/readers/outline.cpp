#include "core/readers/outline.h"

#include <gtest/gtest.h>

#include <array>
#include <utility>

namespace assure::test {
namespace {

std::size_t depth_of(const Source& source, const Block& block) {
    std::size_t depth = 0;
    for (CellRef cell = block.cell; cell.table != no_index; cell = source.block(source.table(cell.table).block).cell)
        ++depth;
    return depth;
}

std::string lead_of(const Source& source, std::uint32_t index) {
    const Block& block = source.block(index);
    if (block.cell.table == no_index) return {};
    const Cell& cell = source.cell(block.cell);
    if (cell.blocks.first != index) return {};
    return "[" + std::to_string(block.cell.row + 1) + "," + std::to_string(cell.column + 1) + "] ";
}

std::string words_of(const Source& source, const Block& block) {
    const std::string text(block.text.str);
    switch (block.type) {
        case BlockType::heading:
            return std::string(block.level, '#') + (block.guessed ? "? " : " ") + text;
        case BlockType::list_item:
            return std::string(block.level, '-') + " " + text;
        case BlockType::field:
            return std::string(block.label.str) + ": " + text;
        case BlockType::table: {
            const Table& table = source.table(block.table);
            return "table " + std::to_string(table.rows.size()) + "x" + std::to_string(table.grid_columns);
        }
        case BlockType::paragraph:
            break;
    }
    return block.contents_entry ? "(contents) " + text : text;
}

}  // namespace

std::string outline(const Source& source) {
    std::string lines;
    for (std::uint32_t index = 0; index < source.blocks().size(); ++index) {
        const Block& block = source.block(index);
        lines +=
            std::string(2 * depth_of(source, block), ' ') + lead_of(source, index) + words_of(source, block) + "\n";
    }
    return lines;
}

std::string channel_text(const Source& source, Channel channel) {
    std::string lines;
    for (const Block& block : source.blocks()) {
        if (block.channel != channel || block.type == BlockType::table) continue;
        lines += std::string(block.text.str) + "\n";
    }
    return lines;
}

std::string marks_of(const Text& text) {
    static constexpr std::array<std::pair<Mark, const char*>, 10> names = {{{Mark::pending, "pending"},
                                                                            {Mark::struck, "struck"},
                                                                            {Mark::hidden, "hidden"},
                                                                            {Mark::prompt, "prompt"},
                                                                            {Mark::ticked, "ticked"},
                                                                            {Mark::unticked, "unticked"},
                                                                            {Mark::unknown_tick, "unknown"},
                                                                            {Mark::bold, "bold"},
                                                                            {Mark::italic, "italic"},
                                                                            {Mark::coloured, "coloured"}}};
    std::string all;
    std::string last;
    for (const Span& span : text.spans) {
        std::string piece;
        for (const auto& [mark, name] : names) {
            if (span.marks.has(mark)) piece += (piece.empty() ? "" : "+") + std::string(name);
        }
        if (piece.empty()) piece = "plain";
        if (piece == last) continue;
        all += (all.empty() ? "" : "|") + piece;
        last = piece;
    }
    return all;
}

const Block& block_with(const Source& source, std::string_view text) {
    for (const Block& block : source.blocks()) {
        if (block.text.str == text) return block;
    }
    ADD_FAILURE() << "no block says " << text << " in\n" << outline(source);
    return source.block(0);
}

std::uint32_t index_of(const Source& source, std::string_view text) {
    return static_cast<std::uint32_t>(&block_with(source, text) - source.blocks().data());
}

}  // namespace assure::test
