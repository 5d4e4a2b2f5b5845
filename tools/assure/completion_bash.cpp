#include "completion_scripts.h"

#include <ostream>

namespace assure {
namespace {

void write_steps(const std::vector<const TreeCommand*>& all, std::ostream& out) {
    for (const TreeCommand* command : all)
        for (const TreeCommand& below : command->commands)
            out << "            \"" << command->path << ' ' << below.name << "\") at=\"" << below.path << "\" ;;\n";
}

// What follows an option that takes a value; a case without commands leaves it to the names of files.
void write_values(const TreeCommand& command, std::ostream& out) {
    for (const TreeOption& option : command.options) {
        if (option.takes == Takes::nothing) continue;
        for (std::size_t name = 0; name < option.names.size(); ++name)
            out << (name == 0 ? "        \"" : " | \"") << command.path << ' ' << option.names[name] << '"';
        out << ")\n";
        if (option.takes == Takes::words)
            out << "            mapfile -t COMPREPLY < <(compgen -W \"" << joined(option.words) << "\" -- \"$word\")\n";
        out << "            return ;;\n";
    }
}

void write_words(const TreeCommand& command, std::ostream& out) {
    std::vector<std::string> options;
    for (const TreeOption& option : command.options)
        options.insert(options.end(), option.names.begin(), option.names.end());
    std::vector<std::string> commands;
    for (const TreeCommand& below : command.commands)
        commands.push_back(below.name);
    out << "        \"" << command.path << "\") options=\"" << joined(options) << "\" commands=\"" << joined(commands)
        << "\" paths=" << (takes_paths(command) ? "yes" : "no") << " ;;\n";
}

}  // namespace

void write_bash_completion(const TreeCommand& root, std::ostream& out) {
    const std::vector<const TreeCommand*> all = all_commands(root);
    const std::string& name = root.name;
    out << "# Completion of " << name << " for bash, made by '" << name << " completion bash'.\n_" << name
        << "() {\n    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} at=" << name
        << " step options= commands= paths=yes\n    COMPREPLY=()\n    for step in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; "
           "do\n"
        << "        case \"$at $step\" in\n";
    write_steps(all, out);
    out << "        esac\n    done\n    case \"$at $before\" in\n";
    for (const TreeCommand* command : all)
        write_values(*command, out);
    out << "    esac\n    case \"$at\" in\n";
    for (const TreeCommand* command : all)
        write_words(*command, out);
    // bash offers names of files where nothing else is offered, unless it is told not to.
    out << "    esac\n    if [[ $paths == no ]]; then compopt +o default 2> /dev/null || :; fi\n"
        << "    if [[ $word == -* ]]; then commands=$options; fi\n"
        << "    mapfile -t COMPREPLY < <(compgen -W \"$commands\" -- \"$word\")\n}\n"
        << "complete -o default -F _" << name << ' ' << name << '\n';
}

}  // namespace assure
