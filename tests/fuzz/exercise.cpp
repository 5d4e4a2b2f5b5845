#include "fuzz/exercise.h"

#include "assure/plugin/error.h"
#include "readers/reader.h"
#include "readers/xml_encoding.h"
#include "text/work_budget.h"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace assure::fuzz {
namespace {

constexpr std::size_t longest_sentence = 1000;

void require_range(BlockRange range, std::size_t blocks) {
    require(range.first <= range.last && range.last <= blocks, "a range of blocks lies within the blocks");
}

void require_text(const Text& text) {
    require(find_invalid_byte(text.str) == std::string_view::npos, "a text is UTF-8 that XML allows");
    std::size_t at = 0;
    for (const Span& span : text.spans) {
        require(span.begin >= at && std::size_t{span.begin} + span.length <= text.str.size(), "spans are in order");
        at = span.begin + span.length;
    }
}

void require_tables(const Source& source) {
    const std::size_t blocks = source.blocks().size();
    for (const Table& table : source.tables()) {
        require(source.block(table.block).type == BlockType::table, "a table has a block of its own");
        for (const Row& row : table.rows) {
            for (const Cell& cell : row.cells) {
                require_range(cell.blocks, blocks);
                require(cell.column_span >= 1 && cell.column + cell.column_span <= table.grid_columns,
                        "a cell lies within its table's grid");
            }
        }
    }
}

}  // namespace

void require(bool held, const char* promise) {
    if (held) return;
    static_cast<void>(std::fprintf(stderr, "A promise is broken: %s\n", promise));
    std::abort();
}

void expect_source_or_error(const std::function<void(const Limits&)>& read) {
    const Limits limits;
    const WorkBudget budget(limits.work_units);
    try {
        read(limits);
    } catch (const WorkLimitReached&) {  // raised below everything that knows the document's name
        return;
    } catch (const Error& error) {
        require(!error.sentence().empty() && !error.next_step().empty(), "a refusal says what is wrong and what to do");
        require(error.place().find(document_name) != std::string::npos, "a refusal says where");
        require(error.sentence().size() < longest_sentence, "a refusal can be read");
    }
}

void require_sound(const Source& source) {
    const std::size_t blocks = source.blocks().size();
    for (std::uint32_t index = 0; index < blocks; ++index) {
        const Block& block = source.block(index);
        require(block.end > index && block.end <= blocks, "a block ends behind itself");
        require(block.heading == no_index || block.heading < index, "a heading stands before what is under it");
        require_text(block.text);
        require_text(block.label);
        static_cast<void>(source.locate(index));
        static_cast<void>(source.locate(index, block.text.str.size() / 2, 1));
    }
    require_tables(source);
    require_range(source.body(), blocks);
    for (const Story& story : source.stories())
        require_range(story.blocks, blocks);
    for (const Control& control : source.controls())
        require_range(control.blocks, blocks);
}

void read_document(std::string_view bytes) {
    expect_source_or_error(
        [&](const Limits& limits) { require_sound(*read_bytes(bytes, std::string(document_name), limits)); });
}

}  // namespace assure::fuzz
