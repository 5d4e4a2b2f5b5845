// Whether rows below a blank row go on with the table above it. People leave a blank row to part what belongs
// together, and also between two tables: only what shows in the rows tells which.
#pragma once

#include "readers/excel/cell_text.h"
#include "readers/excel/sheet_grid.h"

#include <span>

namespace assure::excel {

using GridRow = std::span<const SheetCell>;

// `next` is the first row below the blank one. It goes on with the table where it stands in the table's columns,
// looks as the table's last row does, repeats no name of a column, and either says in some column what a row
// above says there (or a number, as they do), or the table's first row is set off by its look and this one is
// not. Looks back a bounded number of rows.
bool goes_on(std::span<const GridRow> table, GridRow next, const CellText& text);

}  // namespace assure::excel
