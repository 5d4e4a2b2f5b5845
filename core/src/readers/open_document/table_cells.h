// The geometry of the tables that are open, told to the builder. OpenDocument writes a covered cell for every place
// that a merged cell takes beyond its first.
#pragma once

#include "source/source_builder.h"

#include <cstdint>
#include <vector>

namespace assure::open_document {

class TableCells {
public:
    explicit TableCells(SourceBuilder& builder) : builder_(&builder) {}

    void begin_table();
    void end_table();
    // False where there is no table to hold the row or cell: its content stands where it is.
    bool begin_row(bool header, bool pending);
    void end_row();
    bool begin_cell(std::uint32_t columns, std::uint32_t rows, bool shaded);
    // A place that a cell to the left or above covers. What stands in it joins the cell that covers it.
    void begin_covered_cell();
    // Leaves out columns that repeat the last cell.
    void skip_columns(std::uint32_t columns);
    // Content that a damaged document has between cells gets a cell of its own.
    void ensure_cell();

    [[nodiscard]] bool in_table() const { return !open_.empty(); }

private:
    // A cell that reaches into the rows below, kept at its first column.
    struct Cover {
        std::uint32_t until_row = 0;
        std::uint32_t columns = 1;
    };
    struct Open {
        std::uint32_t row = 0;
        std::uint32_t column = 0;
        std::uint32_t taken = 0;  // the column up to which the last cell reaches
        bool row_open = false;
        bool cell_open = false;
        std::vector<Cover> covers;
    };
    void open_cell(std::uint32_t column, std::uint32_t columns, bool merged_away, bool shaded);
    void close_cell();
    void close_row();

    SourceBuilder* builder_;
    std::vector<Open> open_;
};

}  // namespace assure::open_document
