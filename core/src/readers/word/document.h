// What the stories of one document share while it is read.
#pragma once

#include "readers/word/numbering.h"
#include "readers/word/parts.h"
#include "readers/word/styles.h"
#include "source/source_builder.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace assure::word {

// A text box met on the way, to be read as a story of its own.
struct TextBox {
    std::shared_ptr<const OpenPart> part;
    pugi::xml_node content;
    std::uint32_t anchor = no_index;
    Marks marks;  // of the run it stands in
};

// A control is known where it begins and complete where it ends.
struct OpenControl {
    Control control;
    bool complete = false;
};

struct Document {
    explicit Document(SourceBuilder& source_builder) : builder(source_builder) {}

    SourceBuilder& builder;
    // Never null.
    std::shared_ptr<const Styles> styles = std::make_shared<const Styles>();
    std::shared_ptr<const Numbering> numbering = std::make_shared<const Numbering>();
    std::deque<TextBox> text_boxes;
    std::vector<OpenControl> controls;
    // Where things are shown: names of parts, and ids of notes and comments.
    std::map<std::string, std::uint32_t> part_anchors;
    std::map<std::pair<Channel, int>, std::uint32_t> note_anchors;
    std::vector<std::string> header_parts;  // in the order of the sections
    std::vector<std::string> footer_parts;
    std::vector<std::string> diagram_parts;
};

}  // namespace assure::word
