#include "source/source_builder.h"

#include "assure/plugin/error.h"
#include "source/source_data.h"
#include "text/work_budget.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace assure {

struct SourceBuilder::State {
    std::shared_ptr<Source> source{new Source()};
    Source::Data& data = *source->data_;
    std::string text;  // of the paragraph under construction
    std::vector<Span> spans;
    std::vector<CellRef> open;  // the open tables, each with its current row and cell
    Channel channel = Channel::body;
    SheetPlace sheet_place;               // of the blocks to come
    std::optional<BlankPlace> beginning;  // of the paragraph under construction

    void require_short(std::size_t length) const;
    [[nodiscard]] std::uint32_t next_block() const { return static_cast<std::uint32_t>(data.blocks.size()); }
    [[nodiscard]] Table& open_table() { return data.tables[open.back().table]; }
    [[nodiscard]] Cell& open_cell() { return open_table().rows.back().cells.back(); }

    Text store(std::string_view characters, std::span<const Span> runs);
    Block& add_block(BlockType type);
    void link_headings();
};

namespace {

// Spans name their part by its index.
constexpr std::size_t most_parts = std::numeric_limits<decltype(Span::part)>::max();

// What is stored is dear, so that a document of nothing but tiny blocks ends before it fills the memory: the usual
// limit leaves room for 250,000 blocks or a million blank cells, many times what any real file holds.
constexpr std::uint64_t work_of_block = 800;
constexpr std::uint64_t work_of_cell = 200;

// Of one block: the whole of War and Peace is shorter. What looks at a text copies it, and not once only.
constexpr std::size_t longest_text = std::size_t{4} << 20U;  // as its message says

// The front of `span` up to `cut`, with `extra` marks; `span` keeps what is left of it.
Span cut_front(Span& span, std::uint32_t cut, Marks extra) {
    Span front = span;
    front.marks = span.marks | extra;
    front.length = cut - span.begin;
    if (front.length == span.length) {
        span.length = 0;
        return front;
    }
    front.raw_length = front.length;
    span.begin = cut;
    span.offset += front.length;
    span.length -= front.length;
    span.raw_length -= front.length;
    return front;
}

}  // namespace

SourceBuilder::SourceBuilder(std::string path, std::string_view format) : state_(std::make_unique<State>()) {
    state_->data.path = std::move(path);
    state_->data.format = format;
}

SourceBuilder::~SourceBuilder() = default;

void SourceBuilder::set_sha256(std::string digest) {
    state_->data.sha256 = std::move(digest);
}

void SourceBuilder::add_property(std::string name, std::string value) {
    state_->data.properties.push_back({std::move(name), std::move(value)});
}

std::uint16_t SourceBuilder::add_part(std::string name, PartState state, std::string why, bool may_hold_evidence) {
    auto& coverage = state_->data.coverage;
    if (coverage.size() >= most_parts)
        throw Error("The file has or points to more than " + std::to_string(most_parts) + " parts.", name,
                    "Save it again from Word or Excel, or judge it by hand.");
    coverage.push_back({std::move(name), state, std::move(why), may_hold_evidence, no_index});
    return static_cast<std::uint16_t>(coverage.size() - 1);
}

void SourceBuilder::set_part(std::uint16_t part, PartState state, std::string why) {
    PartCoverage& entry = state_->data.coverage.at(part);
    entry.state = state;
    entry.why = std::move(why);
}

void SourceBuilder::set_part_anchor(std::uint16_t part, std::uint32_t block) {
    state_->data.coverage.at(part).anchor = block;
}

void SourceBuilder::append(std::string_view text, std::uint16_t part, std::uint32_t offset, std::uint32_t raw_length,
                           Marks marks) {
    if (text.empty()) return;
    spend_work(1);
    state_->require_short(state_->text.size() + text.size());
    const auto begin = text_size();
    const auto length = static_cast<std::uint32_t>(text.size());
    state_->text += text;
    if (!state_->spans.empty()) {
        Span& last = state_->spans.back();
        const bool same_run = last.part == part && last.marks == marks && last.offset + last.raw_length == offset &&
                              last.raw_length == last.length && raw_length == length;
        if (same_run) {
            last.length += length;
            last.raw_length += length;
            return;
        }
    }
    state_->spans.push_back({begin, length, offset, raw_length, part, marks});
}

std::uint32_t SourceBuilder::text_size() const {
    return static_cast<std::uint32_t>(state_->text.size());
}
std::string_view SourceBuilder::text_so_far() const {
    return state_->text;
}

void SourceBuilder::drop_text() {
    state_->text.clear();
    state_->spans.clear();
}

