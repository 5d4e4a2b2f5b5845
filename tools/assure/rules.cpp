// assure rules: list, show, test and lint the rules of a pack, and print them as a page.
#include "assure/app/engine.h"
#include "assure/app/nearest.h"
#include "assure/app/printable.h"
#include "assure/app/reading_order.h"
#include "options.h"
#include "reports.h"
#include "rules_lint.h"
#include "rules_show.h"
#include "subcommands.h"
#include "terminal.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace assure {
namespace {

struct RulesOptions {
    EngineOptions engine;
    std::string about;  // the rule, or the pack, that was named
    bool mutants = false;
};

ExitCode list(const RulesOptions& options) {
    const Engine engine(options.engine);
    std::vector<const Rule*> rules = engine.rules();
    std::stable_sort(rules.begin(), rules.end(), [](const Rule* a, const Rule* b) { return reads_before(*a, *b); });
    std::size_t width = 0;
    for (const Rule* rule : rules)
        width = std::max(width, display_width(rule->id));
    for (const Rule* rule : rules)
        std::cout << rule->id << std::string(width - display_width(rule->id) + 2, ' ')
                  << (rule->level == Level::mandatory ? "mandatory  " : "advisory   ") << printable(rule->title)
                  << '\n';
    require_stdout_written("list of rules");
    return ExitCode::ok;
}

[[noreturn]] void refuse_rule(const Engine& engine, const std::string& id) {
    std::vector<std::string> ids;
    for (const Rule* rule : engine.rules())
        ids.push_back(rule->id);
    std::string near;
    for (const std::string& candidate : nearest(id, ids))
        near += (near.empty() ? "Did you mean " : ", ") + candidate;
    throw Error("There is no rule '" + id + "' in the pack.", "",
                near.empty() ? "'assure rules list' names them all." : near + "?");
}

const Rule& find_rule(const Engine& engine, const std::string& id) {
    for (const Rule* rule : engine.rules())
        if (rule->id == id) return *rule;
    refuse_rule(engine, id);
}

ExitCode show(const RulesOptions& options) {
    const Engine engine(options.engine);
    show_rule(engine, find_rule(engine, options.about));
    return ExitCode::ok;
}

void print(const ExampleResult& example) {
    std::cout << printable(example.file) << ':' << example.line << ": " << example.rule << ", example " << example.name
              << ": expected " << example.expected << ", got " << example.actual << '\n'
              << laid_out(example.message, 2);
}

// Rule ids hold a dot and are no path; pack ids hold none.
bool names_a_rule(const std::string& text) {
    return text.find('.') != std::string::npos && text.find('/') == std::string::npos && !std::filesystem::exists(text);
}

ExitCode lint(RulesOptions options) {
    if (!options.about.empty()) options.engine.rules = options.about;
    return lint_rules(Engine(options.engine));
}

ExitCode page(RulesOptions options) {
    if (!options.about.empty()) options.engine.rules = options.about;
    Engine(options.engine).write_page(std::cout);
    require_stdout_written("page of rules");
    return ExitCode::ok;
}

ExitCode test(RulesOptions options) {
    std::string rule;
    if (names_a_rule(options.about))
        rule = options.about;
    else if (!options.about.empty())
        options.engine.rules = options.about;
    const Engine engine(options.engine);
    if (!rule.empty()) find_rule(engine, rule);
    const std::vector<ExampleResult> results = options.mutants ? engine.run_mutants(rule) : engine.run_examples(rule);
    std::size_t good = 0;
    for (const ExampleResult& example : results) {
        if (example.ok)
            ++good;
        else
            print(example);
    }
    std::cout << good << " of " << results.size()
              << (options.mutants ? " spoilt examples no longer pass.\n" : " examples came out as their cards say.\n");
    require_stdout_written("account of the examples");
    return good == results.size() ? ExitCode::ok : ExitCode::failed;
}

}  // namespace

void add_rules(CLI::App& app, ExitCode& code) {
    CLI::App& rules = *app.add_subcommand("rules", "List, show, test and lint the rules of a pack");
    rules.require_subcommand(1);
    const auto options = std::make_shared<RulesOptions>();

    CLI::App& list_command = *rules.add_subcommand("list", "Every rule: its id, level and title");
    list_command.callback([options, &code] { code = list(*options); });

    CLI::App& show_command =
        *rules.add_subcommand("show", "One rule: what it demands, by which clause, why, and the fix");
    show_command.add_option("ID", options->about, "The rule, as the report names it")->required()->type_name("");
    show_command.footer("Example:\n  assure rules show cover-sheet.people-involved");
    show_command.callback([options, &code] { code = show(*options); });

    CLI::App& test_command = *rules.add_subcommand("test", "Try the examples that stand on the cards");
    test_command.add_option("PACK", options->about, "A pack (its id or folder), or the id of one rule")->type_name("");
    test_command.add_flag("--mutants", options->mutants, "Spoil each example that passes; its rule must stop passing");
    test_command.callback([options, &code] { code = test(*options); });

    CLI::App& lint_command = *rules.add_subcommand("lint", "Look for what a pack should mend: examples, words");
    lint_command.add_option("PACK", options->about, "A pack: its id or folder")->type_name("");
    lint_command.callback([options, &code] { code = lint(*options); });

    CLI::App& page_command = *rules.add_subcommand("page", "All rules as a page for people, in Markdown");
    page_command.add_option("PACK", options->about, "A pack: its id or folder")->type_name("");
    page_command.callback([options, &code] { code = page(*options); });

    for (CLI::App* command : {&list_command, &show_command, &test_command, &lint_command, &page_command})
        add_engine_options(*command, options->engine);
}

}  // namespace assure
