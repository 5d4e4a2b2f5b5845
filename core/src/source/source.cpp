#include "assure/plugin/source.h"

#include "source/source_data.h"
#include "text/cut_short.h"

#include <algorithm>
#include <array>

namespace assure {
namespace {

constexpr std::size_t label_limit = 80;

std::string_view channel_words(Channel channel) {
    switch (channel) {
        case Channel::body:
            return "";
        case Channel::text_box:
            return "text box";
        case Channel::header:
            return "page header";
        case Channel::footer:
            return "page footer";
        case Channel::footnote:
            return "footnote";
        case Channel::endnote:
            return "endnote";
        case Channel::comment:
            return "comment";
        case Channel::smartart:
            return "diagram";
    }
    return "";
}

// One line of text.
std::string short_label(std::string_view text) {
    return cut_short(text.substr(0, text.find('\n')), label_limit);
}

// The byte of the part that a position of the block's text came from.
std::size_t raw_position(const Span& span, std::size_t position) {
    if (position <= span.begin) return span.offset;
    if (span.raw_length == span.length) return span.offset + (position - span.begin);
    return position >= std::size_t{span.begin} + span.length ? std::size_t{span.offset} + span.raw_length : span.offset;
}

void locate_bytes(const Text& text, std::size_t begin, std::size_t end, std::span<const PartCoverage> parts,
                  Location& where) {
    // Spans are in order and a block is of one part: no need to walk along them, once for each place in the block.
    const auto ends_before = [&](const Span& span) { return std::size_t{span.begin} + span.length <= begin; };
    const auto first = std::partition_point(text.spans.begin(), text.spans.end(), ends_before);
    if (first == text.spans.end()) return;
    where.part = parts[first->part].part;
    where.offset = raw_position(*first, begin);
    const auto behind =
        std::partition_point(std::next(first), text.spans.end(), [&](const Span& span) { return span.begin < end; });
    const auto last = std::prev(behind);
    where.length = std::max(raw_position(*last, end), where.offset) - where.offset;
}

// The block in which what the block holds begins: for a table its first cell's first.
std::uint32_t first_within(std::span<const Block> blocks, std::uint32_t index) {
    while (blocks[index].type == BlockType::table && index + 1 < blocks[index].end)
        ++index;
    return index;
}

// "B7"
std::string cell_name(std::uint32_t row, std::uint32_t column) {
    std::string letters;
    for (; column != 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters + std::to_string(row);
}

}  // namespace

std::string_view to_string(PartState state) {
    constexpr std::array<std::string_view, 3> names{"read", "skipped", "unreadable"};
    return names.at(static_cast<std::size_t>(state));
}

Source::Source() : data_(std::make_unique<Data>()) {}
Source::~Source() = default;

const std::string& Source::path() const {
    return data_->path;
}
std::string_view Source::format() const {
    return data_->format;
}
const std::string& Source::sha256() const {
    return data_->sha256;
}
std::span<const Block> Source::blocks() const {
    return data_->blocks;
}
const Block& Source::block(std::uint32_t index) const {
    return data_->blocks.at(index);
}
std::span<const Table> Source::tables() const {
    return data_->tables;
}
const Table& Source::table(std::uint32_t index) const {
    return data_->tables.at(index);
}
const Cell& Source::cell(const CellRef& ref) const {
    return table(ref.table).rows.at(ref.row).cells.at(ref.cell);
}
BlockRange Source::body() const {
    return data_->body;
}
std::span<const Story> Source::stories() const {
    return data_->stories;
}
std::span<const Control> Source::controls() const {
    return data_->controls;
}
std::span<const TextPart> Source::deletions() const {
    return data_->deletions;
}
std::span<const Property> Source::properties() const {
    return data_->properties;
}
std::span<const PartCoverage> Source::coverage() const {
    return data_->coverage;
}

// The ledger says "a picture; text in pictures is not read".
std::string unread_words(const PartCoverage& part) {
    return part.why.substr(0, part.why.find(';')) + " (" + part.part + ")";
}

const PartCoverage* Source::unread_in(BlockRange blocks) const {
    const auto& parts = data_->coverage;
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const PartCoverage& part) {
        return part.state != PartState::read && part.may_hold_evidence && blocks.contains(part.anchor);
    });
    return found == parts.end() ? nullptr : &*found;
}

