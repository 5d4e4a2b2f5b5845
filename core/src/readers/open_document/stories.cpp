#include "readers/open_document/stories.h"

#include "readers/open_document/names.h"
#include "readers/open_document/story_walker.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>

namespace assure::open_document {
namespace {

class Stories {
public:
    explicit Stories(Document& document) : document_(document), body_end_(document.builder.next_block()) {}

    void read_asides(Channel channel) {
        std::deque<Aside>& waiting = document_.asides[channel];
        while (!waiting.empty()) {
            const Aside aside = waiting.front();
            waiting.pop_front();
            const bool box = channel == Channel::text_box;
            read_story(*aside.part, aside.content, channel, aside.anchor, aside.marks, box ? colour_unknown : white);
            if (!box) read_text_boxes_in(channel, aside.anchor);
        }
    }

    void read_all_asides() {
        static constexpr std::array<Channel, 4> order = {Channel::text_box, Channel::footnote, Channel::endnote,
                                                         Channel::comment};
        // A comment may hold a note, and a note a text box.
        const auto waits = [&](Channel channel) { return !document_.asides[channel].empty(); };
        while (std::any_of(order.begin(), order.end(), waits)) {
            for (const Channel channel : order)
                read_asides(channel);
        }
    }

    void read_pages(Part& part, const std::vector<pugi::xml_node>& master_pages, Channel channel) {
        for (const pugi::xml_node page : master_pages) {
            for (pugi::xml_node node = page.first_child(); node; node = node.next_sibling()) {
                if (channel_of(name_of(node)) == channel && attribute(node, Name::style_display) != "false" &&
                    !node.first_child().empty()) {
                    read_story(part, node, channel, no_index, {}, white);
                    read_text_boxes_in(channel, no_index);
                }
            }
        }
    }

private:
    static Channel channel_of(Name name) {
        switch (name) {
            case Name::style_header:
            case Name::style_header_left:
            case Name::style_header_first:
            case Name::loext_header_first:
                return Channel::header;
            case Name::style_footer:
            case Name::style_footer_left:
            case Name::style_footer_first:
            case Name::loext_footer_first:
                return Channel::footer;
            default:
                return Channel::body;
        }
    }

    // A text box in a header stands in the header, one in a note in the note, where these stand.
    void read_text_boxes_in(Channel channel, std::uint32_t anchor) {
        std::deque<Aside>& waiting = document_.asides[Channel::text_box];
        while (!waiting.empty()) {
            const Aside box = waiting.front();
            waiting.pop_front();
            read_story(*box.part, box.content, channel, anchor, box.marks, colour_unknown);
        }
    }

    void read_story(Part& part, pugi::xml_node content, Channel channel, std::uint32_t anchor, Marks marks,
                    std::int32_t background) {
        const bool placed = anchor != no_index && body_end_ != 0;
        const std::uint32_t in_body = placed ? std::min(anchor, body_end_ - 1) : no_index;
        document_.builder.begin_story(channel, in_body);
        StoryWalker(document_, part, placed ? in_body : body_end_).walk(content, marks, background);
        document_.builder.end_story();
    }

    Document& document_;
    std::uint32_t body_end_;
};

}  // namespace

void read_stories(Document& document, Part& pages, const std::vector<pugi::xml_node>& master_pages) {
    Stories stories(document);
    stories.read_asides(Channel::text_box);
    stories.read_pages(pages, master_pages, Channel::header);
    stories.read_pages(pages, master_pages, Channel::footer);
    stories.read_all_asides();
}

std::vector<pugi::xml_node> used_master_pages(pugi::xml_node master_styles, const std::set<std::string>& asked_for) {
    std::vector<pugi::xml_node> pages;
    std::map<std::string, std::size_t> by_name;
    for (pugi::xml_node page = master_styles.first_child(); page; page = page.next_sibling()) {
        if (name_of(page) != Name::style_master_page) continue;
        by_name.try_emplace(decoded(attribute(page, Name::style_name)), pages.size());
        pages.push_back(page);
    }
    std::vector<bool> used(pages.size(), false);
    std::vector<std::string> wanted(asked_for.begin(), asked_for.end());
    wanted.emplace_back("Standard");
    if (by_name.find("Standard") == by_name.end() && !by_name.empty())
        wanted.push_back(decoded(attribute(pages.front(), Name::style_name)));
    while (!wanted.empty()) {
        const auto found = by_name.find(wanted.back());
        wanted.pop_back();
        if (found == by_name.end() || used[found->second]) continue;
        used[found->second] = true;
        wanted.push_back(decoded(attribute(pages[found->second], Name::style_next)));
    }
    std::vector<pugi::xml_node> kept;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        if (used[index]) kept.push_back(pages[index]);
    }
    return kept;
}

}  // namespace assure::open_document
