// The least that reading a document takes: inflating its parts and parsing them. Nothing is looked at.
#pragma once

#include "readers/zip_directory.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assure::benchmarks {

class Floor {
public:
    // Notes which parts reading takes. `bytes` must outlive the floor.
    explicit Floor(std::string_view bytes);
    // Inflates and parses them. Returns the bytes of XML.
    [[nodiscard]] std::size_t run() const;

private:
    std::string_view bytes_;
    std::vector<ZipEntry> parts_;
};

}  // namespace assure::benchmarks
