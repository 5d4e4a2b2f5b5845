#include "readers/excel/styles.h"

#include "readers/excel/xml.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace assure::excel {
namespace {

constexpr const char* white = "FFFFFF";
constexpr const char* black = "000000";

// A colour as a word that is equal for equal colours.
std::string colour_key(pugi::xml_node colour, const char* otherwise) {
    if (!colour || is_on(colour, "auto")) return otherwise;
    if (const std::string_view rgb = attribute(colour, "rgb"); rgb.size() >= 6) {
        std::string key(rgb.substr(rgb.size() - 6));
        for (char& digit : key)
            digit = digit >= 'a' && digit <= 'f' ? static_cast<char>(digit - 'a' + 'A') : digit;
        return key;
    }
    const std::string_view tint = attribute(colour, "tint");
    const std::string_view theme = attribute(colour, "theme");
    const std::string_view indexed = attribute(colour, "indexed");
    if (tint.empty() || tint == "0") {
        if (theme == "0" || indexed == "1" || indexed == "9" || indexed == "65") return white;
        if (theme == "1" || indexed == "0" || indexed == "8" || indexed == "64") return black;
    }
    return "theme " + std::string(theme) + " index " + std::string(indexed) + " tint " + std::string(tint);
}

struct Font {
    Marks marks;
    std::string colour;
    std::string_view symbols;
};

std::vector<Font> read_fonts(pugi::xml_node list) {
    std::vector<Font> fonts;
    for (const pugi::xml_node node : list.children()) {
        if (is(node, "font")) fonts.push_back({font_marks(node), font_colour(node), symbol_font(node)});
    }
    return fonts;
}

// The colours that cells are filled with.
std::vector<std::string> read_fills(pugi::xml_node list) {
    std::vector<std::string> fills;
    for (const pugi::xml_node node : list.children()) {
        if (!is(node, "fill")) continue;
        const pugi::xml_node pattern = child(node, "patternFill");
        const std::string_view type = attribute(pattern, "patternType");
        if (!child(node, "gradientFill").empty()) {
            fills.emplace_back("gradient");
        } else if (type == "solid") {
            fills.push_back(colour_key(child(pattern, "fgColor"), black));
        } else {
            fills.emplace_back(type.empty() || type == "none" ? white : "pattern");
        }
    }
    return fills;
}

std::vector<bool> read_borders(pugi::xml_node list) {
    std::vector<bool> borders;
    for (const pugi::xml_node node : list.children()) {
        if (!is(node, "border")) continue;
        borders.push_back(std::any_of(node.children().begin(), node.children().end(), [](pugi::xml_node side) {
            const std::string_view style = attribute(side, "style");
            return !style.empty() && style != "none";
        }));
    }
    return borders;
}

std::unordered_map<std::uint32_t, NumberFormat> read_formats(pugi::xml_node list) {
    std::unordered_map<std::uint32_t, NumberFormat> formats;
    for (const pugi::xml_node node : list.children()) {
        if (is(node, "numFmt"))
            formats.emplace(number_of(attribute(node, "numFmtId"), 0),
                            NumberFormat(decoded(attribute(node, "formatCode"))));
    }
    return formats;
}

// New workbooks have tick boxes in cells, as an extension of the cell's look.
bool is_check_box(pugi::xml_node format) {
    for (const pugi::xml_node extension : child(format, "extLst").children()) {
        if (!child(extension, "xfComplement").empty()) return true;
    }
    return false;
}

}  // namespace

Marks font_marks(pugi::xml_node font) {
    Marks marks;
    marks.set(Mark::bold, is_set(font, "b"));
    marks.set(Mark::italic, is_set(font, "i"));
    marks.set(Mark::struck, is_set(font, "strike"));
    const std::string colour = font_colour(font);
    marks.set(Mark::coloured, colour != black && colour != white);
    return marks;
}

std::string font_colour(pugi::xml_node font) {
    return colour_key(child(font, "color"), black);
}

std::string_view symbol_font(pugi::xml_node font) {
    const pugi::xml_node named = child(font, "name") ? child(font, "name") : child(font, "rFont");
    const std::string_view name = attribute(named, "val");
    for (const std::string_view symbols : {"Wingdings 2", "Wingdings", "Webdings"}) {
        if (name == symbols) return symbols;
    }
    return {};
}

Styles::Styles() = default;

Styles::Styles(pugi::xml_node root) {
    const auto formats = read_formats(child(root, "numFmts"));
    const std::vector<Font> fonts = read_fonts(child(root, "fonts"));
    const std::vector<std::string> fills = read_fills(child(root, "fills"));
    const std::vector<bool> borders = read_borders(child(root, "borders"));
    for (const pugi::xml_node node : child(root, "cellXfs").children()) {
        if (!is(node, "xf")) continue;
        CellStyle style;
        const std::uint32_t format = number_of(attribute(node, "numFmtId"), 0);
        const auto own = formats.find(format);
        style.format = own != formats.end() ? own->second : NumberFormat(NumberFormat::built_in(format));
        const std::uint32_t fill = number_of(attribute(node, "fillId"), 0);
        const std::string background = fill < fills.size() ? fills[fill] : white;
        style.background = background;
        style.shaded = background != white;
        if (const std::uint32_t font = number_of(attribute(node, "fontId"), 0); font < fonts.size()) {
            style.marks = fonts[font].marks;
            style.symbol_font = fonts[font].symbols;
            style.marks.set(Mark::hidden, fonts[font].colour == background);
        }
        const std::uint32_t border = number_of(attribute(node, "borderId"), 0);
        style.bordered = border < borders.size() && borders[border];
        style.check_box = is_check_box(node);
        styles_.push_back(std::move(style));
    }
    read_conditional(child(root, "dxfs"));
}

void Styles::read_conditional(pugi::xml_node list) {
    for (const pugi::xml_node look : list.children()) {
        if (!is(look, "dxf")) continue;
        const pugi::xml_node font = child(look, "font");
        const pugi::xml_node fill = child(child(look, "fill"), "patternFill");
        const pugi::xml_node format = child(look, "numFmt");
        Marks marks;
        marks.set(Mark::struck, is_set(font, "strike"));
        const NumberFormat code = format ? NumberFormat(decoded(attribute(format, "formatCode"))) : NumberFormat();
        const bool in_fill_colour = !fill.empty() && font_colour(font) == colour_key(child(fill, "bgColor"), white);
        marks.set(Mark::hidden, code.hides_text() || in_fill_colour);
        conditional_on_fill_.push_back(marks);
        if (!fill && font_colour(font) == white) marks.set(Mark::hidden);
        conditional_.push_back(marks);
    }
}

}  // namespace assure::excel
