// The folder of --format chaser=DIR: a text file for each message. None gets its name before all of them are written,
// and none takes the place of a file that is no message of an earlier run.
#pragma once

#include "output_file.h"
#include "output_folder.h"

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace assure {

class MessageFolder {
public:
    // Makes the folder where there is none, for as long as it stays empty. Throws ReportNotWritten when that cannot be.
    explicit MessageFolder(std::filesystem::path folder);

    // Keeps the message under a name made from the paper's. Throws ReportNotWritten when it cannot be written, or when
    // somebody's file has that name.
    void add(const std::string& paper, const std::string& text);
    // Gives the messages their names. Throws ReportNotWritten for the first that cannot have it; those before it stay.
    void commit();
    // What whoever sends them must know, one line each: that there is none, and which are there of an earlier run.
    // Precondition: after commit().
    [[nodiscard]] std::vector<std::string> notes() const;

private:
    std::string name_for(const std::string& paper);

    OutputFolder folder_;  // outlives the messages that are not kept
    std::set<std::string> names_;
    std::vector<std::unique_ptr<OutputFile>> messages_;
};

}  // namespace assure
