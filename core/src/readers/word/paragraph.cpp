#include "readers/word/paragraph.h"

#include "readers/word/names.h"
#include "readers/word/numbers.h"

#include <algorithm>

namespace assure::word {
namespace {

// What is said of the paragraph itself; -1 where nothing is.
struct Direct {
    int outline = -1;
    int number = -1;
    int level = -1;
};

void read_number(pugi::xml_node properties, Direct& direct) {
    direct.number = number_of(value(child(properties, Name::numId)), -1);
    if (direct.number < 0) direct.number = number_of(value(child(properties, Name::ilfo)), -1);
    direct.level = number_of(value(child(properties, Name::ilvl)), -1);
}

bool is_mark_deleted(pugi::xml_node mark_properties) {
    return !child(mark_properties, Name::del).empty() || !child(mark_properties, Name::moveFrom).empty();
}

Direct read_direct(pugi::xml_node properties, const Styles& styles, Paragraph& paragraph) {
    Direct direct;
    for (pugi::xml_node property = properties.first_child(); exists(property); property = property.next_sibling()) {
        switch (name_of(property)) {
            case Name::pStyle:
                if (const Style* const style = styles.find(value(property))) paragraph.style = style;
                break;
            case Name::outlineLvl:
                direct.outline = number_of(value(property), -1);
                break;
            case Name::numPr:
            case Name::listPr:
                read_number(property, direct);
                break;
            case Name::shd:
                paragraph.fill = read_fill(property);
                break;
            case Name::sectPr:
                paragraph.section = property;
                break;
            case Name::rPr:
                paragraph.mark_deleted = is_mark_deleted(property);
                break;
            default:
                break;
        }
    }
    return direct;
}

}  // namespace

Paragraph read_paragraph(pugi::xml_node properties, const Styles& styles, const Numbering& numbering) {
    Paragraph paragraph;
    paragraph.style = styles.default_paragraph();
    Direct direct = read_direct(properties, styles, paragraph);
    if (const Style* const style = paragraph.style) {
        if (direct.outline < 0) direct.outline = style->outline;
        if (direct.number < 0) direct.number = style->number;
        if (direct.level < 0) direct.level = style->number_level;
        if (paragraph.fill == colour_unset) paragraph.fill = style->fill;
        paragraph.contents_style = style->contents;
    } else if (const pugi::xml_node named = child(properties, Name::pStyle)) {
        // A style that the document does not define still says by its name what it is.
        if (direct.outline < 0) direct.outline = heading_level_of_name(value(named));
    }
    if (direct.outline >= 0 && direct.outline <= 8) paragraph.heading = static_cast<std::uint8_t>(direct.outline + 1);
    const int level = std::clamp(direct.level, 0, 8);
    const bool listed = direct.number > 0 && numbering.format(direct.number, level) != Numbering::Format::none;
    if (listed) {
        paragraph.list_level = static_cast<std::uint8_t>(level + 1);
        paragraph.bullet = numbering.format(direct.number, level) == Numbering::Format::bullet;
    }
    return paragraph;
}

}  // namespace assure::word
