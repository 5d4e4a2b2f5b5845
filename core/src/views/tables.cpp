// Tables with a header row, read by column.
#include "assure/plugin/tables.h"

#include "views/looks.h"
#include "views/table_columns.h"

#include <algorithm>
#include <utility>

namespace assure {
namespace {

using views::ColumnReader;
using views::TableGrid;

bool is_blank_row(const DataRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const DataCell& cell) { return cell.parts.empty(); });
}

// A header repeated on a later page is no record.
bool repeats_header(const DataTable& table, const DataRow& row) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (row.cells[i].text() != table.columns[i]) return false;
    }
    return true;
}

DataTable read_rows(const ColumnReader& reader, const TableGrid& grid, std::uint32_t table, std::uint32_t header_row) {
    DataTable data{table, header_row, reader.titles(), {}};
    for (std::uint32_t row = reader.first_record(); row < grid.rows(); ++row) {
        DataRow record = reader.read(row);
        if (!repeats_header(data, record)) data.rows.push_back(std::move(record));
    }
    while (!data.rows.empty() && is_blank_row(data.rows.back()))
        data.rows.pop_back();
    return data;
}

}  // namespace

std::string DataCell::text() const {
    std::string all;
    for (const TextPart& part : parts) {
        const std::string words = part.text.without(not_an_answer);
        if (views::is_blank(words)) continue;
        if (!all.empty()) all += '\n';
        all += words;
    }
    return all;
}

std::optional<DataTable> data_table(const Source& source, std::uint32_t table, std::uint32_t header_row) {
    if (header_row >= source.table(table).rows.size()) return std::nullopt;
    const TableGrid grid(source, table);
    const ColumnReader reader(grid, table, header_row);
    const std::vector<std::string> titles = reader.titles();
    const auto named =
        std::count_if(titles.begin(), titles.end(), [](const std::string& title) { return !title.empty(); });
    if (named < 2) return std::nullopt;
    return read_rows(reader, grid, table, header_row);
}

std::vector<DataTable> data_tables(const Source& source, BlockRange range) {
    std::vector<DataTable> found;
    const auto tables = source.tables();
    auto table = std::lower_bound(tables.begin(), tables.end(), range.first,
                                  [](const Table& item, std::uint32_t block) { return item.block < block; });
    for (; table != tables.end() && table->block < range.last; ++table) {
        const auto index = static_cast<std::uint32_t>(table - tables.begin());
        const TableGrid grid(source, index);
        const auto header = views::find_header_row(grid);
        if (header) found.push_back(read_rows(ColumnReader(grid, index, *header), grid, index, *header));
    }
    return found;
}

Location locate(const Source& source, const DataTable& table, const DataRow& row, std::size_t column) {
    const DataCell& cell = row.cells.at(column);
    const std::vector<Cell>& cells = source.table(cell.where.table).rows.at(cell.where.row).cells;
    const bool is_there = cell.where.cell < cells.size();
    const BlockRange blocks = is_there ? cells[cell.where.cell].blocks : BlockRange();
    Location where = !cell.parts.empty()
                         ? source.locate(cell.parts.front())
                         : source.locate(blocks.empty() ? source.table(table.table).block : blocks.first);
    where.row = static_cast<int>(row.row) + 1;
    where.column = is_there ? static_cast<int>(cells[cell.where.cell].column) + 1 : 0;
    where.label = table.columns.at(column);
    return where;
}

}  // namespace assure
