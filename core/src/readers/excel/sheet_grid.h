// What a sheet holds, in reading order: its filled cells, the empty ones that a border makes part of a form, and
// how cells are merged. As large as what the file holds, however far apart it lies.
#pragma once

#include "readers/excel/cell_reference.h"
#include "readers/excel/cell_text.h"

#include <pugixml.hpp>

#include <cstdint>
#include <vector>

namespace assure::excel {

struct SheetCell {
    CellReference at;
    CellReference last;  // the last cell that it is merged with; `at` where it is not
    pugi::xml_node node;
    bool filled = false;
    bool hidden = false;  // in a hidden row or column, or under a merged cell
};

class SheetGrid {
public:
    // Reads a worksheet element.
    SheetGrid(pugi::xml_node worksheet, const CellText& text);

    // Sorted by row, then column.
    [[nodiscard]] const std::vector<SheetCell>& cells() const { return cells_; }

    // The filled cell at that place, or the empty one with a border; null where there is none.
    [[nodiscard]] const SheetCell* find(CellReference at) const;

private:
    void read_columns(pugi::xml_node list);
    void read_rows(pugi::xml_node data, const CellText& text);
    void read_row(pugi::xml_node row, std::uint32_t number, const CellText& text);
    void read_merges(pugi::xml_node list);

    std::vector<bool> hidden_columns_;
    std::vector<SheetCell> cells_;
};

}  // namespace assure::excel
