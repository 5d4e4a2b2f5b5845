// assure template: a blank paper of a kind, as a Word document to write in.
#include "assure/app/blank_paper.h"
#include "assure/app/engine.h"
#include "new_file.h"
#include "options.h"
#include "subcommands.h"

#include <filesystem>
#include <memory>
#include <string>

namespace assure {
namespace {

struct TemplateOptions {
    EngineOptions engine;
    std::string kind;
    std::filesystem::path file;
};

ExitCode run(const TemplateOptions& options) {
    const Engine engine(options.engine);
    write_new_file(blank_paper(engine, options.kind), options.file, "template");
    return ExitCode::ok;
}

}  // namespace

void add_template(CLI::App& app, ExitCode& code) {
    CLI::App& command = *app.add_subcommand("template", "Make a blank paper of a kind, as a Word document to fill in");
    const auto options = std::make_shared<TemplateOptions>();
    command.add_option("KIND", options->kind, "The kind of paper: cover-sheet, …")->required()->type_name("");
    add_new_file_option(command, options->file)->required();
    add_engine_options(command, options->engine);
    command.footer(
        "Its grey prompts say what belongs where, and go as somebody writes. Example:\n"
        "  assure template cover-sheet -o \"Cover sheet.docx\"\n"
        "'assure plugins' names the kinds.");
    command.callback([options, &code] { code = run(*options); });
}

}  // namespace assure
