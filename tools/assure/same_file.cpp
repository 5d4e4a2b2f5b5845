#include "same_file.h"

#include <system_error>

namespace assure {

bool same_file(const std::filesystem::path& written, const std::filesystem::path& read) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(written, error);
    if (std::filesystem::exists(status)) {
        const bool replaced = std::filesystem::is_regular_file(status);
        return replaced && std::filesystem::equivalent(written, read, error) && !error;
    }
    const std::filesystem::path one = std::filesystem::weakly_canonical(written, error);
    const std::filesystem::path other = error ? read : std::filesystem::weakly_canonical(read, error);
    return !error && one == other;
}

}  // namespace assure
