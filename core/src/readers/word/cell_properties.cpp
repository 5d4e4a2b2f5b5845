#include "readers/word/cell_properties.h"

#include "readers/word/look.h"
#include "readers/word/names.h"
#include "readers/word/numbers.h"

#include <algorithm>

namespace assure::word {
namespace {

// A merge, by its name of today or, where that is not there, by that of 2003.
struct Merge {
    pugi::xml_node now;
    pugi::xml_node older;

    [[nodiscard]] bool any() const { return exists(now) || exists(older); }
    [[nodiscard]] bool goes_on() const { return any() && value(exists(now) ? now : older) != "restart"; }
};

void keep_first(pugi::xml_node& kept, pugi::xml_node property) {
    if (!exists(kept)) kept = property;
}

}  // namespace

std::uint32_t columns_of(std::string_view number, int least) {
    constexpr int widest = 1024;  // Word itself has 63 columns
    return static_cast<std::uint32_t>(std::clamp(number_of(number, least), least, widest));
}

CellProperties read_cell_properties(pugi::xml_node cell) {
    CellProperties read;
    Merge down;
    Merge left;
    pugi::xml_node span;
    pugi::xml_node shading;
    const pugi::xml_node all = child(cell, Name::tcPr);
    for (pugi::xml_node property = all.first_child(); exists(property); property = property.next_sibling()) {
        switch (name_of(property)) {
            case Name::gridSpan:
                keep_first(span, property);
                break;
            case Name::vMerge:
                keep_first(down.now, property);
                break;
            case Name::vmerge:
                keep_first(down.older, property);
                break;
            case Name::hMerge:
                keep_first(left.now, property);
                break;
            case Name::hmerge:
                keep_first(left.older, property);
                break;
            case Name::shd:
                keep_first(shading, property);
                break;
            case Name::cellDel:
                read.deleted = true;
                break;
            case Name::cellIns:
                read.inserted = true;
                break;
            default:
                break;
        }
    }
    if (exists(span)) read.span = columns_of(value(span), 1);
    if (exists(shading)) read.fill = read_fill(shading);
    read.merges = down.any();
    read.continues_above = down.goes_on();
    read.continues_left = left.goes_on();
    return read;
}

}  // namespace assure::word
