// The options of every subcommand that writes reports.
#pragma once

#include "exit_code_of.h"
#include "reports.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace assure {

struct OutputOptions {
    std::vector<std::string> formats{"text"};
    ReportStyle style;
    FailOn fail_on = FailOn::mandatory;
    bool allow_unrecognised = false;

    // Throws Error for a format that there is not, or two reports in one place.
    [[nodiscard]] std::vector<ReportRequest> requests() const;
};

// --format, --quiet, --verbose, --color
void add_report_options(CLI::App& command, OutputOptions& options);
// --fail-on
void add_fail_on_option(CLI::App& command, FailOn& fail_on);
// --fail-on, --allow-unrecognised
void add_level_options(CLI::App& command, OutputOptions& options);

}  // namespace assure
