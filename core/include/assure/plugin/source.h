// A Source is what a reader returns for one file: its blocks in reading order, its tables with their
// geometry, its content controls, its properties, and the Coverage: the ledger of every part of the file.
// A Source is immutable; all Texts in it stay valid as long as it lives.
//
// Blocks are one flat sequence. A table's block is followed by the blocks of its cells, row by row, up to
// `end`; so `blocks[i].end` is the next block at the same depth, and no walk needs recursion.
#pragma once

#include "assure/plugin/export.h"
#include "assure/plugin/location.h"
#include "assure/plugin/text.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure {

inline constexpr std::uint32_t no_index = 0xFFFFFFFFU;

enum class Channel : std::uint8_t { body, text_box, header, footer, footnote, endnote, comment, smartart };

enum class BlockType : std::uint8_t {
    heading,
    paragraph,
    list_item,
    table,
    field,  // a block that brings its own label: an XML element with text, an Excel label cell
};

// Blocks [first, last).
struct BlockRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] bool empty() const { return first >= last; }
    [[nodiscard]] bool contains(std::uint32_t block) const { return block >= first && block < last; }
    [[nodiscard]] bool overlaps(BlockRange other) const { return first < other.last && other.first < last; }
    friend bool operator==(BlockRange, BlockRange) = default;
};

// The cell a block stands in.
struct CellRef {
    std::uint32_t table = no_index;  // index into Source::tables()
    std::uint32_t row = 0;           // 0-based index into Table::rows
    std::uint32_t cell = 0;          // 0-based index into Row::cells
};

struct Block {
    BlockType type = BlockType::paragraph;
    Channel channel = Channel::body;
    std::uint8_t level = 0;            // heading 1–9, list item 1–9, else 0
    bool guessed = false;              // a heading only by its looks (short and bold)
    bool contents_entry = false;       // an entry of a table of contents: never a heading, never a field
    Text text;                         // empty for a table
    Text label;                        // the block's own label (BlockType::field), else empty
    std::uint32_t table = no_index;    // index into Source::tables() for a table
    std::uint32_t end = 0;             // one past the last block of this block's subtree
    std::uint32_t heading = no_index;  // the heading this block stands under
    CellRef cell;                      // the cell this block stands in (cell.table == no_index: in none)
};

struct Cell {
    BlockRange blocks;
    std::uint32_t column = 0;  // grid column, 0-based
    std::uint32_t column_span = 1;
    std::uint32_t row_span = 1;  // of the top cell of a vertical merge
    bool merged_away = false;    // continues the cell above (vertical merge); its blocks are empty
    bool shaded = false;         // has a fill of its own: a hint that it is a label
};

struct Row {
    std::vector<Cell> cells;
    bool header = false;   // marked as a repeating header row
    bool pending = false;  // an inserted row that nobody has accepted yet
};

struct Table {
    std::uint32_t block = 0;  // the table's own block
    std::uint32_t grid_columns = 0;
    std::vector<Row> rows;
    bool xml_siblings = false;  // made from repeated XML elements: row 1 is the header
};

// A content control (w:sdt): a label candidate, and the place of its content.
struct Control {
    std::string title;         // w:alias
    std::string tag;           // w:tag
    BlockRange blocks;         // the blocks it covers, wholly or (first == last - 1) in part
    std::uint32_t begin = 0;   // bytes of the first block's text where it covers a part of one block
    std::uint32_t length = 0;  // 0: covers whole blocks
    bool showing_prompt = false;
};

// Text outside the body: one text box, header, note, comment …
struct Story {
    Channel channel = Channel::body;
    BlockRange blocks;
    std::uint32_t anchor = no_index;  // the body block it is anchored to
};

enum class PartState : std::uint8_t { read, skipped, unreadable };

ASSURE_EXPORT std::string_view to_string(PartState state);

struct PartCoverage {
    std::string part;
    PartState state = PartState::read;
    std::string why;                 // for skipped and unreadable
    bool may_hold_evidence = false;  // a skipped part that could hold text a rule looks for (embedded file, picture …)
    std::uint32_t anchor = no_index;  // the block it is shown in, where known
};

// "a picture (word/media/image1.png)": a part that was not read, as messages name it.
ASSURE_EXPORT std::string unread_words(const PartCoverage& part);

struct Property {
    std::string name;  // "title", "creator", "created" …
    std::string value;
};

class ASSURE_EXPORT Source {
public:
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    ~Source();

    [[nodiscard]] const std::string& path() const;
    [[nodiscard]] std::string_view format() const;    // "Word (.docx)", "XML" …
    [[nodiscard]] const std::string& sha256() const;  // hex digest of the file

    [[nodiscard]] std::span<const Block> blocks() const;
    [[nodiscard]] const Block& block(std::uint32_t index) const;
    [[nodiscard]] std::span<const Table> tables() const;
    [[nodiscard]] const Table& table(std::uint32_t index) const;
    [[nodiscard]] const Cell& cell(const CellRef& ref) const;
    [[nodiscard]] BlockRange body() const;
    // The sheets of a workbook that are not hidden, in order: each from the heading that is its name. Empty for any
    // other file.
    [[nodiscard]] std::vector<BlockRange> sheets() const;
    [[nodiscard]] std::span<const Story> stories() const;  // without the body
    [[nodiscard]] std::span<const Control> controls() const;
    [[nodiscard]] std::span<const TextPart> deletions() const;  // tracked deletions, kept as data
    [[nodiscard]] std::span<const Property> properties() const;
    [[nodiscard]] std::string_view property(std::string_view name) const;  // empty where absent
    [[nodiscard]] std::span<const PartCoverage> coverage() const;
    // The first part that is shown in these blocks, was not read and could hold what a rule looks for: a picture, an
    // embedded file, a chart. Null where there is none. What stands there may be asked about only where the blocks
    // say nothing else (spec: "Where evidence may lie").
    [[nodiscard]] const PartCoverage* unread_in(BlockRange blocks) const;

    // Where the block of that index, or the bytes [begin, begin + length) of its text, stands.
    [[nodiscard]] Location locate(std::uint32_t index) const;
    [[nodiscard]] Location locate(std::uint32_t index, std::size_t begin, std::size_t length) const;
    // Where a text part stands.
    [[nodiscard]] Location locate(const TextPart& part) const;

private:
    friend class SourceBuilder;
    Source();
    struct Data;
    void locate_table(std::uint32_t index, Location& where) const;
    void locate_beginning(std::uint32_t index, Location& where) const;
    std::unique_ptr<Data> data_;
};

}  // namespace assure
