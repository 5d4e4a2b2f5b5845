#include "answer_tables.h"

#include <assure/plugin/normalise.h>
#include <assure/plugin/tables.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <set>
#include <string>
#include <utility>

namespace assure::cover_sheet {
namespace {

enum class Column : std::uint8_t { other, answer, choice };

// A reference such as "EQ1" is no label.
constexpr std::ptrdiff_t letters_of_a_label = 3;
// "yes", or one character of three bytes.
constexpr std::size_t longest_mark = 3;

std::vector<Column> columns_of(const DataTable& table, const Lexicon& lexicon) {
    std::vector<Column> columns;
    for (const std::string& title : table.columns)
        columns.push_back(lexicon.list("answer-columns").is(title)   ? Column::answer
                          : lexicon.list("choice-columns").is(title) ? Column::choice
                                                                     : Column::other);
    return columns;
}

bool can_be_label(const DataCell& cell) {
    const std::string text = cell.text();
    return std::count_if(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c) != 0 || c >= 0x80; }) >=
           letters_of_a_label;
}

// A box that is ticked, or a mark such as "x": not the number in a column called "No.".
bool is_ticked(const DataCell& cell) {
    const auto any = [&](Mark mark) {
        return std::any_of(cell.parts.begin(), cell.parts.end(),
                           [&](const TextPart& part) { return part.text.any(mark); });
    };
    if (any(Mark::ticked)) return true;
    const std::string text = normalise(cell.text());
    const bool digits = text.find_first_of("0123456789") != std::string::npos;
    return !text.empty() && text.size() <= longest_mark && !digits && !any(Mark::unticked);
}

// The title of a column, as it stands in the header.
TextPart title_of(const Source& source, const DataTable& table, std::size_t column) {
    for (const Cell& cell : source.table(table.table).rows[table.header_row].cells) {
        if (column < cell.column || column >= std::size_t{cell.column} + cell.column_span) continue;
        for (std::uint32_t block = cell.blocks.first; block < cell.blocks.last; ++block)
            if (!source.block(block).text.empty()) return {source.block(block).text, block};
    }
    return {};
}

class RowReader {
public:
    RowReader(const Source& source, const DataTable& table, const Lexicon& lexicon)
        : source_(source), table_(table), columns_(columns_of(table, lexicon)) {}

    [[nodiscard]] bool answers() const {
        return std::find(columns_.begin(), columns_.end(), Column::answer) != columns_.end();
    }

    // Without a label where the row has none.
    [[nodiscard]] Field read(const DataRow& row) const {
        Field field;
        const auto label = std::find_if(row.cells.begin(), row.cells.end(), [&](const DataCell& cell) {
            return columns_[static_cast<std::size_t>(&cell - row.cells.data())] == Column::other && can_be_label(cell);
        });
        if (row.spanning || label == row.cells.end()) return field;
        field.label_part = label->parts.front();
        field.label = label_key(field.label_part.text.str).empty() ? "" : label->text();
        field.key = label_key(field.label);
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            add(row.cells[column], column, field);
        return field;
    }

private:
    void add(const DataCell& cell, std::size_t column, Field& field) const {
        if (columns_[column] == Column::answer) {
            for (const TextPart& part : cell.parts)
                field.answer.push_back({part, false});
            const BlockRange blocks = source_.cell(cell.where).blocks;
            if (field.answer_blocks.empty()) field.answer_blocks = blocks;
            field.answer_blocks.last = std::max(field.answer_blocks.last, blocks.last);
        } else if (columns_[column] == Column::choice && is_ticked(cell)) {
            const TextPart title = title_of(source_, table_, column);
            field.options.push_back({table_.columns[column], Mark::ticked, title});
        }
    }

    const Source& source_;
    const DataTable& table_;
    std::vector<Column> columns_;
};

using RowPlace = std::pair<std::uint32_t, std::uint32_t>;

std::set<RowPlace> rows_read(const Source& source, const Form& form) {
    std::set<RowPlace> rows;
    for (const Field& field : form.fields()) {
        const CellRef& cell = source.block(field.label_part.block).cell;
        if (cell.table != no_index) rows.emplace(cell.table, cell.row);
    }
    return rows;
}

}  // namespace

std::vector<Field> fields_of_tables(const Source& source, const Form& form, const Lexicon& lexicon) {
    std::vector<Field> fields;
    const std::set<RowPlace> read = rows_read(source, form);
    for (const DataTable& table : data_tables(source, form.range())) {
        const RowReader reader(source, table, lexicon);
        if (!reader.answers()) continue;
        for (const DataRow& row : table.rows) {
            if (read.contains({table.table, row.row})) continue;
            if (Field field = reader.read(row); !field.key.empty()) fields.push_back(std::move(field));
        }
    }
    return fields;
}

}  // namespace assure::cover_sheet
