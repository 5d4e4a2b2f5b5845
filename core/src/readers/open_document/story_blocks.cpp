// Paragraphs, lists, sections and deletions of a story.
#include "readers/open_document/story_walker.h"
#include "readers/tick_glyphs.h"
#include "text/blanks.h"

#include <algorithm>
#include <utility>

namespace assure::open_document {
namespace {

constexpr std::size_t longest_guessed_heading = 80;
constexpr int deepest_level = 9;

std::uint8_t level_of(int level) {
    return static_cast<std::uint8_t>(std::clamp(level, 0, deepest_level));
}

}  // namespace

void StoryWalker::begin_paragraph(pugi::xml_node element, bool heading) {
    const Style* const style = part_.styles.find(Family::paragraph, attribute(element, Name::text_style_name));
    if (context_.deleted) {
        push(element, Leave::deleted_paragraph, builder_.text_size());
        context_.text = true;
        return;
    }
    if (in_paragraph_) emit_paragraph();  // only a damaged document has one in another
    push(element, Leave::paragraph);
    paragraph_ = {};
    if (style != nullptr) {
        context_.look = combine(context_.look, style->look);
        context_.font = style->symbol_font.value_or(std::string_view());
        if (style->fill != colour_unset) context_.background = style->fill;
        paragraph_.heading = level_of(style->outline);
        paragraph_.contents = style->contents;
    }
    if (heading) {
        const int level = number_of(attribute(element, Name::text_outline_level), paragraph_.heading);
        paragraph_.heading = level_of(std::max(level, 1));
    }
    if (at_label_ && context_.list_level != 0) {
        const ListFormat format = part_.styles.list_format(context_.list_style, context_.list_level);
        paragraph_.list_level = format == ListFormat::none ? std::uint8_t{0} : context_.list_level;
        paragraph_.bullet = format == ListFormat::bullet;
    }
    at_label_ = false;
    paragraph_.contents = paragraph_.contents || context_.contents;
    context_.text = true;
    in_paragraph_ = true;
    after_space_ = true;
    all_bold_ = true;
    has_words_ = false;
}

void StoryWalker::end_paragraph(const Frame& frame) {
    if (in_paragraph_) emit_paragraph();
    resume_paragraph(frame);
}

// The outer paragraph goes on, in a damaged document that has a paragraph or table in one.
void StoryWalker::resume_paragraph(const Frame& frame) {
    in_paragraph_ = frame.outer.text;
    paragraph_ = {};
    paragraph_.resumed = in_paragraph_;
}

bool StoryWalker::looks_like_heading(std::string_view text) const {
    if (!all_bold_ || !has_words_ || tables_.in_table() || paragraph_.bullet) return false;
    const std::size_t last = text.find_last_not_of(blanks);
    if (last == std::string_view::npos) return false;
    const bool sentence = text[last] == '.' || text[last] == ';' || text[last] == ',';
    return text.size() <= longest_guessed_heading && !sentence && text.find('\n') == std::string_view::npos &&
           text.find('\t') == std::string_view::npos;
}

void StoryWalker::emit_paragraph() {
    in_paragraph_ = false;
    const bool blank = is_blank(builder_.text_so_far());
    if (blank && (paragraph_.resumed || context_.covered)) {
        builder_.drop_text();
        controls_.clear();
        return;
    }
    if (tables_.in_table()) tables_.ensure_cell();
    if (paragraph_.hidden) {
        const SourceBuilder::MarkedRange all{0, builder_.text_size(), Mark::hidden};
        builder_.add_marks({&all, 1});
    }
    mark_typed_boxes(builder_);
    for (Control& control : controls_) {
        control.blocks = {builder_.next_block(), builder_.next_block() + 1};
        builder_.add_control(std::move(control));
    }
    controls_.clear();
    end_block();
}

void StoryWalker::end_block() {
    const std::string_view text = builder_.text_so_far();
    if (paragraph_.contents) {
        builder_.end_block(BlockType::paragraph, 0, false, true);
    } else if (paragraph_.heading != 0 && !is_blank(text)) {
        builder_.end_block(BlockType::heading, paragraph_.heading);
    } else if (looks_like_heading(text)) {
        builder_.end_block(BlockType::heading, deepest_level, true);
    } else if (paragraph_.list_level != 0) {
        builder_.end_block(BlockType::list_item, paragraph_.list_level);
    } else {
        builder_.end_block(BlockType::paragraph);
    }
}

void StoryWalker::begin_list(pugi::xml_node list) {
    push(list);
    context_.list_level = level_of(context_.list_level + 1);
    // A numbered paragraph is a list of one item, and says its level itself.
    if (const std::string_view level = attribute(list, Name::text_level); !level.empty())
        context_.list_level = level_of(std::max(number_of(level, 1), 1));
    const std::string_view style = attribute(list, Name::text_style_name);
    if (!style.empty()) context_.list_style = style;
}

void StoryWalker::begin_section(pugi::xml_node section) {
    const std::string_view display = attribute(section, Name::text_display);
    const bool on_condition = display == "condition" && attribute(section, Name::text_is_hidden) == "true";
    begin_marked(section, display == "none" || on_condition, Mark::hidden);
}

void StoryWalker::begin_contents(pugi::xml_node index) {
    push(index);
    context_.contents = true;
}

// A deletion is listed at the document's begin and marked by a point where it was.
void StoryWalker::put_deletion(pugi::xml_node mark) {
    const auto found = part_.changes.find(attribute(mark, Name::text_change_id));
    if (found == part_.changes.end() || found->second.placed || !found->second.deleted) return;
    found->second.placed = true;
    push(found->second.deleted);
    context_.deleted = true;
    context_.text = false;
    deletion_block_ = builder_.next_block();
}

void StoryWalker::end_deleted_paragraph(std::uint32_t begin) {
    builder_.delete_text_from(begin);
    const std::string_view so_far = builder_.text_so_far();
    after_space_ = so_far.empty() || so_far.back() == ' ';
}

}  // namespace assure::open_document