std::string_view Source::property(std::string_view name) const {
    const auto found = std::find_if(data_->properties.begin(), data_->properties.end(),
                                    [&](const Property& property) { return property.name == name; });
    return found == data_->properties.end() ? std::string_view() : std::string_view(found->value);
}

void Source::locate_table(std::uint32_t index, Location& where) const {
    const Block& block = this->block(index);
    for (CellRef ref = block.type == BlockType::table ? CellRef{block.table, 0, 0} : block.cell; ref.table != no_index;
         ref = this->block(table(ref.table).block).cell) {
        const TablePlace& place = data_->table_places.at(ref.table);
        where.table_path.push_back(place.ordinal);
        where.table_words.push_back(place.in_section);
    }
    std::reverse(where.table_path.begin(), where.table_path.end());
    std::reverse(where.table_words.begin(), where.table_words.end());
    if (block.cell.table == no_index || block.type == BlockType::table) return;

    const Table& table = this->table(block.cell.table);
    const Row& row = table.rows.at(block.cell.row);
    const Cell& cell = row.cells.at(block.cell.cell);
    const auto first_line = [&](const Cell& of) {
        return of.blocks.empty() ? std::string() : short_label(this->block(of.blocks.first).text.trimmed().str);
    };
    where.row = static_cast<int>(block.cell.row) + 1;
    where.column = static_cast<int>(cell.column) + 1;
    if (block.cell.cell != 0) where.label = first_line(row.cells.front());
    where.column_matters = where.label.empty() || table.grid_columns > 2;
    if (block.cell.row == 0 || !data_->table_places.at(block.cell.table).first_row_names_columns) return;
    const std::vector<Cell>& names = table.rows.front().cells;
    const auto name = std::partition_point(
        names.begin(), names.end(), [&](const Cell& one) { return one.column + one.column_span <= cell.column; });
    if (name != names.end() && name->column <= cell.column) where.column_heading = first_line(*name);
}

Location Source::locate(std::uint32_t index) const {
    return locate(index, 0, block(index).text.str.size());
}

std::vector<BlockRange> Source::sheets() const {
    std::vector<BlockRange> ranges;
    std::uint32_t sheet = no_index;
    for (const SheetPlace& place : data_->sheet_places) {
        if (!data_->body.contains(place.block)) continue;
        if (place.sheet != sheet) ranges.push_back({place.block, place.block});
        sheet = place.sheet;
        ranges.back().last = place.block + 1;
    }
    std::erase_if(ranges, [this](BlockRange range) {
        const Text& name = block(range.first).text;
        return !name.empty() && name.without(Mark::hidden).empty();
    });
    return ranges;
}

Location Source::locate(const TextPart& part) const {
    return locate(part.block, part.text.first, part.text.str.size());
}

Location Source::locate(std::uint32_t index, std::size_t begin, std::size_t length) const {
    const Block& block = this->block(index);
    Location where;
    where.channel = channel_words(block.channel);
    for (std::uint32_t heading = block.type == BlockType::heading ? index : block.heading; heading != no_index;
         heading = this->block(heading).heading)
        where.heading.push_back(short_label(this->block(heading).text.trimmed().str));
    std::reverse(where.heading.begin(), where.heading.end());
    const auto place = std::partition_point(data_->sheet_places.begin(), data_->sheet_places.end(),
                                            [&](const SheetPlace& before) { return before.block < index; });
    if (place != data_->sheet_places.end() && place->block == index) {
        where.sheet = data_->sheets[place->sheet];
        if (place->row != 0) where.cell = cell_name(place->row, place->column);
    }

    locate_table(index, where);
    if (!block.label.empty()) where.label = short_label(block.label.trimmed().str);
    locate_bytes(block.text, begin, begin + length, data_->coverage, where);
    if (where.part.empty()) locate_bytes(block.label, 0, block.label.str.size(), data_->coverage, where);
    if (where.part.empty()) locate_beginning(index, where);
    return where;
}

// A block without text of its own has a place all the same, of no length.
void Source::locate_beginning(std::uint32_t index, Location& where) const {
    const std::uint32_t first = first_within(data_->blocks, index);
    locate_bytes(data_->blocks[first].text, 0, 0, data_->coverage, where);
    if (!where.part.empty()) return;
    const auto place = std::partition_point(data_->blank_places.begin(), data_->blank_places.end(),
                                            [&](const BlankPlace& before) { return before.block < first; });
    if (place == data_->blank_places.end() || place->block != first) return;
    where.part = data_->coverage[place->part].part;
    where.offset = place->offset;
}

}  // namespace assure
