// The reports of one run: --format FORMAT[=FILE], as often as it was given.
#pragma once

#include "assure/app/writer.h"
#include "message_folder.h"
#include "output_file.h"
#include "progress_bar.h"
#include "terminal.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace assure {

// One --format. An empty file, or "-", is stdout. For "chaser" it is a folder.
struct ReportRequest {
    std::string format;
    std::string file;
};

// The formats there are: "text, html, json or chaser=DIR".
std::string format_names();
// Throws Error for a format that there is not.
ReportRequest parse_report_request(const std::string& text);
// Throws Error when two reports go to one place.
void refuse_shared_targets(std::span<const ReportRequest> requests);

// A file that the run reads: "one of the files to be checked".
struct ReadFile {
    std::string path;
    const char* what;
};
// Throws Error when a report would take the place of a file that the run reads, in whatever words it is named.
void refuse_to_overwrite(std::span<const ReportRequest> requests, std::span<const ReadFile> files);

struct ReportStyle {
    When colour = When::automatic;
    bool verbose = false;
    bool quiet = false;
};

class Reports {
public:
    // Opens every file. Throws ReportNotWritten for the first that cannot be.
    Reports(std::span<const ReportRequest> requests, const ReportStyle& style, ProgressBar& bar);

    [[nodiscard]] std::span<Writer* const> writers() const { return writers_; }
    // Gives the files their names. Says on stderr what could not be written; true when all was.
    bool commit();

private:
    void add(const ReportRequest& request, const ReportStyle& style, ProgressBar& bar);
    void add_chaser(const std::string& folder);

    std::vector<std::unique_ptr<OutputFile>> files_;
    std::vector<std::unique_ptr<MessageFolder>> folders_;
    std::vector<std::unique_ptr<Writer>> owned_;
    std::vector<Writer*> writers_;
};

// Throws ReportNotWritten when something written to stdout did not arrive. `what` is it: "report".
void require_stdout_written(const char* what);

}  // namespace assure
