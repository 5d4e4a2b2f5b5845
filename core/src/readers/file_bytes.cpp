#include "readers/file_bytes.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace assure {
namespace {

struct Close {
    void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
};
using File = std::unique_ptr<std::FILE, Close>;

[[noreturn]] void refuse_missing(const std::string& path) {
    throw NotOpened("There is no such file.", path, "Check the name and the folder.");
}

File open_file(const std::string& path) {
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found) refuse_missing(path);
    if (status.type() == std::filesystem::file_type::directory && access(path.c_str(), R_OK | X_OK) != 0)
        throw NotOpened("This folder may not be read, so nothing in it was checked.", path,
                        "Ask its owner for permission to read it.");
    if (status.type() == std::filesystem::file_type::directory)
        throw NotOpened("This is a folder, not a file.", path, "Name a file in it, or check the folder as a whole.");
    // A pipe or a device could wait or run for ever.
    if (!problem && status.type() != std::filesystem::file_type::regular)
        throw NotOpened("This is not an ordinary file.", path, "Copy the document into a folder and check the copy.");
    errno = 0;
    File file(std::fopen(path.c_str(), "rb"));
    if (file) return file;
    if (errno == ENOENT) refuse_missing(path);
    if (errno == EACCES || errno == EPERM)
        throw NotOpened("You have no permission to read this file.", path, "Ask its owner for permission to read it.");
    throw NotOpened("The file could not be opened.", path, "Copy it to this computer and try again.");
}

}  // namespace

std::string load_file(const std::string& path, std::size_t limit) {
    const File file = open_file(path);
    std::error_code problem;
    const auto stated = std::filesystem::file_size(path, problem);
    std::string bytes;
    if (!problem && stated <= limit) bytes.reserve(static_cast<std::size_t>(stated) + 1);
    std::array<char, std::size_t{64} << 10U> piece{};
    while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), file.get())) {
        bytes.append(piece.data(), got);
        if (bytes.size() > limit)
            throw Error("The file is larger than " + std::to_string(limit >> 20U) + " MiB, the most that is read.",
                        path, "Split the document, or take large pictures out of it.");
    }
    if (std::ferror(file.get()) != 0)
        throw NotOpened("The file could not be read to its end.", path, "Copy it to this computer and try again.");
    return bytes;
}

}  // namespace assure
