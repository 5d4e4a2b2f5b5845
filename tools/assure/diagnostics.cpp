#include "diagnostics.h"

#include "assure/app/printable.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <vector>

namespace assure {

void log_to_stderr() {
    spdlog::set_default_logger(spdlog::stderr_logger_mt("assure"));
    spdlog::set_pattern("assure: %l: %v");
    spdlog::set_level(spdlog::level::warn);
}

void say(const Error& error) {
    std::cerr << "assure: " << printable(error.what()) << '\n';
}

void say_our_fault(std::string_view what) {
    std::cerr << "assure: a fault of ours, not of your papers: " << printable(what)
              << "\nNo verdict above is to be relied on. Please report it with the command you ran, the paper if you "
                 "may share it, and 'assure "
              << version() << "'.\n";
}

std::string usage_mistake(const CLI::App* app, const CLI::Error& error) {
    const CLI::App* chosen = app;
    std::string command = app->get_name();
    while (!chosen->get_subcommands().empty()) {
        chosen = chosen->get_subcommands().front();
        command += ' ' + chosen->get_name();
    }
    std::string sentence = error.what();
    const std::vector<std::string> unknown = chosen->remaining();
    if (chosen->get_require_subcommand_min() > 0 && !unknown.empty())
        sentence = "'" + unknown.front() + "' is none of its subcommands";
    return "assure: " + printable(sentence) + ".\n'" + command + " --help' lists what this version can do.\n";
}

}  // namespace assure
