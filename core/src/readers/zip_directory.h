// The central directory of a ZIP file, read by ourselves and distrusted: libzip accepts overlapping and
// duplicate entries and shows no header offsets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

struct ZipEntry {
    std::string name;
    std::uint64_t header = 0;  // offset of the local header
    std::uint64_t begin = 0;   // of the compressed bytes
    std::uint64_t record = 0;  // offset of its record in the directory
    std::uint64_t record_length = 0;
    std::uint64_t compressed = 0;
    std::uint64_t size = 0;  // inflated
    std::uint32_t crc = 0;
    std::uint16_t method = 0;
    bool encrypted = false;
};

// The entries in the order of the directory. Throws Error (placed at `path`) for a file that is cut off or
// damaged, has more than `most_entries`, an entry twice, entries that overlap, or names that no package has.
std::vector<ZipEntry> read_zip_directory(std::string_view bytes, const std::string& path, std::size_t most_entries);

// Whether no program can read that directory in another way: nothing but its records and the record of its end stands
// behind the parts, and no record has a field that some programs read and others pass over.
bool has_one_reading(std::string_view bytes, const std::vector<ZipEntry>& entries);

// Part names are compared without regard to case, as packages do.
bool comes_before(std::string_view name, std::string_view other);

// The comment on the whole file. Precondition: read_zip_directory has read it.
std::string_view zip_comment(std::string_view bytes);

}  // namespace assure
