// The bounds within which a document is read. All are counted, none is timed, so that the same file always
// gives the same answer. Defaults stand beside the largest real file seen, in the README.
#pragma once

#include <cstddef>
#include <cstdint>

namespace assure {

struct Limits {
    std::size_t file_bytes = 512ULL << 20U;  // a file as it lies on the disk
    std::size_t xml_bytes = 64ULL << 20U;    // XML in the parts that are read, together
    std::size_t expansion_ratio = 300;       // of one XML part above expansion_floor
    std::size_t expansion_floor = 1ULL << 20U;
    std::size_t entries = 10'000;            // in a package
    std::size_t nesting = 512;               // levels of XML elements
    std::size_t dom_bytes = 192ULL << 20U;   // memory of one document's XML trees
    std::uint64_t work_units = 200'000'000;  // steps of reading and checking one document
};

}  // namespace assure
