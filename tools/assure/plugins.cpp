// assure plugins: what was loaded, from where, what it offers.
#include "assure/app/engine.h"
#include "assure/app/printable.h"
#include "options.h"
#include "reports.h"
#include "subcommands.h"

#include <iostream>
#include <memory>

namespace assure {
namespace {

void print(const PluginInfo& plugin) {
    std::cout << plugin.name << ' ' << plugin.version << '\n' << "  from    " << printable(plugin.file) << '\n';
    for (const std::string& kind : plugin.kinds)
        std::cout << "  kind    " << kind << '\n';
    for (const std::string& check : plugin.checks)
        std::cout << "  check   " << check << '\n';
}

ExitCode run(const EngineOptions& options) {
    const std::vector<PluginInfo> plugins = list_plugins(options);
    if (plugins.empty()) std::cout << "No plugin was found.\n";
    for (const PluginInfo& plugin : plugins)
        print(plugin);
    require_stdout_written("list of plugins");
    return ExitCode::ok;
}

}  // namespace

void add_plugins(CLI::App& app, ExitCode& code) {
    CLI::App& command = *app.add_subcommand("plugins", "Show what was loaded, from where, and what it offers");
    const auto options = std::make_shared<EngineOptions>();
    add_plugin_dir_option(command, *options);
    command.callback([options, &code] { code = run(*options); });
}

}  // namespace assure