void SourceBuilder::add_marks(std::span<const MarkedRange> ranges) {
    if (ranges.empty()) return;
    std::vector<Span> spans;
    spans.reserve(state_->spans.size() + 2 * ranges.size());
    auto range = ranges.begin();
    for (Span left : state_->spans) {
        const std::uint32_t end = left.begin + left.length;
        while (left.length != 0) {
            while (range != ranges.end() && range->begin + range->length <= left.begin)
                ++range;
            const bool touched = range != ranges.end() && range->begin < end;
            // A character that stands for an entity or an element cannot be split.
            const bool whole = left.raw_length != left.length;
            std::uint32_t cut = end;
            Marks extra;
            if (touched && (whole || range->begin <= left.begin)) {
                extra = range->marks;
                if (!whole) cut = std::min(end, range->begin + range->length);
            } else if (touched) {
                cut = range->begin;
            }
            spans.push_back(cut_front(left, cut, extra));
        }
    }
    state_->spans = std::move(spans);
}

void SourceBuilder::State::require_short(std::size_t length) const {
    if (length > longest_text)
        throw Error("A single paragraph, cell or field holds more than 4 MiB of text, the most that is read.",
                    data.path, "Break it into paragraphs in the program that made it, and check the file again.");
}

Text SourceBuilder::State::store(std::string_view characters, std::span<const Span> runs) {
    require_short(characters.size());
    Text stored;
    if (!characters.empty()) {
        auto* copy = static_cast<char*>(data.arena.allocate(characters.size(), 1));
        std::copy(characters.begin(), characters.end(), copy);
        stored.str = {copy, characters.size()};
    }
    if (!runs.empty()) {
        auto* copy = static_cast<Span*>(data.arena.allocate(runs.size_bytes(), alignof(Span)));
        std::uninitialized_copy(runs.begin(), runs.end(), copy);
        stored.spans = {copy, runs.size()};
    }
    return stored;
}

Block& SourceBuilder::State::add_block(BlockType type) {
    spend_work(work_of_block);
    Block block;
    block.type = type;
    block.channel = channel;
    block.end = next_block() + 1;
    if (!open.empty()) block.cell = open.back();
    if (!data.sheets.empty()) {
        sheet_place.block = next_block();
        data.sheet_places.push_back(sheet_place);
    }
    data.blocks.push_back(block);
    return data.blocks.back();
}

void SourceBuilder::begin_at(std::uint16_t part, std::uint32_t offset) {
    state_->beginning = {0, offset, part};
}

std::uint32_t SourceBuilder::end_block(BlockType type, std::uint8_t level, bool guessed, bool contents_entry) {
    if (state_->beginning && state_->text.empty()) {
        state_->beginning->block = next_block();
        state_->data.blank_places.push_back(*state_->beginning);
    }
    state_->beginning.reset();
    Block& block = state_->add_block(type);
    block.level = level;
    block.guessed = guessed;
    block.contents_entry = contents_entry;
    block.text = state_->store(state_->text, state_->spans);
    drop_text();
    return block.end - 1;
}

std::uint32_t SourceBuilder::end_field(std::string_view label, std::uint16_t part, std::uint32_t offset,
                                       std::uint32_t raw_length) {
    const std::uint32_t index = end_block(BlockType::field);
    const Span span{0, static_cast<std::uint32_t>(label.size()), offset, raw_length, part, {}};
    state_->data.blocks[index].label = state_->store(label, {&span, 1});
    return index;
}

std::uint32_t SourceBuilder::next_block() const {
    return state_->next_block();
}

void SourceBuilder::begin_table(bool xml_siblings) {
    const auto index = static_cast<std::uint32_t>(state_->data.tables.size());
    Block& block = state_->add_block(BlockType::table);
    block.table = index;
    Table table;
    table.block = block.end - 1;
    table.xml_siblings = xml_siblings;
    state_->data.tables.push_back(std::move(table));
    state_->open.push_back({index, 0, 0});
}

void SourceBuilder::begin_row(bool header, bool pending) {
    Table& table = state_->open_table();
    constexpr std::size_t usual_cells = 8;
    const std::size_t cells = table.rows.empty() ? 0 : std::min(table.rows.back().cells.size(), usual_cells);
    state_->open.back().row = static_cast<std::uint32_t>(table.rows.size());
    table.rows.push_back({{}, header, pending});
    table.rows.back().cells.reserve(cells);
}

void SourceBuilder::begin_cell(std::uint32_t column, std::uint32_t column_span, bool merged_away, bool shaded) {
    spend_work(work_of_cell);
    Table& table = state_->open_table();
    Row& row = table.rows.back();
    state_->open.back().cell = static_cast<std::uint32_t>(row.cells.size());
    const std::uint32_t next = next_block();
    row.cells.push_back({{next, next}, column, std::max(column_span, 1U), 1, merged_away, shaded});
    table.grid_columns = std::max(table.grid_columns, column + std::max(column_span, 1U));
}

void SourceBuilder::end_cell() {
    state_->open_cell().blocks.last = next_block();
}

