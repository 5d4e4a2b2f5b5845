#include "core/readers/corpus.h"

#include <algorithm>
#include <cstdlib>

namespace assure::test {

std::filesystem::path corpus_folder() {
    const char* const named = std::getenv("ASSURE_CORPUS");
    const std::filesystem::path folder =
        named != nullptr ? std::filesystem::path(named) : std::filesystem::path(ASSURE_SOURCE_DIR) / "../shared/corpus";
    return std::filesystem::is_directory(folder) ? folder : std::filesystem::path();
}

std::vector<std::filesystem::path> files_of(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace assure::test
