// Paragraphs, content controls and deletions of a story.
#include "readers/tick_glyphs.h"
#include "readers/word/control.h"
#include "readers/word/story_walker.h"
#include "text/blanks.h"

#include <algorithm>
#include <utility>

namespace assure::word {
namespace {

constexpr std::size_t longest_guessed_heading = 80;

bool ends_in_digit(std::string_view text) {
    const std::size_t last = text.find_last_not_of(blanks);
    return last != std::string_view::npos && text[last] >= '0' && text[last] <= '9';
}

}  // namespace

void StoryWalker::begin_paragraph(pugi::xml_node paragraph) {
    if (in_paragraph_) end_paragraph();  // only a damaged document has one in another
    push(paragraph, Leave::paragraph);
    paragraph_ = read_paragraph(child(paragraph, Name::pPr), *document_.styles, *document_.numbering);
    in_paragraph_ = true;
    builder_.begin_at(part_->index, part_->tree->offset_of(paragraph.name()) - 1);
    if (!joined_) {
        all_bold_ = true;
        has_words_ = false;
        has_anchor_ = false;
        in_contents_ = false;
    }
    const bool begins_section = paragraph_.heading != 0 && !paragraph_.contents_style;
    if (begins_section && fields_.in_contents()) fields_.leave_contents();
    in_contents_ = in_contents_ || fields_.in_contents();
    if (!paragraph.first_child()) stack_.back().next = {};
}

void StoryWalker::end_paragraph() {
    if (!in_paragraph_) return;
    fields_.end_paragraph();
    in_paragraph_ = false;
    if (paragraph_.section) note_section(paragraph_.section);
    if (context_.deleted) {
        builder_.delete_text_from(0);
        builder_.drop_text();
        settle_controls(builder_.next_block(), true);
        return;
    }
    joined_ = paragraph_.mark_deleted;
    if (!joined_) emit_paragraph();
}

void StoryWalker::flush_joined() {
    if (!joined_) return;
    joined_ = false;
    // A deleted paragraph before a table or at the end leaves nothing, where nothing of its text is left.
    if (builder_.text_size() != 0) {
        emit_paragraph();
    } else {
        settle_controls(builder_.next_block(), true);
    }
}

bool StoryWalker::is_contents_entry() const {
    if (paragraph_.contents_style || context_.contents) return true;
    return in_contents_ && (has_anchor_ || !has_words_ || ends_in_digit(builder_.text_so_far()));
}

bool StoryWalker::looks_like_heading(std::string_view text) const {
    if (!all_bold_ || !has_words_ || tables_.in_cell() || paragraph_.bullet) return false;
    const std::size_t last = text.find_last_not_of(blanks);
    const bool sentence = text[last] == '.' || text[last] == ';' || text[last] == ',';
    return text.size() <= longest_guessed_heading && !sentence && text.find('\n') == std::string_view::npos &&
           text.find('\t') == std::string_view::npos;
}

void StoryWalker::emit_paragraph() {
    const std::string_view text = builder_.text_so_far();
    const bool empty = text.empty();
    if (tables_.in_cell()) {
        // What stands in a cell that a merge covers is not shown.
        if (tables_.in_merged_away() && is_blank(text)) {
            builder_.drop_text();
            settle_controls(builder_.next_block(), true);
            return;
        }
        tables_.ensure_cell();
        if (tables_.in_merged_away()) {
            const SourceBuilder::MarkedRange covered{0, builder_.text_size(), Mark::hidden};
            builder_.add_marks({&covered, 1});
        }
    }
    mark_typed_boxes(builder_);
    settle_controls(builder_.next_block(), empty);
    if (is_contents_entry()) {
        builder_.end_block(BlockType::paragraph, 0, false, true);
    } else if (paragraph_.heading != 0 && !is_blank(text)) {
        builder_.end_block(BlockType::heading, paragraph_.heading);
    } else if (looks_like_heading(text)) {
        builder_.end_block(BlockType::heading, 9, true);
    } else if (paragraph_.list_level != 0) {
        builder_.end_block(BlockType::list_item, paragraph_.list_level);
    } else {
        builder_.end_block(BlockType::paragraph);
    }
}

void StoryWalker::begin_control(pugi::xml_node element) {
    ControlProperties properties = read_control(child(element, Name::sdtPr));
    const auto index = static_cast<std::uint32_t>(document_.controls.size());
    OpenControl open;
    open.control.title = std::move(properties.title);
    open.control.tag = std::move(properties.tag);
    open.control.showing_prompt = properties.showing_prompt;
    if (!in_paragraph_) flush_joined();
    open.control.begin = builder_.text_size();
    open.control.blocks = {builder_.next_block(), builder_.next_block()};
    document_.controls.push_back(std::move(open));
    push(element, Leave::control, index);
    if (properties.showing_prompt && !properties.check_box) context_.marks.set(Mark::prompt);
    context_.contents = context_.contents || properties.contents;
    if (properties.check_box) check_box_ = CheckBox{*properties.check_box, false};
}

void StoryWalker::end_control(std::uint32_t index) {
    if (check_box_ && !check_box_->drawn && in_paragraph_) put_tick(check_box_->state, "\u25A1", stack_.back().element);
    check_box_.reset();
    Control& control = document_.controls[index].control;
    if (in_paragraph_) {
        const std::uint32_t end = builder_.text_size();
        control.length = end > control.begin ? end - control.begin : 0;
        paragraph_controls_.push_back(index);
        return;
    }
    flush_joined();
    control.begin = 0;
    control.blocks.last = builder_.next_block();
    document_.controls[index].complete = !control.blocks.empty();
}

// The controls inside the paragraph learn which block it became; one that covers nothing of a text is nowhere.
void StoryWalker::settle_controls(std::uint32_t block, bool paragraph_is_empty) {
    const bool emitted = in_paragraph_ || !context_.deleted;
    for (const std::uint32_t index : paragraph_controls_) {
        OpenControl& open = document_.controls[index];
        open.control.blocks = {block, block + 1};
        open.complete = emitted && (open.control.length != 0 || paragraph_is_empty);
    }
    paragraph_controls_.clear();
}

void StoryWalker::begin_deletion(pugi::xml_node deletion) {
    if (!deletion.first_child()) return;
    push(deletion, Leave::deletion, builder_.text_size());
    context_.deleted = true;
}

void StoryWalker::end_deletion(std::uint32_t begin) {
    const bool outermost = !stack_.back().outer.deleted;
    if (outermost) builder_.delete_text_from(begin);
}

}  // namespace assure::word
