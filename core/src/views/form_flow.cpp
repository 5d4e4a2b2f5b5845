// Text flow: headings, bold lines, "Label: answer" lines, and blocks that bring their own label.
#include "views/form_lines.h"
#include "views/looks.h"

#include <algorithm>

namespace assure::views {
namespace {

bool is_label(const Line& line) {
    return line.rank < rank::stray_colon;
}
// Perhaps prose, perhaps a label: it closes no label's answer, but that of another like it.
bool is_stray(const Line& line) {
    return line.rank == rank::stray_colon;
}
bool is_to_be_read(const Line& line) {
    return line.rank < rank::none || line.type == BlockType::table || line.type == BlockType::field;
}
bool is_blank_line(const Line& line) {
    return line.text.empty() && line.type != BlockType::table;
}

// More text than this between two "Label: answer" lines is the paper's body, not an answer.
constexpr std::size_t lines_between_fields = 3;

class FlowReader {
public:
    FlowReader(Workbench& bench, const Flow& flow)
        : bench_(bench), flow_(flow), lines_(ranked_lines(bench.source(), flow)) {}

    void run() {
        if (std::none_of(lines_.begin(), lines_.end(), is_to_be_read)) return;
        find_ends();
        for (std::size_t i = 0; i < lines_.size(); ++i)
            read(i);
    }

private:
    // For each ranked line, the line where its scope ends: one pass from the back over a stack.
    void find_ends() {
        ends_.assign(lines_.size(), lines_.size());
        std::vector<std::size_t> open;
        for (std::size_t i = lines_.size(); i-- > 0;) {
            if (lines_[i].rank >= rank::none) continue;
            while (!open.empty() && lines_[open.back()].rank > lines_[i].rank)
                open.pop_back();
            if (!open.empty()) ends_[i] = open.back();
            if (is_label(lines_[i])) open.push_back(i);
        }
        find_next_labels();
    }

    // For each line the next label or table: nothing beyond it belongs to a "Label: answer" line.
    void find_next_labels() {
        next_labels_.assign(lines_.size(), lines_.size());
        std::size_t next = lines_.size();
        for (std::size_t i = lines_.size(); i-- > 0;) {
            next_labels_[i] = next;
            const bool stops =
                is_label(lines_[i]) || lines_[i].type == BlockType::table || lines_[i].type == BlockType::field;
            if (stops) next = i;
        }
    }

    void read(std::size_t i) {
        const Line& line = lines_[i];
        const Block& block = bench_.source().block(line.block);
        if (block.type == BlockType::table) {
            bench_.read_table_later(block.table);
        } else if (block.type == BlockType::field) {
            if (i == 0 || lines_[i - 1].block != line.block) read_own_label(line, block);
        } else if (line.rank < rank::none) {
            read_label(i);
        }
    }

    void read_own_label(const Line& line, const Block& block) {
        Draft draft;
        draft.layout = Layout::element;
        draft.label = trim(block.label);
        draft.block = line.block;
        draft.own_label = true;
        draft.answer.push_back({{line.block, line.block + 1}});
        bench_.add(std::move(draft));
    }

    void read_label(std::size_t i) {
        const Line& line = lines_[i];
        Draft draft;
        draft.layout = layout_of(line);
        draft.label = line.label;
        draft.block = line.block;
        // A single "words: words" may be prose; its words stay with the answer around it.
        draft.is_label_inside = is_label(line) && !line.guess && (line.rank != rank::plain_colon || line.rest.empty());
        add_answer(i, answer_end(i), draft);
        bench_.add(std::move(draft));
    }

    [[nodiscard]] Layout layout_of(const Line& line) const {
        if (line.type == BlockType::heading && line.rank < rank::bold_line) return Layout::heading;
        if (flow_.kind == FlowKind::boxed) return Layout::one_cell_row;
        const bool alone =
            line.rank <= rank::bold_line && line.rest.empty() && line.label.str.size() == line.text.str.size();
        return alone ? Layout::bold_line : Layout::same_paragraph;
    }

