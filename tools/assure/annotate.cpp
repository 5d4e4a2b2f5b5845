// assure annotate: checks Word papers and writes a copy of each with what was found as comments at the places.
#include "assure/app/annotate.h"
#include "as_of_option.h"
#include "assure/app/printable.h"
#include "copy_names.h"
#include "diagnostics.h"
#include "exit_code_of.h"
#include "limit_option.h"
#include "options.h"
#include "output_file.h"
#include "output_folder.h"
#include "output_options.h"
#include "reports.h"
#include "stop_signal.h"
#include "subcommands.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace assure {
namespace {

struct AnnotateOptions {
    EngineOptions engine;
    std::vector<std::string> paths;
    std::filesystem::path folder;
    std::string as_of;
    FailOn fail_on = FailOn::mandatory;
};

constexpr const char* about =
    "Each copy is the paper as it is, with a comment by 'assure' where each paper begins (its verdict; 'Nothing to\n"
    "mend' where that is so) and one at each place where something was not found or a person must decide. A copy of\n"
    "an earlier run is replaced as long as nobody has changed it; no other file is. Annotating a copy itself replaces\n"
    "the comments by 'assure' and leaves those of other people.\n"
    "Examples:\n"
    "  assure annotate cover.docx -o reviewed\n"
    "  assure annotate board-pack/ -o reviewed           every Word paper in a folder\n"
    "Exit codes: 0 nothing failed, 1 something failed, 2 the request is wrong, 3 something could not be checked or is\n"
    "no Word document, 4 a copy could not be written, 130 interrupted.";

// Keeps what was found, file by file.
class FileReports : public Writer {
public:
    void begin(const ReportHeader& /*header*/) override {}
    void document(const DocumentReport& document) override { next_.papers.push_back(document); }
    void set(const SetReport& set) override {
        for (std::size_t index = 0; index < reports_.size(); ++index) {
            if ((*files_)[index] == set.path) reports_[index].of_the_set = set.results;
        }
    }
    void end(const Summary& /*summary*/) override {}

    explicit FileReports(const std::vector<std::string>& files) : files_(&files) {}
    void end_file() { reports_.push_back(std::exchange(next_, {})); }
    // Of the files that were checked, in their order.
    [[nodiscard]] const std::vector<FileReport>& reports() const { return reports_; }

private:
    const std::vector<std::string>* files_;
    FileReport next_;
    std::vector<FileReport> reports_;
};

// What could not be read has no digest.
bool was_read(const FileReport& report) {
    return !report.papers.empty() && !report.papers.front().sha256.empty();
}

// What somebody wrote into a copy, or answered in it, is nowhere else.
void require_unchanged(const std::filesystem::path& target, const Limits& limits) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(target, ignored) || is_as_written(target.string(), limits)) return;
    throw ReportNotWritten("This copy was changed since assure wrote it, so it is not replaced.", target.string(),
                           "Name another folder for the copies, or annotate that copy itself.");
}

void write_copy(const AnnotatedCopy& copy, const std::filesystem::path& target) {
    OutputFile out(target, "copy");
    out.stream().write(copy.bytes.data(), static_cast<std::streamsize>(copy.bytes.size()));
    out.commit();
    std::cout << printable(target.string()) << ": " << copy.comments << (copy.comments == 1 ? " comment" : " comments")
              << '\n';
}

// Ok, or why there is no copy; the files after this one go on.
ExitCode annotate(const std::string& file, const FileReport& report, const std::filesystem::path& target,
                  const Engine& engine, const Limits& limits) {
    try {
        if (!was_read(report)) {
            const DocumentReport& paper = report.papers.front();
            throw Error(paper.reason, file, paper.next_step);
        }
        require_unchanged(target, limits);
        write_copy(annotated_copy(file, report, engine.header(), limits), target);
        return ExitCode::ok;
    } catch (const ReportNotWritten& e) {
        say(e);
        return ExitCode::report_not_written;
    } catch (const Error& e) {
        say(e);
        return ExitCode::not_checked;
    }
}

Inputs papers_of(const AnnotateOptions& options) {
    Inputs inputs = collect_inputs(options.paths);
    leave_out_copies(inputs, options.paths, options.folder, options.engine.limits);
    return inputs;
}

ExitCode run(AnnotateOptions& options) {
    options.engine.as_of = as_of_day(options.as_of);
    const Inputs inputs = papers_of(options);
    const std::vector<std::filesystem::path> copies = copy_names(inputs.files, options.folder);
    refuse_to_replace(inputs.files, copies, options.engine.limits);
    const Engine engine(options.engine);
    const OutputFolder folder(options.folder, "the copies", "Name a folder that you may write to.");

    const StopSignal stop;
    FileReports found(inputs.files);
    std::array<Writer*, 1> writers{&found};
    const Summary summary = engine.check(inputs, writers, StopSignal::flag(),
                                         [&found](std::size_t /*done*/, std::size_t /*total*/) { found.end_file(); });
    say_notes(summary.skipped_notes);
    say_notes(summary.waiver_notes);
    ExitCode code = exit_code_of(summary, options.fail_on, false);
    for (std::size_t index = 0; index < found.reports().size(); ++index) {
        if (StopSignal::flag()) {
            code = ExitCode::interrupted;
            break;
        }
        code = std::max(
            code, annotate(inputs.files[index], found.reports()[index], copies[index], engine, options.engine.limits));
    }
    require_stdout_written("list of copies");
    return code;
}

}  // namespace

void add_annotate(CLI::App& app, ExitCode& code) {
    CLI::App& command =
        *app.add_subcommand("annotate", "Write copies of Word papers with what was found as comments in them");
    const auto options = std::make_shared<AnnotateOptions>();
    command.add_option("FILE", options->paths, "Word files, and folders (with all that is in them)")
        ->required()
        ->type_name("");
    command.add_option("-o,--output", options->folder, "The folder for the copies; made where it is not there")
        ->required()
        ->type_name("DIR");
    add_engine_options(command, options->engine);
    add_kind_option(command, options->engine);
    add_limit_option(command, options->engine.limits);
    add_waivers_option(command, options->engine);
    add_as_of_option(command, options->as_of);
    add_fail_on_option(command, options->fail_on);
    command.footer(about);
    command.callback([options, &code] { code = run(*options); });
}

}  // namespace assure
