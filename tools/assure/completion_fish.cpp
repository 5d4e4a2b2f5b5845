#include "completion_scripts.h"

#include <ostream>
#include <sstream>

namespace assure {
namespace {

std::string quoted(const std::string& text) {
    std::string escaped = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') escaped += '\\';
        escaped += c == '\n' ? ' ' : c;
    }
    return escaped + '\'';
}

// When the words of the command, and none of those below it, stand on the line.
std::string condition(const TreeCommand& command) {
    std::istringstream words(command.path);
    std::string word;
    words >> word;
    std::string all;
    while (words >> word)
        all += (all.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + word);
    if (!command.commands.empty()) {
        all += std::string(all.empty() ? "" : "; and ") + "not __fish_seen_subcommand_from";
        for (const TreeCommand& below : command.commands)
            all += ' ' + below.name;
    }
    return all;
}

void write_option(const std::string& start, const TreeOption& option, std::ostream& out) {
    out << start;
    for (const std::string& name : option.names)
        out << (name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1));
    if (option.takes == Takes::words) out << " -x -a " << quoted(joined(option.words));
    if (option.takes == Takes::files) out << " -r -F";
    if (option.takes == Takes::folders) out << " -x -a '(__fish_complete_directories)'";
    if (option.takes == Takes::other) out << " -x";
    out << " -d " << quoted(option.meaning) << '\n';
}

void write_command(const std::string& program, const TreeCommand& command, std::ostream& out) {
    const std::string start = "complete -c " + program + " -n " + quoted(condition(command));
    if (!takes_paths(command)) out << start << " -f\n";
    for (const TreeCommand& below : command.commands)
        out << start << " -f -a " << below.name << " -d " << quoted(below.meaning) << '\n';
    for (const TreeOption& option : command.options)
        write_option(start, option, out);
}

}  // namespace

void write_fish_completion(const TreeCommand& root, std::ostream& out) {
    out << "# Completion of " << root.name << " for fish, made by '" << root.name << " completion fish'.\n";
    for (const TreeCommand* command : all_commands(root))
        write_command(root.name, *command, out);
}

}  // namespace assure
