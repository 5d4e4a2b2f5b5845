// A file's bytes.
#pragma once

#include <cstddef>
#include <string>

namespace assure {

// The whole file. Throws Error for a file that is missing, a folder, not permitted, or larger than `limit`.
std::string load_file(const std::string& path, std::size_t limit);

}  // namespace assure
