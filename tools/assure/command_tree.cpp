#include "command_tree.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace assure {
namespace {

std::vector<std::string> split_at_bars(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream in(text);
    for (std::string word; std::getline(in, word, '|');)
        words.push_back(word);
    return words;
}

Takes taken_by(const std::string& value) {
    if (value.empty()) return Takes::nothing;
    if (value.find('|') != std::string::npos) return Takes::words;
    if (value == "FILE" || value == "PATH") return Takes::files;
    if (value == "DIR" || value == "PACK") return Takes::folders;
    return Takes::other;
}

TreeOption option_of(const CLI::Option& option) {
    TreeOption one;
    for (const std::string& name : option.get_snames())
        one.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        one.names.push_back("--" + name);
    if (option.get_items_expected_max() > 0) one.value = option.get_type_name();
    one.meaning = option.get_description();
    one.takes = taken_by(one.value);
    if (one.takes == Takes::words) one.words = split_at_bars(one.value);
    one.repeatable = option.get_expected_max() > 1;
    return one;
}

TreePositional positional_of(const CLI::Option& option) {
    const std::string name = option.get_name(true);
    return {name, option.get_description(), taken_by(name), option.get_expected_max() > 1, option.get_required()};
}

TreeCommand command_at(const CLI::App& app, const std::string& above) {
    TreeCommand command;
    command.name = app.get_name();
    command.path = above.empty() ? command.name : above + ' ' + command.name;
    command.meaning = app.get_description();
    command.footer = app.get_footer();
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_positional())
            command.positionals.push_back(positional_of(*option));
        else
            command.options.push_back(option_of(*option));
    }
    for (const CLI::App* below : app.get_subcommands(nullptr))
        command.commands.push_back(command_at(*below, command.path));
    return command;
}

void add_all(const TreeCommand& command, std::vector<const TreeCommand*>& all) {
    all.push_back(&command);
    for (const TreeCommand& below : command.commands)
        add_all(below, all);
}

}  // namespace

bool takes_paths(const TreeCommand& command) {
    return std::any_of(command.positionals.begin(), command.positionals.end(), [](const TreePositional& positional) {
        return positional.takes == Takes::files || positional.takes == Takes::folders;
    });
}

TreeCommand command_tree(const CLI::App& app) {
    return command_at(app, "");
}

std::vector<const TreeCommand*> all_commands(const TreeCommand& command) {
    std::vector<const TreeCommand*> all;
    add_all(command, all);
    return all;
}

}  // namespace assure
