#include "output_file.h"

#include <fcntl.h>
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

TemporaryName make_temporary(const char* what, const fs::path& target) {
    std::string name = (target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string();
    const int file = mkstemp(name.data());
    if (file < 0) refuse(what, target, errno);
    TemporaryName temporary(name);
    const int error = fchmod(file, mode_for(target)) == 0 ? 0 : errno;
    close(file);
    if (error != 0) refuse(what, target, error);
    return temporary;
}

// What a link points to, not the link, is replaced.
fs::path without_links(const char* what, const fs::path& target) {
    std::error_code error;
    fs::path file = fs::canonical(target, error);
    if (error) refuse(what, target, error.value());
    return file;
}

// Why a file of ours could not be written. A stream does not say, and errno may have been set by something else since
// a write failed; what failed fails again.
int why_not_written(const fs::path& file) {
    const int descriptor = open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (descriptor < 0) return errno;
    const std::string block(64UL * 1024, ' ');
    int error = EIO;
    for (int attempt = 0; attempt < 2 && error == EIO; ++attempt)  // the first may fill what room is left
        if (write(descriptor, block.data(), block.size()) < 0) error = errno;
    close(descriptor);
    return error;
}

}  // namespace

TemporaryName::~TemporaryName() {
    std::error_code ignored;
    if (!file_.empty()) fs::remove(file_, ignored);
}

OutputFile::OutputFile(fs::path target, const char* what) : target_(std::move(target)), what_(what) {
    std::error_code ignored;
    const fs::file_status status = fs::status(target_, ignored);
    if (fs::is_directory(status)) refuse(what, target_, EISDIR);
    if (fs::exists(status)) target_ = without_links(what, target_);
    if (!fs::exists(status) || fs::is_regular_file(status)) temporary_ = make_temporary(what, target_);
    stream_.open(temporary_.path().empty() ? target_ : temporary_.path(), std::ios::binary);
    if (!stream_) refuse(what, target_, errno);
}

void OutputFile::close() {
    if (!stream_.is_open()) return;
    if (stream_) errno = 0;  // else it may still say why a device took no more
    stream_.close();
    const int error = errno == 0 ? EIO : errno;
    if (!stream_) refuse(what_, target_, temporary_.path().empty() ? error : why_not_written(temporary_.path()));
}

void OutputFile::commit() {
    close();
    if (temporary_.path().empty()) return;
    std::error_code error;
    fs::rename(temporary_.path(), target_, error);
    if (error) refuse(what_, target_, error.value());
    temporary_.release();
}

}  // namespace assure
