// --files-from: the names of files and folders, one a line or separated by NUL bytes (as `find -print0` writes).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace assure {

// Reads the list from a file, or from stdin for "-". Throws Error when it cannot be read or holds no name.
std::vector<std::string> read_file_list(const std::string& from);

// The names in the text of a list: separated by NUL bytes where it has any, else by line ends.
std::vector<std::string> split_file_list(std::string_view text);

}  // namespace assure
