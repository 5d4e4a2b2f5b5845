// assure man: the command's manual page, made from what --help says of each subcommand.
#include "assure/app/engine.h"
#include "command_tree.h"
#include "reports.h"
#include "subcommands.h"

#include <algorithm>
#include <cctype>
#include <iostream>
#include <sstream>

namespace assure {
namespace {

// The text as troff shows it: no mark of troff in it is one. Precondition: it begins no line with '.' or an apostrophe,
// or stands behind \&.
std::string plain(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\\')
            escaped += "\\e";
        else if (c == '-')
            escaped += "\\-";
        else
            escaped += c;
    }
    return escaped;
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

void write_synopsis(const TreeCommand& command, std::ostream& out) {
    out << ".B " << plain(command.path) << '\n';
    if (!command.options.empty()) out << ".RI [ options ]\n";
    for (const TreePositional& positional : command.positionals) {
        const std::string name = "\\fI" + plain(positional.name) + "\\fR" + (positional.repeatable ? " ..." : "");
        out << (positional.required ? name : "[" + name + "]") << '\n';
    }
    if (!command.commands.empty()) out << ".I command\n";
}

void write_entry(const std::string& head, const std::string& meaning, std::ostream& out) {
    out << ".TP\n" << head << "\n\\&" << plain(meaning) << '\n';
}

void write_option(const TreeOption& option, std::ostream& out) {
    std::string head;
    for (const std::string& name : option.names)
        head += (head.empty() ? "\\fB" : ", \\fB") + plain(name) + "\\fR";
    if (!option.value.empty()) head += " \\fI" + plain(option.value) + "\\fR";
    write_entry(head, option.meaning, out);
}

// A footer stands as it was laid out.
void write_footer(const std::string& footer, std::ostream& out) {
    if (footer.empty()) return;
    out << ".PP\n.nf\n";
    std::istringstream lines(footer);
    for (std::string line; std::getline(lines, line);)
        out << "\\&" << plain(line) << '\n';
    out << ".fi\n";
}

void write_command(const TreeCommand& command, std::ostream& out) {
    out << ".SS " << plain(command.path) << "\n\\&" << plain(command.meaning) << ".\n.PP\n";
    write_synopsis(command, out);
    for (const TreePositional& positional : command.positionals)
        write_entry("\\fI" + plain(positional.name) + "\\fR", positional.meaning, out);
    for (const TreeOption& option : command.options)
        write_option(option, out);
    write_footer(command.footer, out);
}

void write_page(const TreeCommand& root, std::ostream& out) {
    out << ".TH " << upper(root.name) << R"( 1 "" ")" << root.name << ' ' << version() << R"(" "User Commands")" << '\n'
        << ".SH NAME\n"
        << root.name << " \\- check governance papers for evidence of co\\-production\n.SH SYNOPSIS\n";
    write_synopsis(root, out);
    out << ".SH DESCRIPTION\n\\&" << plain(root.meaning) << '\n';
    write_footer(root.footer, out);
    out << ".SH OPTIONS\n";
    for (const TreeOption& option : root.options)
        write_option(option, out);
    out << ".SH COMMANDS\n";
    for (const TreeCommand* command : all_commands(root))
        if (command != &root) write_command(*command, out);
}

ExitCode run(const CLI::App& app) {
    write_page(command_tree(app), std::cout);
    require_stdout_written("manual page");
    return ExitCode::ok;
}

}  // namespace

void add_man(CLI::App& app, ExitCode& code) {
    CLI::App& command = *app.add_subcommand("man", "Print the manual page");
    command.footer("Read it with:\n  assure man | man -l -");
    command.callback([&app, &code] { code = run(app); });
}

}  // namespace assure
