// What a w:pPr says of its paragraph.
#pragma once

#include "readers/word/look.h"
#include "readers/word/numbering.h"
#include "readers/word/styles.h"

#include <pugixml.hpp>

#include <cstdint>

namespace assure::word {

struct Paragraph {
    const Style* style = nullptr;
    pugi::xml_node section;            // a w:sectPr that ends here
    std::int32_t fill = colour_unset;  // its own or its style's shading
    std::uint8_t heading = 0;          // 1–9 by outline level; 0 for none
    std::uint8_t list_level = 0;       // 1–9 for an item of a list
    bool bullet = false;
    bool contents_style = false;  // a style for entries of a table of contents
    bool mark_deleted = false;    // its end is deleted: it runs on into the next paragraph
};

Paragraph read_paragraph(pugi::xml_node properties, const Styles& styles, const Numbering& numbering);

}  // namespace assure::word
