// The geometry of the tables that are open, told to the builder: spans, merges, deleted and inserted rows.
#pragma once

#include "readers/word/cell_properties.h"
#include "source/source_builder.h"

#include <pugixml.hpp>

#include <cstdint>
#include <vector>

namespace assure::word {

class TableCells {
public:
    explicit TableCells(SourceBuilder& builder) : builder_(&builder) {}

    // Whether nothing of the table is left: each of its rows is deleted, or it has none.
    [[nodiscard]] static bool is_gone(pugi::xml_node table);
    [[nodiscard]] static bool is_row_deleted(pugi::xml_node row);

    void begin_table();
    void end_table();
    // False where there is no table to hold the row or cell: its content stands where it is.
    bool begin_row(pugi::xml_node row);
    void end_row();
    bool begin_cell(pugi::xml_node cell);
    void end_cell(pugi::xml_node cell);
    // What the cell says of itself, until the next is asked for.
    const CellProperties& properties_of(pugi::xml_node cell);
    // A deleted cell still takes its place in the grid.
    void skip_cell(pugi::xml_node cell);
    // Content that a damaged document has between cells gets a cell of its own.
    void ensure_cell();

    // Whether the open cell only continues the one above.
    [[nodiscard]] bool in_merged_away() const {
        return !open_.empty() && open_.back().cell_open && open_.back().merged_away;
    }
    [[nodiscard]] bool in_cell() const { return !open_.empty(); }

private:
    struct Open {
        std::uint32_t column = 0;
        bool row_open = false;
        bool cell_open = false;
        bool implicit = false;  // the open cell has no element of its own
        bool merged_away = false;
        std::vector<bool> merging;  // by column: a vertical merge runs there
    };
    void close_cell();
    void close_row();
    bool continues_merge(const CellProperties& cell, std::uint32_t column);

    SourceBuilder* builder_;
    std::vector<Open> open_;
    struct {
        pugi::xml_node cell;
        CellProperties properties;
    } last_read_;
};

}  // namespace assure::word
