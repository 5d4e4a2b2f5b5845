// The columns of a table below a header, wherever cells are merged: the header's own rows, its titles, and
// which cells of a row stand under which title.
#pragma once

#include "assure/plugin/tables.h"
#include "views/table_grid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace assure::views {

// The header of a table: its first row, below any title row across the table, of short and distinct texts.
std::optional<std::uint32_t> find_header_row(const TableGrid& grid);

class ColumnReader {
public:
    ColumnReader(const TableGrid& grid, std::uint32_t table, std::uint32_t header_row);

    [[nodiscard]] std::vector<std::string> titles() const;
    [[nodiscard]] std::uint32_t first_record() const { return header_end_; }
    [[nodiscard]] DataRow read(std::uint32_t row) const;

private:
    struct Column {
        std::uint32_t begin = 0;  // grid columns [begin, end)
        std::uint32_t end = 0;
    };

    [[nodiscard]] bool continues_header(std::uint32_t row) const;
    [[nodiscard]] std::vector<TextPart> parts(const Slot& slot) const;
    [[nodiscard]] std::string title_of(const Column& column) const;

    const TableGrid& grid_;
    std::uint32_t table_ = 0;
    std::uint32_t header_row_ = 0;
    std::uint32_t header_end_ = 0;  // one past the last row of the header
    std::vector<Column> columns_;
};

}  // namespace assure::views
