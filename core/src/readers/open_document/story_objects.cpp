// What a story only points at: form controls, text boxes, pictures, embedded files, notes, comments.
#include "readers/open_document/story_walker.h"

#include <string>

namespace assure::open_document {
namespace {

bool is_true(pugi::xml_node element, Name now, Name at_first) {
    const std::string_view state = attribute(element, now);
    return (state.empty() ? attribute(element, at_first) : state) == "true";
}

// The state of a tick box, as it is now, else as the form began.
Mark state_of(pugi::xml_node box) {
    std::string_view state = attribute(box, Name::form_current_state);
    if (state.empty()) state = attribute(box, Name::form_state);
    if (state == "checked") return Mark::ticked;
    return state == "unknown" ? Mark::unknown_tick : Mark::unticked;
}

bool holds_text(pugi::xml_node shape) {
    return !child(shape, Name::text_p).empty() || !child(shape, Name::text_h).empty() ||
           !child(shape, Name::text_list).empty();
}

}  // namespace

bool StoryWalker::enter_object(pugi::xml_node element, Name name) {
    switch (name) {
        case Name::draw_control:
            put_form_control(element);
            return true;
        case Name::draw_frame:
        case Name::text_note:
            push(element);
            context_.text = false;
            return true;
        case Name::draw_text_box:
            note_aside(element, Channel::text_box);
            return true;
        case Name::draw_rect:
        case Name::draw_line:
        case Name::draw_polyline:
        case Name::draw_polygon:
        case Name::draw_regular_polygon:
        case Name::draw_path:
        case Name::draw_circle:
        case Name::draw_ellipse:
        case Name::draw_connector:
        case Name::draw_caption:
        case Name::draw_measure:
        case Name::draw_custom_shape:
            if (holds_text(element)) note_aside(element, Channel::text_box);
            return true;
        case Name::draw_image:
            note_file(element, "a picture");
            return true;
        case Name::draw_object:
        case Name::draw_object_ole:
        case Name::draw_plugin:
        case Name::draw_applet:
        case Name::draw_floating_frame:
            note_file(element, "an embedded object");
            return true;
        case Name::text_note_body: {
            const bool end = attribute(element.parent(), Name::text_note_class) == "endnote";
            note_aside(element, end ? Channel::endnote : Channel::footnote);
            return true;
        }
        case Name::office_annotation:
            note_aside(element, Channel::comment);
            return true;
        default:
            return false;
    }
}

// The block under construction, as a block of the body.
std::uint32_t StoryWalker::here() const {
    return anchor_ == no_index ? builder_.next_block() : anchor_;
}

void StoryWalker::note_aside(pugi::xml_node content, Channel channel) {
    if (context_.deleted) return;
    Marks marks;
    for (const Mark mark : {Mark::pending, Mark::hidden}) {
        if (text_marks().has(mark)) marks.set(mark);
    }
    document_.asides[channel].push_back({&part_, content, here(), marks});
}

// A file of the package that is shown here; one that stands in the XML itself has no name.
void StoryWalker::note_file(pugi::xml_node element, std::string_view inline_name) {
    if (context_.deleted) return;
    const std::string address = decoded(attribute(element, Name::xlink_href));
    if (!address.empty()) {
        document_.part_anchors.try_emplace(address.starts_with("./") ? address.substr(2) : address, here());
        return;
    }
    if (!element.first_child()) return;
    const std::uint16_t part =
        builder_.add_part(std::string(inline_name), PartState::skipped,
                          std::string(inline_name) + " inside the document; such are not read", true);
    document_.inline_anchors.emplace_back(part, here());
}

// Text that comes from another file: what is shown of it is read, the other file is not.
void StoryWalker::note_outside(pugi::xml_node source) {
    const std::string address = decoded(attribute(source, Name::xlink_href));
    if (address.empty() || context_.deleted) return;
    builder_.add_part(address, PartState::skipped, "another file that this document shows; only its copy here is read",
                      true);
}

void StoryWalker::put_form_control(pugi::xml_node control) {
    const auto form = part_.controls.find(attribute(control, Name::draw_control));
    if (form == part_.controls.end() || context_.deleted) return;
    if (in_paragraph_ && context_.text) {
        put_form_value(form->second, control);
        return;
    }
    // One that stands on the page by itself is a paragraph of its own.
    const Context outer = context_;
    paragraph_ = {};
    context_.text = true;
    put_form_value(form->second, control);
    if (builder_.text_size() != 0) emit_paragraph();
    context_ = outer;
}

void StoryWalker::put_form_value(pugi::xml_node form, pugi::xml_node element) {
    switch (name_of(form)) {
        case Name::form_checkbox:
            put_tick(state_of(form), element);
            break;
        case Name::form_radio:
            put_tick(is_true(form, Name::form_current_selected, Name::form_selected) ? Mark::ticked : Mark::unticked,
                     element);
            break;
        case Name::form_listbox:
            put_form_list(form);
            return;
        case Name::form_fixed_text:
            put_value(attribute(form, Name::form_label));
            return;
        case Name::form_text:
        case Name::form_textarea:
        case Name::form_formatted_text:
        case Name::form_combobox:
        case Name::form_date:
        case Name::form_time:
        case Name::form_number: {
            const std::string_view now = attribute(form, Name::form_current_value);
            put_value(now.empty() ? attribute(form, Name::form_value) : now);
            return;
        }
        default:
            return;
    }
    const std::string_view label = attribute(form, Name::form_label);
    if (label.empty()) return;
    put_sign(" ", element);
    put_value(label);
}

void StoryWalker::put_form_list(pugi::xml_node form) {
    for (pugi::xml_node option = form.first_child(); option; option = option.next_sibling()) {
        if (name_of(option) == Name::form_option && is_true(option, Name::form_current_selected, Name::form_selected))
            put_value(attribute(option, Name::form_label));
    }
}

}  // namespace assure::open_document
