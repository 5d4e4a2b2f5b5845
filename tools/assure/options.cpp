#include "options.h"

namespace assure {

void add_plugin_dir_option(CLI::App& command, EngineOptions& options) {
    command.add_option("--plugin-dir", options.plugin_dirs, "A folder with further plugins (repeatable)")
        ->type_name("DIR")
        ->allow_extra_args(false);
}

void add_engine_options(CLI::App& command, EngineOptions& options) {
    command.add_option("--rules", options.rules, "The rule pack: its id, or its folder")
        ->type_name("PACK")
        ->capture_default_str();
    add_plugin_dir_option(command, options);
}

void add_kind_option(CLI::App& command, EngineOptions& options) {
    command.add_option("--kind", options.kind, "What kind of paper it is, instead of recognising it")
        ->type_name("KIND");
}

void add_waivers_option(CLI::App& command, EngineOptions& options) {
    command
        .add_option("--waivers", options.waivers, "A file (.xml or .csv) of rules that papers need not meet for a time")
        ->type_name("FILE");
}

}  // namespace assure
