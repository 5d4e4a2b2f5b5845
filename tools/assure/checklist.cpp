// assure checklist: what a kind of paper must show, as boxes to tick.
#include "assure/app/checklist.h"
#include "assure/app/engine.h"
#include "new_file.h"
#include "options.h"
#include "subcommands.h"

#include <filesystem>
#include <memory>
#include <string>

namespace assure {
namespace {

struct ChecklistOptions {
    EngineOptions engine;
    std::string kind;
    ChecklistFormat format = ChecklistFormat::markdown;
    std::filesystem::path file;
};

// What the file's name promises: Word opens no Markdown that is called .docx.
ChecklistFormat format_of(const std::filesystem::path& file) {
    const std::filesystem::path extension = file.extension();
    if (extension == ".docx") return ChecklistFormat::word;
    return extension == ".html" || extension == ".htm" ? ChecklistFormat::html : ChecklistFormat::markdown;
}

ExitCode run(const ChecklistOptions& options) {
    if (options.file.empty() && options.format == ChecklistFormat::word)
        throw Error("A Word file is not for the screen.", "", "Name the file that it shall become: -o checklist.docx");
    const Engine engine(options.engine);
    write_new_file(checklist(engine, options.kind, options.format), options.file, "checklist");
    return ExitCode::ok;
}

}  // namespace

void add_checklist(CLI::App& app, ExitCode& code) {
    CLI::App& command = *app.add_subcommand("checklist", "Print what a kind of paper must show, as boxes to tick");
    const auto options = std::make_shared<ChecklistOptions>();
    command.add_option("KIND", options->kind, "The kind of paper: cover-sheet, …")->required()->type_name("");
    const CLI::Option* const format = add_choice(
        command, "--format", options->format,
        {{"markdown", ChecklistFormat::markdown}, {"html", ChecklistFormat::html}, {"docx", ChecklistFormat::word}},
        "What it is written as (default: by the file's name, else markdown)");
    add_new_file_option(command, options->file);
    add_engine_options(command, options->engine);
    command.footer(
        "It fits on two pages. Example:\n"
        "  assure checklist cover-sheet -o checklist.docx\n"
        "'assure plugins' names the kinds.");
    command.callback([options, format, &code] {
        if (format->count() == 0) options->format = format_of(options->file);
        code = run(*options);
    });
}

}  // namespace assure
