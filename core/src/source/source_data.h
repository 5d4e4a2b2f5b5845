// The storage of a Source, shared by the Source and its builder.
#pragma once

#include "assure/plugin/source.h"
#include "source/table_places.h"

#include <cstdint>
#include <memory_resource>
#include <string>
#include <vector>

namespace assure {

// The cell of a spreadsheet that a block stands in; its row and column count from 1, 0 for none.
struct SheetPlace {
    std::uint32_t block = 0;
    std::uint32_t sheet = 0;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
};

// Where a block without text begins in its part.
struct BlankPlace {
    std::uint32_t block = 0;
    std::uint32_t offset = 0;
    std::uint16_t part = 0;
};

struct Source::Data {
    std::string path;
    std::string format;
    std::string sha256;
    std::pmr::monotonic_buffer_resource arena{std::size_t{16} << 10U};  // texts and spans
    std::vector<Block> blocks;
    std::vector<Table> tables;
    std::vector<TablePlace> table_places;  // of each table
    std::vector<std::string> sheets;
    std::vector<SheetPlace> sheet_places;  // of spreadsheets only: by block
    std::vector<BlankPlace> blank_places;  // by block
    std::vector<Story> stories;
    std::vector<Control> controls;
    std::vector<TextPart> deletions;
    std::vector<Property> properties;
    std::vector<PartCoverage> coverage;
    BlockRange body;
};

}  // namespace assure
