#include "diagnostics.h"

#include "assure/app/nearest.h"
#include "assure/app/printable.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <vector>

namespace assure {
namespace {

bool is_option(const std::string& word) {
    return word.size() > 1 && word.front() == '-';
}

std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

std::vector<std::string> subcommand_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* subcommand : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(subcommand->get_name());
    return names;
}

// "There is no option '--verbos'. Did you mean '--verbose'?"
std::string unknown_name(const std::string& what, const std::string& name, const std::vector<std::string>& known) {
    std::string sentence = "There is no " + what + " '" + name + "'.";
    const std::vector<std::string> near = nearest(name.substr(0, name.find('=')), known);
    if (!near.empty()) sentence += " Did you mean '" + near.front() + "'?";
    return sentence;
}

bool means_a_report_file(const CLI::App& command, const std::string& option) {
    return (option == "-o" || option.starts_with("--output")) && command.get_option_no_throw("--format") != nullptr;
}

}  // namespace

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

void say_notes(const std::vector<std::string>& notes) {
    for (const std::string& note : notes)
        std::cerr << printable(note) << '\n';
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
    const bool wants_subcommand = chosen->get_require_subcommand_min() > 0;
    if (!unknown.empty() && means_a_report_file(*chosen, unknown.front()))
        sentence = "There is no option '" + unknown.front() +
                   "'. A report goes into a file by its format: --format html=report.html";
    else if (!unknown.empty() && is_option(unknown.front()))
        sentence = unknown_name("option", unknown.front(), option_names(*chosen));
    else if (!unknown.empty() && wants_subcommand)
        sentence = unknown_name("subcommand", unknown.front(), subcommand_names(*chosen));
    else
        sentence += '.';
    return "assure: " + printable(sentence) + "\n'" + command + " --help' lists what this version can do.\n";
}

}  // namespace assure
