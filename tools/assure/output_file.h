// A file that comes into being whole or not at all: it is written under another name beside its target and
// renamed once everything is in it.
#pragma once

#include "assure/app/writer.h"

#include <filesystem>
#include <fstream>
#include <ostream>
#include <utility>

namespace assure {

// The name of a file that goes away with it.
class TemporaryName {
public:
    TemporaryName() = default;
    explicit TemporaryName(std::filesystem::path file) : file_(std::move(file)) {}
    ~TemporaryName();
    TemporaryName(TemporaryName&& other) noexcept : file_(std::exchange(other.file_, {})) {}
    TemporaryName& operator=(TemporaryName&& other) noexcept {
        std::swap(file_, other.file_);
        return *this;
    }
    TemporaryName(const TemporaryName&) = delete;
    TemporaryName& operator=(const TemporaryName&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return file_; }
    // The file has another name by now.
    void release() { file_.clear(); }

private:
    std::filesystem::path file_;
};

class OutputFile {
public:
    // Opens a temporary file beside `target` (the target itself where it is a device or a pipe). Throws
    // ReportNotWritten when that cannot be, saying `what` cannot be written.
    explicit OutputFile(std::filesystem::path target, const char* what = "report");

    [[nodiscard]] std::ostream& stream() { return stream_; }
    // Ends the writing; the file has no name yet. Throws ReportNotWritten when something was not written.
    void close();
    // Closes it, where that was not done, and gives the file its name. Throws ReportNotWritten when something was not
    // written.
    void commit();

private:
    std::filesystem::path target_;
    const char* what_;
    TemporaryName temporary_;  // empty: written directly, or renamed already
    std::ofstream stream_;
};

}  // namespace assure
