// How a run of a Word document looks.
#pragma once

#include "readers/text_look.h"

#include <pugixml.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace assure::word {

// The fill of a w:shd, of a run, paragraph, cell or table; colour_unset where it has none.
std::int32_t read_fill(pugi::xml_node shading);

// What one w:rPr says.
struct RunProperties {
    Look look;
    std::optional<std::string_view> style;  // the id of a character style
    std::string_view symbol_font;           // where it has one: "Wingdings …"
};
RunProperties read_run_properties(pugi::xml_node run_properties);
// The look alone.
Look read_look(pugi::xml_node run_properties);

// The looks of a paragraph's and a character's style together: properties that toggle cancel each other.
Look combine_styles(const Look& paragraph, const Look& character);

}  // namespace assure::word
