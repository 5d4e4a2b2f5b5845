// The looks that cells share: number format, font, fill, border. Each combination is worked out once.
#pragma once

#include "assure/plugin/text.h"
#include "readers/excel/number_format.h"

#include <pugixml.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace assure::excel {

struct CellStyle {
    NumberFormat format;
    Marks marks;
    std::string_view symbol_font;  // "Wingdings" … where the font is one whose letters are signs
    bool shaded = false;
    bool bordered = false;
    bool check_box = false;  // its TRUE and FALSE are shown as a tick box
};

class Styles {
public:
    Styles();
    // Reads a styleSheet element.
    explicit Styles(pugi::xml_node root);

    // The look of cells with that index; the default look where there is none.
    [[nodiscard]] const CellStyle& of(std::uint32_t index) const {
        return index < styles_.size() ? styles_[index] : plain_;
    }

private:
    std::vector<CellStyle> styles_;
    CellStyle plain_;
};

// What a font element, or the rPr of a run, says: bold, italic, struck, coloured.
Marks font_marks(pugi::xml_node font);
// The name of its symbol font; empty where it has none.
std::string_view symbol_font(pugi::xml_node font);

}  // namespace assure::excel
