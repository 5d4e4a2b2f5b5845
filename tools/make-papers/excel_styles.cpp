// The looks of cells as xl/styles.xml: fonts, fills, borders and number formats, one of each for each look.
#include "make-papers/excel_writing.h"
#include "make-papers/xml_writing.h"

#include <algorithm>

namespace assure::papers {
namespace {

constexpr const char* main_namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::size_t first_own_format = 164;
constexpr std::size_t first_own_fill = 2;  // Excel keeps the first two for itself

void write_font(pugi::xml_node fonts, const CellLook& look) {
    pugi::xml_node font = add(fonts, "font");
    if (look.bold) add(font, "b");
    add(font, "sz", {{"val", std::to_string(look.size)}});
    if (!look.colour.empty()) add(font, "color", {{"rgb", "FF" + look.colour}});
    add(font, "name", {{"val", "Arial"}});
}

void write_fill(pugi::xml_node fills, const CellLook& look) {
    pugi::xml_node pattern =
        add(add(fills, "fill"), "patternFill", {{"patternType", look.fill.empty() ? "none" : "solid"}});
    if (!look.fill.empty()) add(pattern, "fgColor", {{"rgb", "FF" + look.fill}});
}

void write_border(pugi::xml_node borders, const CellLook& look) {
    pugi::xml_node border = add(borders, "border");
    for (const char* side : {"left", "right", "top", "bottom"}) {
        pugi::xml_node line = add(border, side);
        if (!look.borders) continue;
        line.append_attribute("style").set_value("thin");
        add(line, "color", {{"rgb", "FF808080"}});
    }
}

void write_format(pugi::xml_node formats, const CellLook& look, std::size_t index) {
    pugi::xml_node format = add(formats, "xf",
                                {{"numFmtId", std::to_string(look.format.empty() ? 0 : first_own_format + index)},
                                 {"fontId", std::to_string(index)},
                                 {"fillId", std::to_string(first_own_fill + index)},
                                 {"borderId", std::to_string(index)},
                                 {"xfId", "0"},
                                 {"applyNumberFormat", "1"},
                                 {"applyFont", "1"},
                                 {"applyFill", "1"},
                                 {"applyBorder", "1"},
                                 {"applyAlignment", "1"}});
    pugi::xml_node alignment = add(format, "alignment", {{"vertical", "top"}, {"wrapText", "1"}});
    alignment.append_attribute("horizontal").set_value(look.align.empty() ? "left" : look.align.c_str());
    if (!look.check_box) return;
    pugi::xml_node extension =
        add(add(format, "extLst"), "ext",
            {{"xmlns:xfpb", "http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag"},
             {"uri", "{C7286773-470A-42A8-94C5-96B5CB345126}"}});
    add(extension, "xfpb:xfComplement", {{"i", "0"}});
}

}  // namespace

std::size_t CellLooks::index_of(const CellLook& look) {
    const auto found = std::find(looks_.begin(), looks_.end(), look);
    const auto index = static_cast<std::size_t>(found - looks_.begin());
    if (found == looks_.end()) looks_.push_back(look);
    return index;
}

bool CellLooks::has_check_boxes() const {
    return std::any_of(looks_.begin(), looks_.end(), [](const CellLook& look) { return look.check_box; });
}

std::string CellLooks::styles_part() const {
    pugi::xml_document document;
    pugi::xml_node root = add(document.root(), "styleSheet", {{"xmlns", main_namespace}});
    pugi::xml_node codes = add(root, "numFmts");
    pugi::xml_node fonts = add(root, "fonts");
    pugi::xml_node fills = add(root, "fills");
    pugi::xml_node borders = add(root, "borders");
    add(add(root, "cellStyleXfs"), "xf", {{"numFmtId", "0"}, {"fontId", "0"}, {"fillId", "0"}, {"borderId", "0"}});
    pugi::xml_node formats = add(root, "cellXfs");
    add(add(fills, "fill"), "patternFill", {{"patternType", "none"}});
    add(add(fills, "fill"), "patternFill", {{"patternType", "gray125"}});
    for (std::size_t i = 0; i < looks_.size(); ++i) {
        const CellLook& look = looks_[i];
        if (!look.format.empty())
            add(codes, "numFmt", {{"numFmtId", std::to_string(first_own_format + i)}, {"formatCode", look.format}});
        write_font(fonts, look);
        write_fill(fills, look);
        write_border(borders, look);
        write_format(formats, look, i);
    }
    if (!codes.first_child()) root.remove_child(codes);
    return serialised(document);
}

}  // namespace assure::papers
