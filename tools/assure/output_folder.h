// A folder that a run puts files into: made where there is none, and gone again where nothing came into it.
#pragma once

#include <filesystem>

namespace assure {

class OutputFolder {
public:
    // Throws ReportNotWritten when there is none and none can be made, saying so of the folder for `what` ("the
    // copies"); `next_step` says what the user can do.
    OutputFolder(std::filesystem::path folder, const char* what, const char* next_step);
    // Removes a folder that it made and that stayed empty.
    ~OutputFolder();
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return folder_; }

private:
    std::filesystem::path folder_;
    bool made_ = false;
};

}  // namespace assure
