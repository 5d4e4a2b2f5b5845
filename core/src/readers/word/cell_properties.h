// What a w:tcPr says of its table cell, read in one pass.
#pragma once

#include "readers/text_look.h"

#include <pugixml.hpp>

#include <cstdint>
#include <string_view>

namespace assure::word {

struct CellProperties {
    std::uint32_t span = 1;        // columns of the grid
    bool merges = false;           // it begins a vertical merge or goes on with one
    bool continues_above = false;  // it goes on with one, where one runs
    bool continues_left = false;   // it is part of the cell to its left
    bool deleted = false;
    bool inserted = false;
    std::int32_t fill = colour_unset;
};

CellProperties read_cell_properties(pugi::xml_node cell);

// The columns that a number in a document may claim, however large it is; `least` where it is none.
std::uint32_t columns_of(std::string_view number, int least);

}  // namespace assure::word
