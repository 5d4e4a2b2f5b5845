// The command: parses the line, and turns what went wrong into a sentence and an exit code.
#include "assure/app/engine.h"
#include "assure/app/exit_code.h"
#include "diagnostics.h"
#include "output_file.h"
#include "subcommands.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <exception>
#include <iostream>
#include <string>

namespace {

using assure::ExitCode;

ExitCode parse_and_run(int argc, char** argv) {
    ExitCode code = ExitCode::ok;
    CLI::App app("Checks governance papers for evidence that people with lived experience were involved.", "assure");
    app.set_version_flag("--version", "assure " + std::string(assure::version()), "Print the version and leave");
    app.require_subcommand(1);
    app.failure_message(assure::usage_mistake);
    app.footer(
        "Start with:  assure check PATH      check a file, or a folder and all that is in it\n"
        "             assure check --help    its options, with examples");
    assure::add_check(app, code);
    assure::add_inspect(app, code);
    assure::add_annotate(app, code);
    assure::add_checklist(app, code);
    assure::add_template(app, code);
    assure::add_report(app, code);
    assure::add_rules(app, code);
    assure::add_plugins(app, code);
    assure::add_completion(app, code);
    assure::add_man(app, code);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? ExitCode::ok : ExitCode::bad_request;  // 0: --help and --version
    }
    return code;
}

ExitCode run(int argc, char** argv) {
    try {
        assure::log_to_stderr();
        // A reader that goes away ("| head") is a report that could not be written, not the end of the program.
        static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
        return parse_and_run(argc, argv);
    } catch (const assure::ReportNotWritten& e) {
        assure::say(e);
        return ExitCode::report_not_written;
    } catch (const assure::Error& e) {
        assure::say(e);
        return ExitCode::bad_request;
    } catch (const std::filesystem::filesystem_error& e) {
        // Something went away, or was closed to us, between two looks at it.
        assure::say(assure::Error("This file or folder cannot be used: " + e.code().message() + ".", e.path1().string(),
                                  "Check that it is there and that you may read it, then try again."));
        return ExitCode::bad_request;
    } catch (const std::exception& e) {
        assure::say_our_fault(e.what());
        return ExitCode::not_checked;
    }
}

}  // namespace

int main(int argc, char** argv) {
    return static_cast<int>(run(argc, argv));
}
