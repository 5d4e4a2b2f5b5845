// A sheet's cells as blocks, as a person sees them: rows without an empty row between them are one table, and so
// are those below an empty row that go on with it (table_continuation.h); rows of a single cell above it are
// paragraphs (its titles). Columns that are empty all the way are left out, so that an
// answer two columns to the right of its label stands beside it. What is too scattered for a table is read row by
// row.
#pragma once

#include "readers/excel/cell_text.h"
#include "readers/excel/conditional_looks.h"
#include "readers/excel/sheet_grid.h"
#include "source/source_builder.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace assure::excel {

// Where a cell's first block is.
struct PlacedCell {
    CellReference cell;
    std::uint32_t block = 0;
};

class SheetBlocks {
public:
    // `marks` lie on all of its text. All must outlive this.
    SheetBlocks(SourceBuilder& builder, CellText& text, const OpenPart& sheet, const ConditionalLooks& looks,
                Marks marks)
        : builder_(builder), text_(text), sheet_(sheet), looks_(looks), marks_(marks) {}

    void read(const SheetGrid& grid);
    // The cells that were read, in order.
    [[nodiscard]] std::vector<PlacedCell> take_places() { return std::move(placed_); }

private:
    using Row = std::span<const SheetCell>;

    // Rows of the sheet by index: [begin, end) are the group's; the search for the next begins at `next`.
    struct Group {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t next = 0;
    };
    static Group group_at(std::span<const Row> rows, std::size_t begin);
    void read_group(std::span<const Row> rows);
    void read_table(std::span<const Row> rows);
    void put_row(Row row, const std::vector<std::uint32_t>& columns);
    void put_cell(const SheetCell& cell);
    void put_empty(std::uint32_t row, std::uint32_t column);
    [[nodiscard]] bool is_title(Row row) const;
    [[nodiscard]] bool spans_table(Row row, std::size_t columns) const;

    // A cell that reaches down into the rows below, by its place among the table's columns.
    struct Reach {
        std::uint32_t last_row = 0;
        std::uint32_t span = 1;
    };

    SourceBuilder& builder_;
    CellText& text_;
    const OpenPart& sheet_;
    const ConditionalLooks& looks_;
    Marks marks_;
    std::vector<Reach> reaches_;
    std::vector<PlacedCell> placed_;
};

}  // namespace assure::excel
