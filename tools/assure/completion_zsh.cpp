#include "completion_scripts.h"

#include <algorithm>
#include <ostream>

namespace assure {
namespace {

// The text in a word in single quotes, in which zsh gives some characters a meaning of their own.
std::string quoted(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\'') {
            escaped += "'\\''";
            continue;
        }
        if (c == '[' || c == ']' || c == ':' || c == '\\') escaped += '\\';
        escaped += c == '\n' ? ' ' : c;
    }
    return escaped;
}

std::string function_of(const TreeCommand& command) {
    std::string name = "_" + command.path;
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

std::string action_of(Takes takes, const std::vector<std::string>& choices) {
    switch (takes) {
        case Takes::words:
            return "(" + joined(choices) + ")";
        case Takes::files:
            return "_files";
        case Takes::folders:
            return "_files -/";
        case Takes::nothing:
        case Takes::other:
            break;
    }
    return " ";
}

void write_option(const TreeOption& option, std::ostream& out) {
    for (const std::string& name : option.names) {
        out << " \\\n        '" << (option.repeatable ? "*" : "") << name << '[' << quoted(option.meaning) << ']';
        if (option.takes != Takes::nothing)
            out << ':' << quoted(option.value) << ':' << action_of(option.takes, option.words);
        out << '\'';
    }
}

void write_commands(const TreeCommand& command, std::ostream& out) {
    out << " \\\n        '1: :->command' '*:: :->rest'\n    case $state in\n        command)\n            local -a "
           "commands=(\n";
    for (const TreeCommand& below : command.commands)
        out << "                '" << below.name << ':' << quoted(below.meaning) << "'\n";
    out << "            )\n            _describe command commands ;;\n        rest)\n            case $words[1] in\n";
    for (const TreeCommand& below : command.commands)
        out << "                " << below.name << ") " << function_of(below) << " ;;\n";
    out << "            esac ;;\n    esac\n";
}

void write_function(const TreeCommand& command, std::ostream& out) {
    out << '\n' << function_of(command) << "() {\n    local state line\n    typeset -A opt_args\n    _arguments -S";
    for (const TreeOption& option : command.options)
        write_option(option, out);
    if (!command.commands.empty()) {
        write_commands(command, out);
    } else {
        for (const TreePositional& positional : command.positionals)
            out << " \\\n        '" << (positional.repeatable ? "*" : "") << ':' << quoted(positional.name) << ':'
                << action_of(positional.takes, {}) << '\'';
        out << '\n';
    }
    out << "}\n";
}

}  // namespace

void write_zsh_completion(const TreeCommand& root, std::ostream& out) {
    out << "#compdef " << root.name << "\n# Made by '" << root.name << " completion zsh'.\n";
    for (const TreeCommand* command : all_commands(root))
        write_function(*command, out);
    // Read as a function from the path of functions, or sourced.
    out << "\nif [[ ${funcstack[1]} == _" << root.name << " ]]; then\n    _" << root.name
        << " \"$@\"\nelse\n    compdef _" << root.name << ' ' << root.name << "\nfi\n";
}

}  // namespace assure
