// A file that comes into being whole or not at all: it is written under another name beside its target and
// renamed once everything is in it.
#pragma once

#include "assure/app/writer.h"

#include <filesystem>
#include <fstream>
#include <ostream>

namespace assure {

class OutputFile {
public:
    // Opens a temporary file beside `target` (the target itself where it is a device or a pipe). Throws
    // ReportNotWritten when that cannot be, saying `what` cannot be written.
    explicit OutputFile(std::filesystem::path target, const char* what = "report");
    // Removes the temporary file unless commit() was called.
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    [[nodiscard]] std::ostream& stream() { return stream_; }
    // Ends the writing; the file has no name yet. Throws ReportNotWritten when something was not written.
    void close();
    // Closes it, where that was not done, and gives the file its name. Throws ReportNotWritten when something was not
    // written.
    void commit();

private:
    std::filesystem::path target_;
    const char* what_;
    std::filesystem::path temporary_;  // empty: written directly, or renamed already
    std::ofstream stream_;
};

}  // namespace assure
