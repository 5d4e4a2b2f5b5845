// What the layouts find, before it becomes a Form: a label, and the stretches of blocks that answer it.
// Each layout adds drafts in any order; assemble() puts them into reading order, cuts the answers into
// parts and finds out which field lies in whose answer.
#pragma once

#include "assure/plugin/form.h"
#include "assure/plugin/source.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace assure::views {

inline constexpr std::uint32_t to_the_end = std::numeric_limits<std::uint32_t>::max();

// Blocks in reading order, from byte `begin` of the first to byte `end` of the last.
struct Stretch {
    BlockRange blocks;
    std::uint32_t begin = 0;
    std::uint32_t end = to_the_end;
};

struct Draft {
    Layout layout = Layout::two_columns;
    Text label;                   // a slice of the block's text, or the block's own label
    std::uint32_t block = 0;      // where the label stands
    bool own_label = false;       // the label is the block's own (an XML element's name)
    bool is_label_inside = true;  // inside an outer answer its label answers nothing
    std::string_view title;       // a content control's title, where nothing visible labels it
    std::vector<Stretch> answer;  // in reading order
    std::vector<Option> grid;     // ticks read by column
};

// Blocks to be read as text flow: the body, a text box, a cell.
enum class FlowKind : std::uint8_t {
    page,   // a body or a text box: any bold line is a heading
    cell,   // an answer cell: a bold line is a label only beside text that is not bold
    boxed,  // a row of one cell that holds label and answer: its first line is a label
};

struct Flow {
    BlockRange blocks;
    FlowKind kind = FlowKind::page;
};

// The drafts, and what is still to be read. Tables and flows wait in a list, so that nothing recurses.
class Workbench {
public:
    Workbench(const Source& source, BlockRange range) : source_(source), range_(range) {}

    [[nodiscard]] const Source& source() const { return source_; }
    [[nodiscard]] BlockRange range() const { return range_; }
    [[nodiscard]] std::vector<Draft>& drafts() { return drafts_; }
    Draft& add(Draft draft) {
        drafts_.push_back(std::move(draft));
        return drafts_.back();
    }
    void read_later(Flow flow) {
        if (!flow.blocks.empty()) flows_.push_back(flow);
    }
    void read_table_later(std::uint32_t table) { tables_.push_back(table); }
    [[nodiscard]] bool take(Flow& flow) { return take(flows_, flow); }
    [[nodiscard]] bool take_table(std::uint32_t& table) { return take(tables_, table); }

private:
    template <class Item>
    static bool take(std::vector<Item>& waiting, Item& item) {
        if (waiting.empty()) return false;
        item = waiting.back();
        waiting.pop_back();
        return true;
    }

    const Source& source_;
    BlockRange range_;
    std::vector<Draft> drafts_;
    std::vector<Flow> flows_;
    std::vector<std::uint32_t> tables_;
};

// The layouts. Each reads its part and adds drafts; what it does not read itself it leaves for later.
void read_flow(Workbench& bench, const Flow& flow);
void read_table(Workbench& bench, std::uint32_t table);
// After all layouts: content controls that nothing visible labels.
void read_controls(Workbench& bench);

// The fields in reading order. `stories` are the text boxes anchored in the range.
std::vector<Field> assemble(const Source& source, BlockRange range, std::vector<Draft> drafts,
                            const std::vector<Story>& stories);

// The tick boxes of an answer, with their words.
std::vector<Option> find_options(const std::vector<AnswerPart>& answer);
bool holds_tick(const Text& text);

}  // namespace assure::views
