#include "readers/word/story_walker.h"

#include <utility>

namespace assure::word {
namespace {

// Properties and binary data: what they hold is no text of the document.
bool says_how_not_what(Name name) {
    switch (name) {
        case Name::pPr:
        case Name::rPr:
        case Name::tblPr:
        case Name::tblGrid:
        case Name::trPr:
        case Name::tcPr:
        case Name::sdtPr:
        case Name::pPrChange:
        case Name::rPrChange:
        case Name::sectPrChange:
        case Name::docPr:
        case Name::binData:
        case Name::fldData:
        case Name::docOleData:
            return true;
        default:
            return false;
    }
}

}  // namespace

StoryWalker::StoryWalker(Document& document, std::shared_ptr<const OpenPart> part, std::uint32_t anchor)
    : document_(document),
      builder_(document.builder),
      part_(std::move(part)),
      anchor_(anchor),
      sink_(document.builder),
      tables_(document.builder) {
    sink_.set_part(part_->index);
}

void StoryWalker::walk(pugi::xml_node container, Marks marks, std::int32_t background) {
    context_ = {marks, background, false, false};
    push(container);
    while (!stack_.empty()) {
        Frame& top = stack_.back();
        if (!exists(top.next)) {
            const Frame done = top;
            leave(done);
            context_ = done.outer;
            stack_.pop_back();
            continue;
        }
        const pugi::xml_node element = top.next;
        top.next = element.next_sibling();
        if (element.type() == pugi::node_element) enter(element, interned(element.name()));
    }
    flush_joined();
    paragraph_ = {};
    if (builder_.text_size() != 0) emit_paragraph();  // runs that no paragraph holds
}

void StoryWalker::push(pugi::xml_node element, Leave leave, std::uint32_t data) {
    const pugi::xml_node first = element.first_child();
    if (leave == Leave::nothing && !exists(first)) return;
    stack_.push_back({element, first, leave, context_, data});
}

void StoryWalker::enter(pugi::xml_node element, Name name) {
    if (enter_run_content(element, name) || enter_block(element, name) || enter_object(element, name)) return;
    push(element);  // an unknown wrapper is looked through
}

bool StoryWalker::enter_block(pugi::xml_node element, Name name) {
    if (says_how_not_what(name)) return true;
    switch (name) {
        case Name::p:
            begin_paragraph(element);
            return true;
        case Name::tbl:
            begin_table(element);
            return true;
        case Name::tr:
            begin_row(element);
            return true;
        case Name::tc:
            begin_cell(element);
            return true;
        case Name::sdt:
            begin_control(element);
            return true;
        case Name::sectPr:
            note_section(element);
            return true;
        case Name::ins:
        case Name::moveTo:
            push(element);
            context_.marks.set(Mark::pending);
            return true;
        case Name::del:
        case Name::moveFrom:
            begin_deletion(element);
            return true;
        case Name::annotation:
            if (attribute(element, Name::type) == "Word.Deletion") {
                begin_deletion(element);
            } else {
                push(element);
                if (attribute(element, Name::type) == "Word.Insertion") context_.marks.set(Mark::pending);
            }
            return true;
        default:
            return false;
    }
}

void StoryWalker::leave(const Frame& frame) {
    switch (frame.leave) {
        case Leave::nothing:
            return;
        case Leave::paragraph:
            end_paragraph();
            return;
        case Leave::deletion:
            end_deletion(frame.data);
            return;
        case Leave::simple_field:
            fields_.end();
            return;
        case Leave::control:
            end_control(frame.data);
            return;
        case Leave::table:
            flush_joined();
            tables_.end_table();
            return;
        case Leave::row:
            flush_joined();
            tables_.end_row();
            return;
        case Leave::cell:
            end_cell(frame.element);
            return;
    }
}

}  // namespace assure::word
