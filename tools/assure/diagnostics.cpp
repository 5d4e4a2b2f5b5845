#include "diagnostics.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <iostream>

namespace assure {

void log_to_stderr() {
    spdlog::set_default_logger(spdlog::stderr_logger_mt("assure"));
    spdlog::set_pattern("assure: %l: %v");
    spdlog::set_level(spdlog::level::warn);
}

void say(const Error& error) {
    std::cerr << "assure: " << error.what() << '\n';
}

void say_our_fault(std::string_view what) {
    std::cerr << "assure: a fault of ours, not of your papers: " << what
              << "\nNo verdict above is to be relied on. Please report it with the command you ran, the paper if you "
                 "may share it, and 'assure "
              << version() << "'.\n";
}

std::string usage_mistake(const CLI::App* app, const CLI::Error& error) {
    std::string command = app->get_name();
    for (const CLI::App* chosen = app; !chosen->get_subcommands().empty();) {
        chosen = chosen->get_subcommands().front();
        command += ' ' + chosen->get_name();
    }
    return "assure: " + std::string(error.what()) + "\n'" + command + " --help' lists what this version can do.\n";
}

}  // namespace assure
