// The names that copies of papers get in a folder.
#pragma once

#include "assure/app/inputs.h"
#include "assure/app/limits.h"

#include <filesystem>
#include <string>
#include <vector>

namespace assure {

// One name a file, in their order: its own, with a number where a file before it has that name already:
// "cover.docx", "cover (2).docx".
std::vector<std::filesystem::path> copy_names(const std::vector<std::string>& files,
                                              const std::filesystem::path& folder);

// Leaves out the copies of an earlier run that lie in the folder of the copies, unless they are named. Throws Error
// when nothing is left.
void leave_out_copies(Inputs& inputs, const std::vector<std::string>& named, const std::filesystem::path& folder,
                      const Limits& limits);

// Throws Error when a copy would take the place of one of the files, or of any other file than a copy of an earlier
// run.
void refuse_to_replace(const std::vector<std::string>& files, const std::vector<std::filesystem::path>& copies,
                       const Limits& limits);

}  // namespace assure
