// What stands beside the cells of a workbook: text boxes, page headers and footers, comments.
#pragma once

#include "readers/excel/cell_text.h"
#include "readers/excel/sheet_blocks.h"
#include "readers/excel/workbook_parts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace assure::excel {

// A sheet whose cells are read.
struct ReadSheet {
    std::string name;
    OpenPart part;              // without tree and root where nothing more is needed of it
    std::uint32_t heading = 0;  // the block of its name
    bool hidden = false;
    std::vector<PlacedCell> cells;
};

// Reads them as stories. Precondition: all sheets are read.
void read_stories(const std::vector<ReadSheet>& sheets, WorkbookParts& parts, CellText& text, SourceBuilder& builder);

}  // namespace assure::excel
