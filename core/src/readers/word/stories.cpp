#include "readers/word/stories.h"

#include "assure/app/annotate.h"
#include "readers/text_sink.h"
#include "readers/word/numbers.h"
#include "readers/word/story_walker.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace assure::word {
namespace {

// A comment that this program wrote into a copy is no word of the paper's.
bool is_ours(pugi::xml_node note) {
    return name_of(note) == Name::comment && attribute(note, Name::author) == comment_author;
}

class Stories {
public:
    Stories(Document& document, Parts& parts, std::uint32_t body_end)
        : document_(document), parts_(parts), body_end_(body_end) {}

    // The body's text boxes are a channel of their own.
    void read_text_boxes() { read_text_boxes(Channel::text_box, std::nullopt); }

    // Headers or footers, each part once, however many sections use it.
    void read_pages(const std::vector<std::string>& names, Channel channel) {
        for (const std::string& name : names) {
            if (!read_.insert(name).second) continue;
            const auto part = std::make_shared<OpenPart>(parts_.open_page(name, document_.builder));
            if (part->root) read(part, part->root, channel, no_index);
        }
    }

    void read_notes(const OpenPart& main, std::string_view type, Name element, Channel channel) {
        for (const Relationship& relationship : main.relationships) {
            if (relationship.type != type || relationship.external || !read_.insert(relationship.target).second)
                continue;
            const auto part = std::make_shared<OpenPart>(parts_.open(relationship.target, document_.builder));
            for (pugi::xml_node note = part->root.first_child(); note; note = note.next_sibling()) {
                if (name_of(note) == element && !is_ours(note)) read_note(part, note, channel);
            }
        }
    }

    void read_diagrams() {
        for (const std::string& name : document_.diagram_parts) {
            if (!read_.insert(name).second) continue;
            const OpenPart part = parts_.open(name, document_.builder);
            const auto anchor = document_.part_anchors.find(name);
            document_.builder.begin_story(Channel::smartart,
                                          in_body(anchor == document_.part_anchors.end() ? no_index : anchor->second));
            read_diagram(part);
            document_.builder.end_story();
        }
    }

private:
    [[nodiscard]] std::uint32_t in_body(std::uint32_t anchor) const {
        if (anchor == no_index || body_end_ == 0) return no_index;
        return std::min(anchor, body_end_ - 1);
    }

    void read(const std::shared_ptr<const OpenPart>& part, pugi::xml_node content, Channel channel,
              std::uint32_t anchor) {
        read_story(part, content, channel, anchor, {}, white);
        read_text_boxes(channel, anchor);
    }

    // A box in a header stands in the header, one in a note in the note, where these stand.
    void read_text_boxes(Channel channel, std::optional<std::uint32_t> anchor) {
        while (!document_.text_boxes.empty()) {
            const TextBox box = std::move(document_.text_boxes.front());
            document_.text_boxes.pop_front();
            read_story(box.part, box.content, channel, anchor.value_or(box.anchor), box.marks, colour_unknown);
        }
    }

    void read_story(const std::shared_ptr<const OpenPart>& part, pugi::xml_node content, Channel channel,
                    std::uint32_t anchor, Marks marks, std::int32_t background) {
        document_.builder.begin_story(channel, in_body(anchor));
        StoryWalker(document_, part, in_body(anchor) == no_index ? body_end_ : in_body(anchor))
            .walk(content, marks, background);
        document_.builder.end_story();
    }

    void read_note(const std::shared_ptr<const OpenPart>& part, pugi::xml_node note, Channel channel) {
        const std::string_view type = attribute(note, Name::type);
        if (!type.empty() && type != "normal") return;  // the line above the notes
        const auto anchor = document_.note_anchors.find({channel, number_of(attribute(note, Name::id), -1)});
        read(part, note, channel, anchor == document_.note_anchors.end() ? no_index : anchor->second);
    }

    // Each paragraph of each node of the diagram.
    void read_diagram(const OpenPart& part) {
        TextSink sink(document_.builder);
        sink.set_part(part.index);
        pugi::xml_node node = part.root;
        while (node) {
            if (name_of(node) == Name::a_t) {
                const std::string_view raw = node.first_child().value();
                if (!raw.empty()) sink.put(raw, part.tree->offset_of(raw.data()), {});
            }
            if (const pugi::xml_node first = node.first_child()) {
                node = first;
                continue;
            }
            while (node != part.root && !node.next_sibling()) {
                node = node.parent();
                if (name_of(node) == Name::a_p && document_.builder.text_size() != 0)
                    document_.builder.end_block(BlockType::paragraph);
            }
            node = node == part.root ? pugi::xml_node() : node.next_sibling();
        }
    }

    Document& document_;
    Parts& parts_;
    std::uint32_t body_end_;
    std::set<std::string> read_;
};

}  // namespace

void read_stories(Document& document, Parts& parts, const std::shared_ptr<const OpenPart>& main) {
    Stories stories(document, parts, document.builder.next_block());
    stories.read_text_boxes();
    stories.read_pages(document.header_parts, Channel::header);
    stories.read_pages(document.footer_parts, Channel::footer);
    stories.read_notes(*main, "footnotes", Name::footnote, Channel::footnote);
    stories.read_notes(*main, "endnotes", Name::endnote, Channel::endnote);
    stories.read_notes(*main, "comments", Name::comment, Channel::comment);
    stories.read_diagrams();
}

}  // namespace assure::word
