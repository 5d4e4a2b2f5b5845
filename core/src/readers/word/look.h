// How a run of a Word document looks.
#pragma once

#include "readers/text_look.h"

#include <pugixml.hpp>

#include <cstdint>

namespace assure::word {

// The fill of a w:shd, of a run, paragraph, cell or table; colour_unset where it has none.
std::int32_t read_fill(pugi::xml_node shading);

// What one w:rPr says.
Look read_look(pugi::xml_node run_properties);

// The looks of a paragraph's and a character's style together: properties that toggle cancel each other.
Look combine_styles(const Look& paragraph, const Look& character);

}  // namespace assure::word
