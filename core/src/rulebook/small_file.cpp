#include "rulebook/small_file.h"

#include "assure/plugin/error.h"

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <system_error>

namespace assure {
namespace {

constexpr std::uintmax_t most_bytes = std::uintmax_t{1} << 20U;

}  // namespace

std::string read_small_file(const std::filesystem::path& path, const std::string& what) {
    std::error_code error;
    if (!std::filesystem::exists(path, error) && !error)
        throw Error("There is no such file.", path.string(), "Check the name and the folder.");
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error && size > most_bytes)
        throw Error("This file is larger than 1 MiB, which no " + what + " is.", path.string(),
                    "Take out what does not belong in it, or split it.");
    std::ifstream in(path, std::ios::binary);
    std::string contents(error ? 0 : static_cast<std::size_t>(size), '\0');
    in.read(contents.data(), static_cast<std::streamsize>(contents.size()));
    if (error || !in) throw Error("This file cannot be read.", path.string(), "Check that you may read it.");
    return contents;
}

}  // namespace assure
