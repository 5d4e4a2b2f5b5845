// assure check: reads and checks files and folders, writes the reports, decides the exit code.
#include "as_of_option.h"
#include "assure/app/engine.h"
#include "diagnostics.h"
#include "exit_code_of.h"
#include "file_list.h"
#include "limit_option.h"
#include "options.h"
#include "output_options.h"
#include "progress_bar.h"
#include "reports.h"
#include "stop_signal.h"
#include "subcommands.h"

#include <spdlog/spdlog.h>

#include <malloc.h>

#include <memory>
#include <string>
#include <vector>

namespace assure {
namespace {

struct CheckOptions {
    EngineOptions engine;
    std::vector<std::string> paths;
    std::string files_from;
    std::string as_of;
    When progress = When::automatic;
    OutputOptions output;
};

constexpr const char* examples =
    "Examples:\n"
    "  assure check board-pack/                          every paper in a folder\n"
    "  assure check cover.docx --verbose                 what was found for each rule, passes too\n"
    "  assure check pack/ --format text --format html=report.html\n"
    "  find . -newer last-run -print0 | assure check --files-from -\n"
    "Exit codes: 0 nothing failed, 1 something failed, 2 the request is wrong, 3 something could not be checked,\n"
    "4 a report could not be written, 130 interrupted.";

std::vector<std::string> named_inputs(const CheckOptions& options) {
    std::vector<std::string> named = options.paths;
    if (!options.files_from.empty())
        for (std::string& name : read_file_list(options.files_from))
            named.push_back(std::move(name));
    if (named.empty())
        throw Error("There is nothing to check.", "", "Name a file or a folder: assure check board-pack/");
    return named;
}

// Every file that the run reads, with what it is.
std::vector<ReadFile> what_is_read(const CheckOptions& options, const Inputs& inputs, const Engine& engine) {
    std::vector<ReadFile> files;
    for (const std::string& file : inputs.files)
        files.push_back({file, "one of the files to be checked"});
    if (!options.files_from.empty() && options.files_from != "-")
        files.push_back({options.files_from, "the list of files to be checked"});
    for (const std::string& file : engine.files())
        files.push_back({file, "a file of the rules, plugins or waivers"});
    return files;
}

// glibc would give memory back to the system between large documents, and ask for it again page by page.
void keep_memory_between_documents() {
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
}

ExitCode run(CheckOptions& options) {
    keep_memory_between_documents();
    const std::vector<ReportRequest> requests = options.output.requests();
    options.engine.as_of = as_of_day(options.as_of);
    const Inputs inputs = collect_inputs(named_inputs(options));
    const Engine engine(options.engine);
    refuse_to_overwrite(requests, what_is_read(options, inputs, engine));

    ProgressBar bar(options.progress);
    const StopSignal stop;  // before the reports, so that an interruption leaves no half-written file behind
    Reports reports(requests, options.output.style, bar);
    const Summary summary = engine.check(inputs, reports.writers(), StopSignal::flag(),
                                         [&bar](std::size_t done, std::size_t total) { bar.update(done, total); });
    bar.erase();
    say_notes(summary.waiver_notes);
    if (!reports.commit()) return ExitCode::report_not_written;
    return exit_code_of(summary, options.output.fail_on, options.output.allow_unrecognised);
}

void add_running_options(CLI::App& command, CheckOptions& options) {
    const std::vector<std::pair<std::string, When>> when{
        {"auto", When::automatic}, {"always", When::always}, {"never", When::never}};
    add_choice(command, "--progress", options.progress, when, "A progress bar on stderr (auto: on a terminal)");
    command
        .add_option_function<std::string>(
            "--log-level",
            [](const std::string& level) {
                if (spdlog::level::from_str(level) == spdlog::level::off && level != "off")
                    throw CLI::ValidationError("--log-level", "'" + level + "' is not a level");
                spdlog::set_level(spdlog::level::from_str(level));
            },
            "What is logged to stderr (default: warning)")
        ->type_name("trace|debug|info|warning|error|off");
}

}  // namespace

void add_check(CLI::App& app, ExitCode& code) {
    CLI::App& command = *app.add_subcommand("check", "Check files and folders and print a report");
    const auto options = std::make_shared<CheckOptions>();
    command.add_option("PATH", options->paths, "Files and folders (folders with all that is in them)")->type_name("");
    command
        .add_option(
            "--files-from", options->files_from,
            "Read the names of files and folders from FILE, or from stdin for '-': one a line, or NUL-separated")
        ->type_name("FILE");
    add_engine_options(command, options->engine);
    add_kind_option(command, options->engine);
    add_limit_option(command, options->engine.limits);
    add_waivers_option(command, options->engine);
    add_as_of_option(command, options->as_of);
    command.add_option("--jobs", options->engine.jobs, "How many files to work on at once (default: one a core)")
        ->type_name("N")
        ->check(CLI::Range(1, 1024).description(""));
    command.add_flag(
        "--show-names", options->engine.show_names,
        "Names of people with lived experience stand in the reports; else those known as such are left out");
    add_report_options(command, options->output);
    add_level_options(command, options->output);
    add_running_options(command, *options);
    command.footer(examples);
    command.callback([options, &code] { code = run(*options); });
}

}  // namespace assure
