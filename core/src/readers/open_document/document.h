// What the stories of one OpenDocument share while it is read.
#pragma once

#include "readers/open_document/styles.h"
#include "readers/xml_tree.h"
#include "source/source_builder.h"

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace assure::open_document {

// A tracked change, as text:tracked-changes lists it.
struct Change {
    bool inserted = false;
    pugi::xml_node deleted;  // what was deleted; null where nothing was
    bool placed = false;     // the deletion was met in the text: it is there once
};

// A part as a tree with interned names, with what its text refers to by id. Keys are raw, as they stand in the tree.
struct Part {
    std::shared_ptr<XmlTree> tree;
    pugi::xml_node root;
    std::uint16_t index = 0;  // in the Coverage
    Styles styles;
    std::unordered_map<std::string_view, Change> changes;
    std::unordered_map<std::string_view, pugi::xml_node> controls;  // of forms

    // Notes the tracked changes and form controls that a container declares among its children.
    void note_declarations(pugi::xml_node container);
};

// Text met on the way that is no part of the story: a text box, note or comment, to be read as one of its own.
struct Aside {
    Part* part = nullptr;
    pugi::xml_node content;
    std::uint32_t anchor = no_index;
    Marks marks;
};

struct Document {
    explicit Document(SourceBuilder& source_builder) : builder(source_builder) {}

    // Whether an element may be read `times` times more. Repetition is bounded for the document as a whole, so
    // that a few bytes cannot claim a million rows.
    bool allow_repeats(pugi::xml_node element, std::uint32_t times);

    SourceBuilder& builder;
    std::map<Channel, std::deque<Aside>> asides;
    std::map<std::string, std::uint32_t> part_anchors;                    // where files in the package are shown
    std::vector<std::pair<std::uint16_t, std::uint32_t>> inline_anchors;  // where parts without a file are shown
    std::size_t repeats_left = std::size_t{4} << 20U;                     // bytes
    std::size_t spaces_left = std::size_t{1} << 20U;                      // that text:s may stand for beyond one each
};

}  // namespace assure::open_document