void SourceBuilder::end_row() {
    // A row is made of its cells; nothing is left to close. Kept so that calls nest visibly.
    assert(!state_->open.empty());
}

void SourceBuilder::end_table() {
    Table& table = state_->open_table();
    // The cell that owns each grid column, from the row above: one pass, whatever the height of a merge.
    std::vector<CellRef> owner(table.grid_columns);
    for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
        for (std::uint32_t cell = 0; cell < table.rows[row].cells.size(); ++cell) {
            const Cell& here = table.rows[row].cells[cell];
            CellRef& above = owner[here.column];
            if (here.merged_away && above.table != no_index) {
                ++table.rows[above.row].cells[above.cell].row_span;
            } else {
                above = {state_->open.back().table, row, cell};
            }
        }
    }
    state_->data.blocks[table.block].end = next_block();
    state_->open.pop_back();
}

void SourceBuilder::begin_story(Channel channel, std::uint32_t anchor) {
    if (state_->channel == Channel::body && state_->data.stories.empty()) state_->data.body = {0, next_block()};
    state_->channel = channel;
    state_->data.stories.push_back({channel, {next_block(), next_block()}, anchor});
}

void SourceBuilder::end_story() {
    state_->data.stories.back().blocks.last = next_block();
}

void SourceBuilder::set_sheet(std::string_view name) {
    state_->sheet_place = {0, static_cast<std::uint32_t>(state_->data.sheets.size()), 0, 0};
    state_->data.sheets.emplace_back(name);
}

void SourceBuilder::set_sheet_cell(std::uint32_t row, std::uint32_t column) {
    state_->sheet_place.row = row;
    state_->sheet_place.column = column;
}

void SourceBuilder::add_control(Control control) {
    state_->data.controls.push_back(std::move(control));
}

void SourceBuilder::delete_text_from(std::uint32_t begin) {
    if (begin >= text_size()) return;
    std::vector<Span>& spans = state_->spans;
    const auto first = std::partition_point(spans.begin(), spans.end(),
                                            [&](const Span& span) { return span.begin + span.length <= begin; });
    std::vector<Span> gone(first, spans.end());
    spans.erase(first, spans.end());
    // A character that stands for an entity or an element cannot be split: it goes wholly.
    if (gone.front().begin < begin && gone.front().raw_length == gone.front().length)
        spans.push_back(cut_front(gone.front(), begin, {}));
    begin = std::min(begin, gone.front().begin);
    for (Span& span : gone)
        span.begin -= begin;
    const std::string_view text = state_->text;
    state_->data.deletions.push_back({state_->store(text.substr(begin), gone), next_block()});
    state_->text.resize(begin);
}

// Each block learns the heading it stands under: the last one before it in its own cell or story, else the
// one above the table it lies in. A heading stands under the last heading of a lower level.
void SourceBuilder::State::link_headings() {
    struct Frame {
        std::uint32_t last;       // one past the last block of the cell or story
        std::uint32_t heading;    // the heading that reigns
        std::uint32_t inherited;  // the heading that reigned outside
    };
    std::vector<Frame> frames;
    const auto enter = [&](BlockRange range, std::uint32_t heading) {
        frames.push_back({range.last, heading, heading});
    };
    auto story = data.stories.begin();  // stories come in order of their blocks
    const auto story_of = [&](std::uint32_t index) {
        if (data.body.contains(index)) return data.body;
        while (story != data.stories.end() && story->blocks.last <= index)
            ++story;
        return story != data.stories.end() && story->blocks.contains(index) ? story->blocks
                                                                            : BlockRange{index, next_block()};
    };
    CellRef current;
    for (std::uint32_t index = 0; index < data.blocks.size(); ++index) {
        while (!frames.empty() && frames.back().last <= index)
            frames.pop_back();
        Block& block = data.blocks[index];
        if (frames.empty()) enter(story_of(index), no_index);
        const bool other_cell =
            block.cell.table != no_index &&
            (block.cell.table != current.table || block.cell.row != current.row || block.cell.cell != current.cell);
        if (other_cell) {
            const Table& table = data.tables[block.cell.table];
            const BlockRange cell = table.rows[block.cell.row].cells[block.cell.cell].blocks;
            if (cell.first == index) enter(cell, data.blocks[table.block].heading);
        }
        current = block.cell;
        Frame& frame = frames.back();
        block.heading = frame.heading;
        if (block.type != BlockType::heading) continue;
        while (block.heading != frame.inherited && data.blocks[block.heading].level >= block.level)
            block.heading = data.blocks[block.heading].heading;
        frame.heading = index;
    }
}

std::shared_ptr<const Source> SourceBuilder::finish() {
    assert(state_->open.empty());
    Source::Data& data = state_->data;
    if (data.stories.empty()) data.body = {0, next_block()};
    state_->link_headings();

    data.table_places = place_tables(data.blocks, data.tables, data.stories);
    return std::move(state_->source);
}

}  // namespace assure
