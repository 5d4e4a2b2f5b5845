// assure report: joins reports that were written as JSON or JSON lines, and writes them in any format.
#include "assure/app/join_reports.h"
#include "diagnostics.h"
#include "exit_code_of.h"
#include "output_options.h"
#include "progress_bar.h"
#include "reports.h"
#include "subcommands.h"

#include <memory>
#include <string>
#include <vector>

namespace assure {
namespace {

struct MergeOptions {
    std::vector<std::string> files;
    OutputOptions output;
};

constexpr const char* examples =
    "Examples:\n"
    "  assure report merge monday.json tuesday.json --format csv=week.csv\n"
    "  assure report merge runs/*.jsonl --format json=all.json --format text";

ExitCode merge(const MergeOptions& options) {
    const std::vector<ReportRequest> requests = options.output.requests();
    std::vector<ReadFile> read;
    std::vector<SavedReport> saved;
    for (const std::string& file : options.files) {
        read.push_back({file, "one of the reports to be joined"});
        saved.emplace_back(file);
    }
    refuse_to_overwrite(requests, read);
    ProgressBar no_bar(When::never);
    Reports reports(requests, options.output.style, no_bar);
    const Summary summary = join_reports(saved, reports.writers());
    say_notes(summary.waiver_notes);
    if (!reports.commit()) return ExitCode::report_not_written;
    return exit_code_of(summary, options.output.fail_on, options.output.allow_unrecognised);
}

}  // namespace

void add_report(CLI::App& app, ExitCode& code) {
    CLI::App& report = *app.add_subcommand("report", "Join reports of several runs");
    report.require_subcommand(1);
    CLI::App& command = *report.add_subcommand("merge", "Join JSON and JSON lines reports into any format");
    const auto options = std::make_shared<MergeOptions>();
    command.add_option("FILE", options->files, "Reports that 'assure check' wrote with --format json or jsonl")
        ->required()
        ->type_name("");
    add_report_options(command, options->output);
    add_level_options(command, options->output);
    command.footer(examples);
    command.callback([options, &code] { code = merge(*options); });
}

}  // namespace assure
