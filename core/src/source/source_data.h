// The storage of a Source, shared by the Source and its builder.
#pragma once

#include "assure/plugin/source.h"

#include <cstdint>
#include <memory_resource>
#include <string>
#include <vector>

namespace assure {

struct Source::Data {
    std::string path;
    std::string format;
    std::string sha256;
    std::pmr::monotonic_buffer_resource arena{std::size_t{64} << 10U};  // texts and spans
    std::vector<Block> blocks;
    std::vector<Table> tables;
    std::vector<int> table_ordinals;  // 1-based, among the tables of the same story or cell
    std::vector<Story> stories;
    std::vector<Control> controls;
    std::vector<TextPart> deletions;
    std::vector<Property> properties;
    std::vector<PartCoverage> coverage;
    BlockRange body;
};

}  // namespace assure
