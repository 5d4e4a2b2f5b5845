// The looks that cells share: number format, font, fill, border. Each combination is worked out once.
#pragma once

#include "assure/plugin/text.h"
#include "readers/excel/number_format.h"

#include <pugixml.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace assure::excel {

struct CellStyle {
    NumberFormat format;
    Marks marks;
    std::string_view symbol_font;       // "Wingdings" … where the font is one whose letters are signs
    std::string background = "FFFFFF";  // the fill's colour, as font_colour() names colours
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

    // What the conditional look with that index does to text: strikes it out, or hides it. In a cell without a
    // fill of its own, white is hidden.
    [[nodiscard]] Marks conditional(std::uint32_t index, bool shaded) const {
        const std::vector<Marks>& looks = shaded ? conditional_on_fill_ : conditional_;
        return index < looks.size() ? looks[index] : Marks();
    }

private:
    void read_conditional(pugi::xml_node list);

    std::vector<CellStyle> styles_;
    std::vector<Marks> conditional_;
    std::vector<Marks> conditional_on_fill_;
    CellStyle plain_;
};

// What a font element, or the rPr of a run, says: bold, italic, struck, coloured.
Marks font_marks(pugi::xml_node font);
// The colour of a font or run as a word that is equal for equal colours; black where it names none.
std::string font_colour(pugi::xml_node font);
// The name of its symbol font; empty where it has none.
std::string_view symbol_font(pugi::xml_node font);

}  // namespace assure::excel
