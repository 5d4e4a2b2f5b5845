// Looks at a plugin before it is loaded: loading already runs a library's static constructors, so whoever may
// write the file decides what this process does, and a library of another build may crash it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace assure {

// The *.so of a folder, in byte order of file name. Throws Error when the folder is missing, belongs to another
// user, is writable by every user, or holds no plugin.
std::vector<std::filesystem::path> plugin_files(const std::filesystem::path& folder);

// Throws Error unless the file belongs to root or the current user, is not writable by every user, is a whole
// shared library, and carries the section that names this engine's API version and ABI tag.
void require_loadable(const std::filesystem::path& file);

}  // namespace assure
