#include "output_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

namespace assure {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const char* what, const fs::path& target, int error) {
    throw ReportNotWritten(
        std::string("The ") + what + " cannot be written: " + std::generic_category().message(error) + ".",
        target.string(), "Name a file in a folder that exists, that you may write to and that has room.");
}

// The mode a new file would have (mkstemp makes private ones), or that of the file which is replaced.
mode_t mode_for(const fs::path& target) {
    struct stat old {};
    if (stat(target.c_str(), &old) == 0) return old.st_mode & 07777U;
    const mode_t mask = umask(0);
    umask(mask);
    return 0666U & ~mask;
}

fs::path make_temporary(const char* what, const fs::path& target) {
    std::string name = (target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string();
    const int file = mkstemp(name.data());
    if (file < 0) refuse(what, target, errno);
    const int failed = fchmod(file, mode_for(target));
    close(file);
    if (failed != 0) refuse(what, target, errno);
    return name;
}

}  // namespace

OutputFile::OutputFile(fs::path target, const char* what) : target_(std::move(target)), what_(what) {
    std::error_code ignored;
    const fs::file_status status = fs::status(target_, ignored);
    if (fs::is_directory(status)) refuse(what, target_, EISDIR);
    if (fs::exists(status)) target_ = fs::canonical(target_);  // what a link points to, not the link, is replaced
    if (!fs::exists(status) || fs::is_regular_file(status)) temporary_ = make_temporary(what, target_);
    stream_.open(temporary_.empty() ? target_ : temporary_, std::ios::binary);
    if (!stream_) refuse(what, target_, errno);
}

OutputFile::~OutputFile() {
    std::error_code ignored;
    if (!temporary_.empty()) fs::remove(temporary_, ignored);
}

void OutputFile::close() {
    if (!stream_.is_open()) return;
    if (stream_) errno = 0;  // else it says why the last write failed
    stream_.close();
    if (!stream_) refuse(what_, target_, errno == 0 ? EIO : errno);
}

void OutputFile::commit() {
    close();
    if (temporary_.empty()) return;
    std::error_code error;
    fs::rename(temporary_, target_, error);
    if (error) refuse(what_, target_, error.value());
    temporary_.clear();
}

}  // namespace assure
