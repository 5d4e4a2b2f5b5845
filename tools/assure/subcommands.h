// The subcommands of `assure`, one file each. Each adds itself to the command line; when it is the one that
// was asked for, it does its work while the line is parsed and leaves the exit code in `code`.
#pragma once

#include "assure/app/exit_code.h"

#include <CLI/App.hpp>

namespace assure {

void add_annotate(CLI::App& app, ExitCode& code);
void add_check(CLI::App& app, ExitCode& code);
void add_checklist(CLI::App& app, ExitCode& code);
void add_completion(CLI::App& app, ExitCode& code);
void add_inspect(CLI::App& app, ExitCode& code);
void add_man(CLI::App& app, ExitCode& code);
void add_plugins(CLI::App& app, ExitCode& code);
void add_report(CLI::App& app, ExitCode& code);
void add_rules(CLI::App& app, ExitCode& code);
void add_template(CLI::App& app, ExitCode& code);

}  // namespace assure
