#include "writers/html/spool.h"

#include "assure/app/writer.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <string>
#include <system_error>

namespace assure::html {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const std::string& place, const std::string& why) {
    throw ReportNotWritten(
        "The temporary file of the HTML report cannot be written: " + why + ".", place,
        "Name a folder for temporary files that exists and has room: TMPDIR=/a/folder assure check …");
}

// TMPDIR, or /tmp.
fs::path temporary_folder() {
    std::error_code error;
    fs::path folder = fs::temp_directory_path(error);
    if (error) refuse("TMPDIR", error.message());
    return folder;
}

}  // namespace

Spool::Spool() {
    const fs::path folder = temporary_folder();
    std::string name = (folder / "assure-report.XXXXXX").string();
    const int made = mkstemp(name.data());  // readable by nobody else
    if (made < 0) refuse(folder, std::generic_category().message(errno));
    file_.open(name, std::ios::in | std::ios::out | std::ios::binary);
    const int error = errno;
    close(made);
    unlink(name.c_str());
    if (!file_) refuse(folder, std::generic_category().message(error));
}

void Spool::hand_over(std::ostream& out) {
    if (!file_.flush()) refuse(temporary_folder(), "there is no room, or the disk is faulty");
    const bool is_empty = file_.tellp() == std::streampos(0);
    file_.seekg(0);
    if (!is_empty) out << file_.rdbuf();
    if (!file_) refuse(temporary_folder(), "it cannot be read again");
}

}  // namespace assure::html
