// What a story only points at: text boxes, pictures, embedded files, notes, headers.
#include "readers/word/numbers.h"
#include "readers/word/story_walker.h"

#include <algorithm>
#include <utility>

namespace assure::word {

bool StoryWalker::enter_object(pugi::xml_node element, Name name) {
    switch (name) {
        case Name::AlternateContent:
            choose_alternative(element);
            return true;
        case Name::txbxContent:
        case Name::rt:  // how the characters below it are read aloud
            note_text_box(element);
            return true;
        case Name::blip:
            note_part(element, Name::embed);
            push(element);
            return true;
        case Name::imagedata:
        case Name::OLEObject:
        case Name::chart:
        case Name::altChunk:
        case Name::subDoc:
            note_part(element, Name::r_id);
            push(element);
            return true;
        case Name::relIds:
            note_diagram(element);
            return true;
        case Name::footnoteReference:
            note_reference(element, Channel::footnote);
            return true;
        case Name::endnoteReference:
            note_reference(element, Channel::endnote);
            return true;
        case Name::commentReference:
            note_reference(element, Channel::comment);
            return true;
        default:
            return false;
    }
}

// The block under construction, as a block of the body.
std::uint32_t StoryWalker::here() const {
    return anchor_ == no_index ? builder_.next_block() : anchor_;
}

void StoryWalker::choose_alternative(pugi::xml_node alternatives) {
    pugi::xml_node chosen = child(alternatives, Name::choice_understood);
    if (!chosen) chosen = child(alternatives, Name::Fallback);
    if (chosen) push(chosen);
}

void StoryWalker::note_text_box(pugi::xml_node content) {
    if (context_.deleted) return;
    Marks marks;
    for (const Mark mark : {Mark::pending, Mark::hidden}) {
        if (text_marks().has(mark)) marks.set(mark);
    }
    document_.text_boxes.push_back({part_, content, here(), marks});
}

// A picture that is deleted or hidden shows nothing.
void StoryWalker::note_part(pugi::xml_node element, Name relationship_id) {
    if (context_.deleted || text_marks().has(Mark::hidden)) return;
    const Relationship* const found = part_->find(attribute(element, relationship_id));
    if (found != nullptr && !found->external) document_.part_anchors.try_emplace(found->target, here());
}

void StoryWalker::note_diagram(pugi::xml_node element) {
    const Relationship* const found = part_->find(attribute(element, Name::dm));
    if (found == nullptr || found->external || context_.deleted) return;
    document_.part_anchors.try_emplace(found->target, here());
    document_.diagram_parts.push_back(found->target);
}

void StoryWalker::note_reference(pugi::xml_node element, Channel channel) {
    const int id = number_of(attribute(element, Name::id), -1);
    if (!context_.deleted) document_.note_anchors.try_emplace({channel, id}, here());
}

void StoryWalker::note_section(pugi::xml_node section) {
    for (pugi::xml_node reference = section.first_child(); reference; reference = reference.next_sibling()) {
        const Name name = name_of(reference);
        if (name != Name::headerReference && name != Name::footerReference) continue;
        const Relationship* const found = part_->find(attribute(reference, Name::r_id));
        if (found == nullptr || found->external) continue;
        auto& parts = name == Name::headerReference ? document_.header_parts : document_.footer_parts;
        parts.push_back(found->target);
    }
}

}  // namespace assure::word
