// Tables with a header row, read by column, wherever the header starts and however cells are merged.
#pragma once

#include "assure/plugin/export.h"
#include "assure/plugin/source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace assure {

struct DataCell {
    std::vector<TextPart> parts;  // the paragraphs of the cell (of the merged cell it belongs to)
    CellRef where;
    // The cell's text as it counts: struck, hidden and prompt text left out, paragraphs joined by line breaks.
    [[nodiscard]] ASSURE_EXPORT std::string text() const;
};

struct DataRow {
    std::uint32_t row = 0;        // 0-based index into Table::rows
    std::vector<DataCell> cells;  // one for each column of the header
    bool spanning = false;        // one cell across the whole table: a sub-heading or a note, not a record
};

struct DataTable {
    std::uint32_t table = no_index;
    std::uint32_t header_row = 0;
    std::vector<std::string> columns;  // header texts as typed; merged header rows are joined by a space
    std::vector<DataRow> rows;         // the rows below the header
};

// Every table of the range (nested ones too) that can be read with a header row: at least two columns and a
// first row (below any title row that spans the table) whose cells hold short, distinct texts.
ASSURE_EXPORT std::vector<DataTable> data_tables(const Source& source, BlockRange range);

// One table read with a given header row (0-based), or nothing when that row cannot be a header.
ASSURE_EXPORT std::optional<DataTable> data_table(const Source& source, std::uint32_t table, std::uint32_t header_row);

// Where a cell stands, labelled with its column's title.
ASSURE_EXPORT Location locate(const Source& source, const DataTable& table, const DataRow& row, std::size_t column);

}  // namespace assure