    // One past the last line of the answer.
    [[nodiscard]] std::size_t answer_end(std::size_t i) const {
        const Line& line = lines_[i];
        const bool opens_section = line.rank <= rank::bold_line && line.rest.empty();
        if (opens_section) return ends_[i];
        const std::size_t next = next_labels_[i];
        if (line.type == BlockType::list_item) return end_of_list(i, next);
        const bool closed = is_label(line) && next < lines_.size() && next - i <= lines_between_fields + 1 &&
                            is_colon_field(lines_[next]);
        if (closed) return next;
        return line.rest.empty() ? end_of_paragraphs(i, next) : end_of_list(i, next);
    }

    [[nodiscard]] static bool is_colon_field(const Line& line) {
        return line.rank >= rank::bold_line && is_label(line) &&
               (line.label.str.size() < line.text.str.size() || ends_with_colon(line.text.str));
    }

    // The paragraphs that follow at once; a blank line ends them. So does the next stray label after the first
    // line of a stray label's answer; items of a list are none.
    [[nodiscard]] std::size_t end_of_paragraphs(std::size_t i, std::size_t limit) const {
        const auto closes = [&](std::size_t at) {
            return is_stray(lines_[i]) && is_stray(lines_[at]) && at > i + 1 && lines_[at].type != BlockType::list_item;
        };
        std::size_t end = i + 1;
        while (end < limit && !is_blank_line(lines_[end]) && !closes(end))
            ++end;
        const bool box_follows = end == i + 1 && end < lines_.size() && is_box(lines_[end]);
        return box_follows ? end + 1 : end;
    }

    // A list right under "The Board is asked to:" belongs to it; under an item of a list, its sub-items do.
    [[nodiscard]] std::size_t end_of_list(std::size_t i, std::size_t limit) const {
        const auto level = [&](std::size_t at) { return bench_.source().block(lines_[at].block).level; };
        const auto continues = [&](std::size_t at) {
            const bool both_stray = is_stray(lines_[i]) && is_stray(lines_[at]);
            if (lines_[at].block == lines_[i].block) return !is_blank_line(lines_[at]) && !both_stray;
            if (lines_[at].type != BlockType::list_item) return false;
            return lines_[i].type != BlockType::list_item || level(at) > level(i);
        };
        std::size_t end = i + 1;
        while (end < limit && continues(end))
            ++end;
        return end;
    }

    // A table of one cell: a box drawn around an answer.
    [[nodiscard]] bool is_box(const Line& line) const {
        if (line.type != BlockType::table) return false;
        const Table& table = bench_.source().table(bench_.source().block(line.block).table);
        return table.rows.size() == 1 && table.rows.front().cells.size() == 1;
    }

    void add_answer(std::size_t i, std::size_t end, Draft& draft) const {
        const Line& line = lines_[i];
        Stretch stretch{{line.block, bench_.source().block(line.block).end}, line.answer_begin, to_the_end};
        if (end < lines_.size()) {
            const Line& next = lines_[end];
            const bool inside = end > i && next.block == lines_[end - 1].block;
            stretch.blocks.last = inside ? next.block + 1 : next.block;
            if (inside) stretch.end = next.text.first;
        } else {
            stretch.blocks.last = flow_.blocks.last;
        }
        stretch.blocks.last = std::max(stretch.blocks.last, line.block + 1);
        const bool whole_block = line.answer_begin >= bench_.source().block(line.block).text.str.size();
        if (whole_block && stretch.blocks.last > line.block + 1) {
            stretch.blocks.first = line.block + 1;
            stretch.begin = 0;
        }
        draft.answer.push_back(stretch);
    }

    Workbench& bench_;
    Flow flow_;
    std::vector<Line> lines_;
    std::vector<std::size_t> ends_;         // where each line's scope ends, by rank
    std::vector<std::size_t> next_labels_;  // after each line
};

}  // namespace

void read_flow(Workbench& bench, const Flow& flow) {
    FlowReader(bench, flow).run();
}

}  // namespace assure::views
