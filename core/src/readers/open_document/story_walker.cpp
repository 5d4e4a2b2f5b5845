#include "readers/open_document/story_walker.h"

namespace assure::open_document {

StoryWalker::StoryWalker(Document& document, Part& part, std::uint32_t anchor)
    : document_(document),
      builder_(document.builder),
      part_(part),
      anchor_(anchor),
      sink_(document.builder),
      tables_(document.builder) {
    sink_.set_part(part.index);
}

void StoryWalker::walk(pugi::xml_node container, Marks marks, std::int32_t background) {
    part_.note_declarations(container);
    context_.marks = marks;
    context_.background = background;
    if (const Style* const style = part_.styles.default_paragraph()) context_.look = style->look;
    push(container);
    while (!stack_.empty()) {
        Frame& top = stack_.back();
        if (!top.next) {
            const Frame done = top;
            stack_.pop_back();
            leave(done);
            context_ = done.outer;
            leave_and_repeat(done);
            continue;
        }
        const pugi::xml_node node = top.next;
        top.next = node.next_sibling();
        if (node.type() == pugi::node_element) {
            enter(node, name_of(node));
        } else if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
            put_text(node.value());
        }
    }
    // A deletion behind the last paragraph still needs a block to stand in.
    if (deletion_block_ == builder_.next_block()) builder_.end_block(BlockType::paragraph);
}

void StoryWalker::push(pugi::xml_node element, Leave leave, std::uint32_t data) {
    if (leave == Leave::nothing && !element.first_child()) return;
    stack_.push_back({element, element.first_child(), leave, context_, data});
}

void StoryWalker::enter(pugi::xml_node element, Name name) {
    if (enter_text(element, name) || enter_field(element, name) || enter_block(element, name) ||
        enter_table(element, name) || enter_object(element, name))
        return;
    push(element);  // an unknown wrapper is looked through
}

bool StoryWalker::enter_block(pugi::xml_node element, Name name) {
    switch (name) {
        case Name::text_p:
        case Name::text_h:
            begin_paragraph(element, name == Name::text_h);
            return true;
        case Name::text_list:
            begin_list(element);
            return true;
        case Name::text_list_item:
        case Name::text_list_header:
            at_label_ = name == Name::text_list_item;
            push(element);
            return true;
        case Name::text_numbered_paragraph:
            at_label_ = true;
            begin_list(element);
            return true;
        case Name::text_section:
            begin_section(element);
            return true;
        case Name::text_section_source:
            note_outside(element);
            return true;
        case Name::text_table_of_content:
        case Name::text_illustration_index:
        case Name::text_table_index:
        case Name::text_object_index:
        case Name::text_user_index:
        case Name::text_alphabetical_index:
            begin_contents(element);
            return true;
        case Name::text_change:
            put_deletion(element);
            return true;
        case Name::text_change_start: {
            const std::string_view id = attribute(element, Name::text_change_id);
            const auto change = part_.changes.find(id);
            if (change != part_.changes.end() && change->second.inserted) insertions_.insert(id);
            return true;
        }
        case Name::text_change_end:
            insertions_.erase(attribute(element, Name::text_change_id));
            return true;
        default:
            return false;
    }
}

bool StoryWalker::enter_table(pugi::xml_node element, Name name) {
    switch (name) {
        case Name::table_table:
            begin_table(element);
            return true;
        case Name::table_header_rows:
            push(element);
            context_.header_rows = true;
            return true;
        case Name::table_row:
            begin_row(element, repeats_of(element, Name::table_rows_repeated));
            return true;
        case Name::table_cell:
        case Name::table_covered_cell:
            begin_cell(element, repeats_of(element, Name::table_columns_repeated));
            return true;
        default:
            return false;
    }
}

void StoryWalker::leave(const Frame& frame) {
    switch (frame.leave) {
        case Leave::paragraph:
            end_paragraph(frame);
            return;
        case Leave::deleted_paragraph:
            end_deleted_paragraph(frame.data);
            return;
        case Leave::control:
            end_content_control(frame);
            return;
        case Leave::table:
            tables_.end_table();
            resume_paragraph(frame);
            return;
        case Leave::row:
            tables_.end_row();
            return;
        case Leave::cell:  // stays open for the places it covers
        case Leave::nothing:
            return;
    }
}

void StoryWalker::leave_and_repeat(const Frame& frame) {
    if (frame.data == 0) return;
    if (frame.leave == Leave::row) begin_row(frame.element, frame.data - 1);
    if (frame.leave == Leave::cell) begin_cell(frame.element, frame.data - 1);
}

}  // namespace assure::open_document
