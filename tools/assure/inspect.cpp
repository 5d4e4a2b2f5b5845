// assure inspect: shows what was read of one file, as it stands, names included.
#include "assure/app/engine.h"
#include "diagnostics.h"
#include "limit_option.h"
#include "options.h"
#include "reports.h"
#include "subcommands.h"

#include <iostream>
#include <memory>
#include <string>

namespace assure {
namespace {

struct InspectOptions {
    EngineOptions engine;
    std::string file;
    Engine::InspectFormat format = Engine::InspectFormat::text;
};

ExitCode run(const InspectOptions& options) {
    const Engine engine(options.engine);
    try {
        engine.inspect(options.file, options.format, std::cout);
    } catch (const Error& e) {  // the request was right, the file could not be read
        say(e);
        return ExitCode::not_checked;
    }
    require_stdout_written("account of what was read");
    return ExitCode::ok;
}

}  // namespace

void add_inspect(CLI::App& app, ExitCode& code) {
    CLI::App& command =
        *app.add_subcommand("inspect", "Show what was read of a file: its kind, form, tables and parts");
    const auto options = std::make_shared<InspectOptions>();
    command.add_option("FILE", options->file, "The file")->required()->type_name("");
    add_choice(command, "--format", options->format,
               {{"text", Engine::InspectFormat::text}, {"json", Engine::InspectFormat::json}},
               "For people, or for programs (default: text)");
    add_engine_options(command, options->engine);
    add_kind_option(command, options->engine);
    add_limit_option(command, options->engine.limits);
    command.footer("Names of people are shown as they stand. Example:\n  assure inspect cover.docx --format json");
    command.callback([options, &code] { code = run(*options); });
}

}  // namespace assure
