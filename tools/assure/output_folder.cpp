#include "output_folder.h"

#include "assure/app/writer.h"

#include <string>
#include <system_error>
#include <utility>

namespace assure {

namespace fs = std::filesystem;

OutputFolder::OutputFolder(fs::path folder, const char* what, const char* next_step) : folder_(std::move(folder)) {
    std::error_code error;
    made_ = fs::create_directories(folder_, error);
    std::error_code unreadable;
    if (error || !fs::is_directory(folder_, unreadable))
        throw ReportNotWritten(std::string("The folder for ") + what + " cannot be made" +
                                   (error ? ": " + error.message() : std::string(": it is no folder")) + ".",
                               folder_.string(), next_step);
}

OutputFolder::~OutputFolder() {
    std::error_code ignored;
    if (made_) fs::remove(folder_, ignored);  // refuses a folder with something in it
}

}  // namespace assure
