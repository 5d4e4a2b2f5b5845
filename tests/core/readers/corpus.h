// The corpus of real files, where this machine has it: tests that use it are skipped elsewhere.
#pragma once

#include <filesystem>
#include <vector>

namespace assure::test {

// The corpus's folder: $ASSURE_CORPUS, else beside the checkout; empty where there is none.
std::filesystem::path corpus_folder();

// The files of a folder, in order of name.
std::vector<std::filesystem::path> files_of(const std::filesystem::path& folder);

}  // namespace assure::test
