// assure completion: what a shell needs to complete the command's words.
#include "completion_scripts.h"
#include "options.h"
#include "reports.h"
#include "subcommands.h"

#include <iostream>
#include <memory>

namespace assure {
namespace {

using Script = void (*)(const TreeCommand&, std::ostream&);

ExitCode run(const CLI::App& app, Script script) {
    script(command_tree(app), std::cout);
    require_stdout_written("completion script");
    return ExitCode::ok;
}

}  // namespace

void add_completion(CLI::App& app, ExitCode& code) {
    CLI::App& command = *app.add_subcommand("completion", "Print what a shell needs to complete this command's words");
    command.require_subcommand(1);
    for (const auto& [shell, script] : {std::pair<const char*, Script>("bash", &write_bash_completion),
                                        {"zsh", &write_zsh_completion},
                                        {"fish", &write_fish_completion}}) {
        CLI::App& one = *command.add_subcommand(shell, std::string("For ") + shell);
        one.callback([&app, &code, script = script] { code = run(app, script); });
    }
    command.footer(
        "An installed assure has them where the shells look. Otherwise, for this session:\n"
        "  source <(assure completion bash)");
}

}  // namespace assure
