#include "output_options.h"

#include "options.h"

#include <utility>

namespace assure {

std::vector<ReportRequest> OutputOptions::requests() const {
    std::vector<ReportRequest> requests;
    requests.reserve(formats.size());
    for (const std::string& format : formats)
        requests.push_back(parse_report_request(format));
    refuse_shared_targets(requests);
    return requests;
}

void add_report_options(CLI::App& command, OutputOptions& options) {
    command
        .add_option(
            "--format", options.formats,
            "Write a report to stdout or to FILE, as one of: " + format_names() + "; repeatable (default: text)")
        ->type_name("FORMAT[=FILE]")
        ->allow_extra_args(false);
    command.add_flag("--quiet", options.style.quiet, "Text report: the papers' verdicts and the summary line alone");
    command.add_flag("-v,--verbose", options.style.verbose, "Text report: passes too, with their evidence")
        ->excludes("--quiet");
    const std::vector<std::pair<std::string, When>> when{
        {"auto", When::automatic}, {"always", When::always}, {"never", When::never}};
    add_choice(command, "--color", options.style.colour, when, "Colour in the text report (auto: on a terminal)");
}

void add_fail_on_option(CLI::App& command, FailOn& fail_on) {
    add_choice(command, "--fail-on", fail_on,
               {{"mandatory", FailOn::mandatory},
                {"review", FailOn::review},
                {"advisory", FailOn::advisory},
                {"never", FailOn::never}},
               "The mildest thing that makes the exit code 1 (default: mandatory)");
}

void add_level_options(CLI::App& command, OutputOptions& options) {
    add_fail_on_option(command, options.fail_on);
    command.add_flag("--allow-unrecognised", options.allow_unrecognised,
                     "Papers of unknown kind do not make the exit code 3");
}

}  // namespace assure
