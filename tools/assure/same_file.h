// Whether writing one file would change another.
#pragma once

#include <filesystem>

namespace assure {

// Whether both are one file under two names (links and folders included), or one name of a file that is not there yet.
// Devices and pipes are not overwritten.
bool same_file(const std::filesystem::path& written, const std::filesystem::path& read);

}  // namespace assure
