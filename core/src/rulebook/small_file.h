// Files that people write by hand (cards, word lists, waivers), read whole and within bounds.
#pragma once

#include <filesystem>
#include <string>

namespace assure {

// Its contents. `what` names such files in messages: "file of a rule pack". Throws Error for a file that cannot be
// read or is larger than 1 MiB.
std::string read_small_file(const std::filesystem::path& path, const std::string& what);

}  // namespace assure
