// The command's own definition, walked: what completion and the man page are made from, so that neither can differ
// from what the command takes.
#pragma once

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace assure {

// What may follow an option or stand in a place, for completion.
enum class Takes : unsigned char { nothing, words, files, folders, other };

struct TreeOption {
    std::vector<std::string> names;  // "-o", "--output"
    std::string value;               // "FILE"; empty for a flag
    std::string meaning;
    Takes takes = Takes::nothing;
    std::vector<std::string> words;  // for Takes::words
    bool repeatable = false;
};

struct TreePositional {
    std::string name;
    std::string meaning;
    Takes takes = Takes::other;
    bool repeatable = false;
    bool required = false;
};

struct TreeCommand {
    std::string path;  // "assure rules show"
    std::string name;  // "show"
    std::string meaning;
    std::string footer;
    std::vector<TreeOption> options;
    std::vector<TreePositional> positionals;
    std::vector<TreeCommand> commands;
};

// Whether names of files or folders may stand behind the command.
bool takes_paths(const TreeCommand& command);

TreeCommand command_tree(const CLI::App& app);

// The command and all below it, each before its own.
std::vector<const TreeCommand*> all_commands(const TreeCommand& command);

}  // namespace assure
