// A file's bytes and their digest.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace assure {

// The whole file. Throws Error for a file that is missing, a folder, not permitted, or larger than `limit`.
std::string load_file(const std::string& path, std::size_t limit);

// SHA-256 as 64 hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace assure
