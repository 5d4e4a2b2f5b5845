// Where the pack lies that another one extends.
#pragma once

#include <filesystem>
#include <string>

namespace assure {

// The folder of the pack with that id: beside the folder of the one that extends it (unless that is empty), else
// among the packs beside this library. Never in the working directory. Throws Error, without a place, when there is
// none.
std::filesystem::path find_base(const std::string& id, const std::filesystem::path& extending);

}  // namespace assure
