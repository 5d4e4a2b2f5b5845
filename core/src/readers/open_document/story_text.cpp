// Characters, spans, fields and content controls of a story.
#include "readers/open_document/story_walker.h"
#include "readers/tick_glyphs.h"
#include "readers/xml_names.h"
#include "text/blanks.h"

#include <algorithm>
#include <string>
#include <utility>

namespace assure::open_document {
namespace {

bool is_space(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

// What a fieldmark's parameters say; they stand as children.
std::string_view parameter(pugi::xml_node mark, std::string_view name) {
    for (pugi::xml_node part = mark.first_child(); part; part = part.next_sibling()) {
        if (name_of(part) == Name::field_param && attribute(part, Name::field_name) == name)
            return attribute(part, Name::field_value);
    }
    return {};
}

bool has_choice(pugi::xml_node drop_down) {
    for (pugi::xml_node label = drop_down.first_child(); label; label = label.next_sibling()) {
        if (name_of(label) == Name::text_label && attribute(label, Name::text_current_selected) == "true") return true;
    }
    return false;
}

// An input field that shows only what it asks for.
bool shows_its_question(pugi::xml_node input) {
    const std::string_view question = attribute(input, Name::text_description);
    const pugi::xml_node shown = input.first_child();
    return !question.empty() && !shown.empty() && shown.next_sibling().empty() &&
           decoded(shown.value()) == decoded(question);
}

}  // namespace

Marks StoryWalker::text_marks() const {
    Marks marks = context_.marks | marks_of(context_.look, context_.background);
    if (!insertions_.empty()) marks.set(Mark::pending);
    return marks;
}

bool StoryWalker::enter_text(pugi::xml_node element, Name name) {
    switch (name) {
        case Name::text_span:
            begin_span(element);
            return true;
        case Name::text_s:
            put_spaces(element);
            return true;
        case Name::text_tab:
            put_sign("\t", element);
            return true;
        case Name::text_line_break:
            put_sign("\n", element);
            return true;
        case Name::text_note_citation:
        case Name::text_ruby_text:
        case Name::text_script:
        case Name::text_tracked_changes:
        case Name::text_table_of_content_source:
        case Name::text_illustration_index_source:
        case Name::text_table_index_source:
        case Name::text_object_index_source:
        case Name::text_user_index_source:
        case Name::text_alphabetical_index_source:
        case Name::text_bibliography_source:
        case Name::office_forms:
        case Name::office_event_listeners:
        case Name::svg_title:
        case Name::svg_desc:
        case Name::dc_creator:
        case Name::dc_date:
        case Name::meta_date_string:
        case Name::meta_creator_initials:
        case Name::loext_sender_initials:
            return true;  // says how or whence, by whom or when, not what
        default:
            return false;
    }
}

bool StoryWalker::enter_field(pugi::xml_node element, Name name) {
    switch (name) {
        case Name::text_placeholder:
            begin_marked(element, true, Mark::prompt);
            return true;
        case Name::text_drop_down:
            begin_marked(element, !has_choice(element), Mark::prompt);
            return true;
        case Name::text_text_input:
            begin_marked(element, shows_its_question(element), Mark::prompt);
            return true;
        case Name::text_hidden_text:
            begin_marked(element, attribute(element, Name::text_is_hidden) == "true", Mark::hidden);
            return true;
        case Name::text_hidden_paragraph:
            paragraph_.hidden = paragraph_.hidden || attribute(element, Name::text_is_hidden) == "true";
            return true;
        case Name::loext_content_control:
            begin_content_control(element);
            return true;
        case Name::field_mark:
            put_field_mark(element);
            return true;
        default:
            return false;
    }
}

void StoryWalker::note_look(Marks marks, std::string_view text) {
    if (std::all_of(text.begin(), text.end(), is_space)) return;
    has_words_ = true;
    all_bold_ = all_bold_ && marks.has(Mark::bold);
}

// White space is one space, and none at the paragraph's begin; what is left is put in pieces as long as can be.
void StoryWalker::put_text(std::string_view raw) {
    if (!context_.text || raw.empty()) return;
    const std::uint32_t offset = part_.tree->offset_of(raw.data());
    std::size_t begin = 0;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        const bool space = is_space(raw[at]);
        if (space && after_space_) {
            put_raw(raw.substr(begin, at - begin), offset + static_cast<std::uint32_t>(begin));
            begin = at + 1;
        }
        after_space_ = space;
    }
    put_raw(raw.substr(begin), offset + static_cast<std::uint32_t>(begin));
}

void StoryWalker::put_raw(std::string_view raw, std::uint32_t offset) {
    if (raw.empty()) return;
    const Marks marks = text_marks();
    note_look(marks, raw);
    if (check_box_ && !check_box_->drawn) {
        const std::size_t first = std::min(raw.find_first_not_of(blanks), raw.size());
        raw.remove_prefix(first);
        offset += static_cast<std::uint32_t>(first);
        if (raw.empty()) return;
        check_box_->drawn = true;
        const std::size_t taken = sink_.put_check_box(check_box_->state, raw, offset, marks, context_.font);
        raw.remove_prefix(taken);
        offset += static_cast<std::uint32_t>(taken);
    }
    sink_.put(raw, offset, marks, context_.font);
}

// Characters that stand in an attribute.
void StoryWalker::put_value(std::string_view raw) {
    if (raw.empty()) return;
    note_look(text_marks(), raw);
    sink_.put(raw, part_.tree->offset_of(raw.data()), text_marks());
    after_space_ = false;
}

void StoryWalker::put_sign(std::string_view text, pugi::xml_node element) {
    if (!context_.text) return;
    sink_.put_sign(text, part_.tree->offset_of(element.name()) - 1, tag_length(element), text_marks());
    after_space_ = false;
}

void StoryWalker::put_spaces(pugi::xml_node element) {
    const int claimed = std::max(number_of(attribute(element, Name::text_c), 1), 1);
    const std::size_t more = std::min(static_cast<std::size_t>(claimed) - 1, document_.spaces_left);
    document_.spaces_left -= more;
    put_sign(std::string(1 + more, ' '), element);
}

void StoryWalker::put_tick(Mark state, pugi::xml_node element) {
    if (!context_.text) return;
    has_words_ = true;
    all_bold_ = false;
    sink_.put_tick(state, "\u25A1", part_.tree->offset_of(element.name()) - 1, tag_length(element), text_marks());
    after_space_ = false;
}

void StoryWalker::begin_span(pugi::xml_node span) {
    push(span);
    const Style* const style = part_.styles.find(Family::text, attribute(span, Name::text_style_name));
    if (style == nullptr) return;
    context_.look = combine(context_.look, style->look);
    if (style->symbol_font) context_.font = *style->symbol_font;
}

void StoryWalker::begin_marked(pugi::xml_node element, bool marked, Mark mark) {
    push(element);
    if (marked) context_.marks.set(mark);
}

void StoryWalker::begin_content_control(pugi::xml_node element) {
    push(element, Leave::control, builder_.text_size());
    if (attribute(element, Name::loext_checkbox) == "true") {
        const bool checked = attribute(element, Name::loext_checked) == "true";
        check_box_ = CheckBox{checked ? Mark::ticked : Mark::unticked, false};
    } else if (attribute(element, Name::loext_showing_prompt) == "true") {
        context_.marks.set(Mark::prompt);
    }
}

void StoryWalker::end_content_control(const Frame& frame) {
    if (check_box_ && !check_box_->drawn) put_tick(check_box_->state, frame.element);
    check_box_.reset();
    if (!in_paragraph_ || context_.deleted || builder_.text_size() <= frame.data) return;
    Control control;
    control.title = decoded(attribute(frame.element, Name::loext_alias));
    control.tag = decoded(attribute(frame.element, Name::loext_tag));
    control.showing_prompt = attribute(frame.element, Name::loext_showing_prompt) == "true";
    control.begin = frame.data;
    control.length = builder_.text_size() - frame.data;
    controls_.push_back(std::move(control));
}

// A form field that came from Word: a tick box or a drop-down list; any other holds its text.
void StoryWalker::put_field_mark(pugi::xml_node element) {
    const std::string_view type = attribute(element, Name::field_type);
    if (type.ends_with("FORMCHECKBOX")) {
        put_tick(parameter(element, "Checkbox_Checked") == "true" ? Mark::ticked : Mark::unticked, element);
        return;
    }
    if (type.ends_with("FORMDROPDOWN") && context_.text) {
        const std::string_view selected = parameter(element, "Dropdown_Selected");
        int index = number_of(selected, 0);
        for (pugi::xml_node part = element.first_child(); part; part = part.next_sibling()) {
            const bool entry = name_of(part) == Name::field_param &&
                               attribute(part, Name::field_name) == "Dropdown_ListEntry" && index-- == 0;
            if (!entry) continue;
            const Marks outer = context_.marks;
            if (selected.empty()) context_.marks.set(Mark::prompt);
            put_value(attribute(part, Name::field_value));
            context_.marks = outer;
            return;
        }
    }
    push(element);
}

}  // namespace assure::open_document
