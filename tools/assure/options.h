// Options that several subcommands share.
#pragma once

#include "assure/app/engine.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace assure {

void add_plugin_dir_option(CLI::App& command, EngineOptions& options);
// --rules and --plugin-dir.
void add_engine_options(CLI::App& command, EngineOptions& options);
// --kind.
void add_kind_option(CLI::App& command, EngineOptions& options);
// --waivers.
void add_waivers_option(CLI::App& command, EngineOptions& options);

// An option that takes one of a few words, each standing for a value of an enumeration.
template <class Enum>
CLI::Option* add_choice(CLI::App& command, const std::string& name, Enum& value,
                        const std::vector<std::pair<std::string, Enum>>& choices, const std::string& meaning) {
    std::string words;
    for (const auto& choice : choices)
        words += (words.empty() ? "" : "|") + choice.first;
    const auto take = [&value, choices, name, words](const std::string& word) {
        const auto found =
            std::find_if(choices.begin(), choices.end(), [&word](const auto& choice) { return choice.first == word; });
        if (found == choices.end()) throw CLI::ValidationError(name, "'" + word + "' is not one of " + words);
        value = found->second;
    };
    return command.add_option_function<std::string>(name, take, meaning)->type_name(words);
}

}  // namespace assure
