// How people find a table and a column in it: which table of its section it is, and whether its first row names
// its columns.
#pragma once

#include "assure/plugin/source.h"

#include <span>
#include <vector>

namespace assure {

struct TablePlace {
    int ordinal = 0;     // 1-based, among the tables of the same story or cell
    int in_section = 0;  // among those under the same heading (or in the same cell); 0 where it is the only one
    bool first_row_names_columns = false;
};

// The place of each table, in time proportional to the blocks. Precondition: headings are linked.
std::vector<TablePlace> place_tables(std::span<const Block> blocks, std::span<const Table> tables,
                                     std::span<const Story> stories);

}  // namespace assure
