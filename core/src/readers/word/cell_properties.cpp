#include "readers/word/cell_properties.h"

#include "readers/word/look.h"
#include "readers/word/names.h"
#include "readers/word/numbers.h"

#include <algorithm>
#include <optional>

namespace assure::word {
namespace {

// A merge, by its name of today or, where that is not there, by that of 2003: whether it goes on.
struct Merge {
    std::optional<bool> now;
    std::optional<bool> older;

    [[nodiscard]] bool any() const { return now || older; }
    [[nodiscard]] bool goes_on() const { return now.value_or(older.value_or(false)); }
};

void note_merge(std::optional<bool>& noted, pugi::xml_node property) {
    if (!noted) noted = value(property) != "restart";
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
    std::optional<std::uint32_t> span;
    std::optional<std::int32_t> fill;
    const pugi::xml_node all = child(cell, Name::tcPr);
    for (pugi::xml_node property = all.first_child(); exists(property); property = property.next_sibling()) {
        switch (name_of(property)) {
            case Name::gridSpan:
                if (!span) span = columns_of(value(property), 1);
                break;
            case Name::vMerge:
                note_merge(down.now, property);
                break;
            case Name::vmerge:
                note_merge(down.older, property);
                break;
            case Name::hMerge:
                note_merge(left.now, property);
                break;
            case Name::hmerge:
                note_merge(left.older, property);
                break;
            case Name::shd:
                if (!fill) fill = read_fill(property);
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
    read.span = span.value_or(read.span);
    read.fill = fill.value_or(read.fill);
    read.merges = down.any();
    read.continues_above = down.goes_on();
    read.continues_left = left.goes_on();
    return read;
}

}  // namespace assure::word
