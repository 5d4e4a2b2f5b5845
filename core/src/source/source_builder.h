// Builds a Source in one pass, in reading order. Texts are copied once into an arena, so that every view
// stays valid while the Source lives; nothing is allocated per character or per span.
#pragma once

#include "assure/plugin/source.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace assure {

class SourceBuilder {
public:
    SourceBuilder(std::string path, std::string_view format);
    ~SourceBuilder();
    SourceBuilder(const SourceBuilder&) = delete;
    SourceBuilder& operator=(const SourceBuilder&) = delete;

    void set_sha256(std::string digest);
    void add_property(std::string name, std::string value);
    // The ledger. Returns the part's index, for spans.
    std::uint16_t add_part(std::string name, PartState state, std::string why = {}, bool may_hold_evidence = false);
    void set_part(std::uint16_t part, PartState state, std::string why);
    // The block that a skipped part is shown in.
    void set_part_anchor(std::uint16_t part, std::uint32_t block);

    // Characters of the paragraph under construction. `offset`/`raw_length` are bytes of the part.
    // Adjacent pieces with equal marks and contiguous offsets become one span.
    void append(std::string_view text, std::uint16_t part, std::uint32_t offset, std::uint32_t raw_length, Marks marks);
    [[nodiscard]] std::uint32_t text_size() const;  // bytes of the paragraph so far
    [[nodiscard]] std::string_view text_so_far() const;
    void drop_text();
    // Adds marks to bytes of the paragraph so far. Precondition: the ranges are in order and apart.
    struct MarkedRange {
        std::uint32_t begin = 0;
        std::uint32_t length = 0;
        Marks marks;
    };
    void add_marks(std::span<const MarkedRange> ranges);

    // Where the paragraph under construction begins, for when it stays without text.
    void begin_at(std::uint16_t part, std::uint32_t offset);
    // Ends the paragraph: makes a block of what was appended (an empty one too). Returns its index.
    std::uint32_t end_block(BlockType type, std::uint8_t level = 0, bool guessed = false, bool contents_entry = false);
    // A block with its own label, whose bytes stand at `offset` of the part (an element's name, an attribute).
    std::uint32_t end_field(std::string_view label, std::uint16_t part, std::uint32_t offset, std::uint32_t raw_length);
    [[nodiscard]] std::uint32_t next_block() const;  // the index that the next block will have

    // Tables, properly nested. Cells hold whatever blocks are ended between begin_cell and end_cell.
    void begin_table(bool xml_siblings = false);
    void begin_row(bool header, bool pending = false);
    void begin_cell(std::uint32_t column, std::uint32_t column_span, bool merged_away, bool shaded);
    void end_cell();
    void end_row();
    void end_table();  // works out row spans of vertical merges

    // Stories outside the body, begun after the body is complete. `anchor` is a body block or no_index.
    void begin_story(Channel channel, std::uint32_t anchor);
    void end_story();

    // The sheet of the blocks from here on, and the cell on it (from 1; 0: none). For spreadsheets.
    void set_sheet(std::string_view name);
    void set_sheet_cell(std::uint32_t row, std::uint32_t column);

    void add_control(Control control);
    // A tracked deletion: the characters appended since `begin` leave the paragraph and are kept as data.
    void delete_text_from(std::uint32_t begin);

    // Works out headings above each block, closes the body, and gives the Source away.
    // Precondition: every table, row, cell and story is ended.
    [[nodiscard]] std::shared_ptr<const Source> finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace assure
