#include "make-papers/look.h"

namespace assure::papers {

Look look_of(std::string_view name) {
    if (name == "blue") return {"2B5C8A", "FFFFFF", "1F4060", "FFFFFF", "808080"};
    if (name == "plain") return {"", "222222", "EAEAEA", "222222", "808080"};
    return {"DCE9F6", "1F4060", "2B5C8A", "FFFFFF", "8FA9C4"};
}

std::string fill_of(const Look& look, const Node& row, const Node& cell) {
    const std::string fill = cell.attribute("fill");
    if (fill == "red") return "F4B6B0";
    if (fill == "amber") return "FFD591";
    if (fill == "yellow") return "FFF2A8";
    if (fill == "green") return "BFE3C0";
    if (fill == "blue") return "2B5C8A";
    if (fill == "pale") return "DCE9F6";
    if (fill == "grey") return "EAEAEA";
    if (row.yes("header")) return look.header_fill;
    return cell.yes("label") ? look.label_fill : "";
}

std::string text_colour_of(const Look& look, const Node& row, const Node& cell) {
    if (cell.attribute("fill") == "blue") return "FFFFFF";
    if (row.yes("header")) return look.header_text;
    return cell.yes("label") ? look.label_text : "";
}

}  // namespace assure::papers
