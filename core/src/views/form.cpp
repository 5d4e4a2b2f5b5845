#include "assure/plugin/form.h"

#include "views/form_draft.h"

#include <algorithm>
#include <utility>

namespace assure {
namespace {

// The text boxes anchored to the range.
std::vector<Story> anchored_boxes(const Source& source, BlockRange range) {
    std::vector<Story> boxes;
    for (const Story& story : source.stories()) {
        if (story.channel == Channel::text_box && range.contains(story.anchor)) boxes.push_back(story);
    }
    std::stable_sort(boxes.begin(), boxes.end(), [](const Story& a, const Story& b) { return a.anchor < b.anchor; });
    return boxes;
}

void read_everything(views::Workbench& bench) {
    views::Flow flow;
    std::uint32_t table = 0;
    for (;;) {
        if (bench.take(flow)) {
            views::read_flow(bench, flow);
        } else if (bench.take_table(table)) {
            views::read_table(bench, table);
        } else {
            return;
        }
    }
}

// The place of the label's own bytes: an element's name has none in its block's text.
void point_at(const Source& source, const Text& text, Location& where) {
    if (text.empty() || text.spans.empty()) return;
    const Span& span = text.spans.front();
    const std::uint32_t into = text.first > span.begin ? text.first - span.begin : 0;
    where.part = source.coverage()[span.part].part;
    where.offset = std::size_t{span.offset} + (span.raw_length == span.length ? into : 0);
    where.length = text.str.size();
}

// The label names the field: nobody need count columns beside it.
Location named_after(const Field& field, Location where) {
    where.label = field.label;
    where.column_matters = false;
    return where;
}

// A heading or bold line labels what follows it, tables too, and a control's title may stand nowhere: where
// the answer lies in a table, the row there has a label of its own.
Location named_in_table(const Field& field, Location where) {
    const bool labels_a_row =
        field.layout != Layout::heading && field.layout != Layout::bold_line && field.layout != Layout::control;
    return where.row == 0 || labels_a_row ? named_after(field, std::move(where)) : where;
}

}  // namespace

std::string Field::text() const {
    std::string all;
    const AnswerPart* last = nullptr;
    for (const AnswerPart& part : answer) {
        if (last != nullptr && last->part.block != part.part.block)
            all += '\n';
        else if (last != nullptr && last->label)
            all += all.ends_with(':') ? " " : ": ";
        all += part.part.text.str;
        last = &part;
    }
    return all;
}

Form::Form(const Source& source, BlockRange range) : range_(range) {
    views::Workbench bench(source, range);
    const std::vector<Story> boxes = anchored_boxes(source, range);
    bench.read_later({range, views::FlowKind::page});
    for (const Story& box : boxes)
        bench.read_later({box.blocks, views::FlowKind::page});
    read_everything(bench);
    views::read_controls(bench);
    fields_ = views::assemble(source, range, std::move(bench.drafts()), boxes);
}

Location label_location(const Source& source, const Field& field) {
    Location where = source.locate(field.label_part);
    if (field.layout == Layout::element) point_at(source, field.label_part.text, where);
    return named_after(field, std::move(where));
}

Location answer_location(const Source& source, const Field& field) {
    const bool has_place = !field.answer_blocks.empty() && field.answer_blocks.first < source.blocks().size();
    if (field.answer.empty() && !has_place) return label_location(source, field);
    if (!field.answer.empty()) return answer_location(source, field, field.answer.front().part);
    return named_in_table(field, source.locate(field.answer_blocks.first));
}

Location answer_location(const Source& source, const Field& field, const TextPart& words) {
    return named_in_table(field, source.locate(words));
}

}  // namespace assure
