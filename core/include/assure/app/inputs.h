// From what the user named to the files to be checked: folders are searched recursively in byte order of
// path; hidden files, lock files (~$…) and symbolic links are skipped and counted. A folder that may not be read
// is one of the files, so that the report says so.
#pragma once

#include "assure/plugin/export.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace assure {

struct Inputs {
    std::vector<std::string> files;         // as they will be named in the report
    std::vector<std::string> notes;         // lines about what was skipped, and about folders without documents
    std::vector<std::string> others;        // files of other types that were skipped
    std::vector<std::string> folders = {};  // those that were named
};

// `named` holds files and folders. A file named is always taken, whatever its type; a missing one stays in
// the list, so that the report can say so; one named twice, in whatever words, is taken once. Throws Error when a
// folder holds no document at all and nothing else was named.
ASSURE_EXPORT Inputs collect_inputs(const std::vector<std::string>& named);

}  // namespace assure
