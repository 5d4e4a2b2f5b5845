#include "rules_show.h"

#include "assure/app/clauses.h"
#include "assure/app/printable.h"
#include "assure/app/words.h"
#include "assure/app/wrap.h"
#include "reports.h"
#include "terminal.h"

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace assure {
namespace {

void print_paragraph(const std::string& title, const std::string& text) {
    if (!text.empty()) std::cout << '\n' << title << '\n' << laid_out(text, 2);
}

void print_clauses(const Rule& rule) {
    for (const Clause& clause : rule.clauses)
        print_paragraph("Asked for by", clause.document + (clause.number.empty() ? "" : ", " + clause_number(clause)) +
                                            (clause.text.empty() ? "" : ": “" + clause.text + "”"));
}

void print_check(const Engine& engine, const Rule& rule) {
    std::cout << "\nChecked by\n  the check '" << rule.check << "'\n";
    for (const Engine::ParameterInfo& parameter : engine.parameters_of(rule)) {
        const std::string origin = parameter.pack.empty() ? "a rule pack can set another" : "set by " + parameter.pack;
        std::cout << laid_out("For '" + parameter.name + "' it takes " + parameter.value + " (" + origin + ").", 2)
                  << laid_out(parameter.meaning, 6);
    }
}

void print_days(const Rule& rule) {
    if (rule.effective_from) print_paragraph("In force", "For papers from " + to_string(*rule.effective_from) + " on.");
    if (rule.transition_until)
        print_paragraph("Transition", "Until " + to_string(*rule.transition_until) +
                                          " a paper that fails this rule is for a person to decide.");
}

// Each change of a file once, with all that it set.
void print_changes(const Engine& engine, const Rule& rule) {
    std::vector<std::pair<Setting, std::string>> files;
    for (const Setting& setting : engine.changes_of(rule)) {
        if (files.empty() || files.back().first.place != setting.place)
            files.emplace_back(setting, setting.what);
        else
            files.back().second += ", " + setting.what;
    }
    if (!files.empty()) std::cout << "\nChanged since\n";
    for (const auto& [setting, what] : files)
        std::cout << laid_out(setting.pack + ": " + what + " (" + setting.place + ")", 2)
                  << laid_out(setting.reason, 6);
}

}  // namespace

std::string laid_out(std::string_view text, std::size_t indent) {
    const std::string margin(indent, ' ');
    return wrap(printable(text), stdout_width(), margin, margin);
}

void show_rule(const Engine& engine, const Rule& rule) {
    std::cout << rule.id << "  (" << (rule.level == Level::mandatory ? "mandatory" : "advice") << " for "
              << "a " << kind_words(rule.kind) << (rule.locked ? "; packs that extend it may only tighten it" : "")
              << ")\n"
              << laid_out(rule.title, 0);
    print_clauses(rule);
    print_paragraph("Why", rule.why);
    print_paragraph("Required", rule.required);
    print_paragraph(rule.acts.empty() ? "What to do" : "What to do (for the " + who_acts(rule.acts) + ")", rule.fix);
    print_days(rule);
    print_check(engine, rule);
    const std::size_t examples = engine.run_examples(rule.id).size();
    std::cout << "\nIts card has " << examples << (examples == 1 ? " example" : " examples") << " ('assure rules test "
              << rule.id << "' tries them): " << printable(rule.file) << '\n';
    print_changes(engine, rule);
    require_stdout_written("rule");
}

}  // namespace assure
