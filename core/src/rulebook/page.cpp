#include "rulebook/page.h"

#include "assure/app/clauses.h"
#include "assure/app/reading_order.h"
#include "assure/app/words.h"
#include "text/markdown_text.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace assure {
namespace {

// "paper-title" as "Paper title".
std::string label_of(pugi::xml_node element) {
    const pugi::xml_attribute title = element.attribute("title");
    std::string label = title ? title.value() : element.name();
    if (title || label.empty()) return label;
    std::replace(label.begin(), label.end(), '-', ' ');
    label.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(label.front())));
    return label;
}

// What stands in the element, as a list in a list.
void write_element(std::ostream& out, pugi::xml_node element, const std::string& margin) {
    const pugi::xml_node first_element =
        element.find_child([](pugi::xml_node child) { return child.type() == pugi::node_element; });
    out << margin << "- " << markdown_text(label_of(element)) << ":";
    if (!first_element) {
        const std::string text = element.text().get();
        out << ' ' << (text.empty() ? "(nothing)" : markdown_text(text)) << '\n';
        return;
    }
    out << '\n';
    for (const pugi::xml_node child : element.children())
        if (child.type() == pugi::node_element) write_element(out, child, margin + "  ");
}

// ", where minimum-share is 25%".
std::string given_words(const Example& example) {
    std::string words;
    for (const WrittenParameter& parameter : example.given)
        words += (words.empty() ? ", where " : " and ") + parameter.name + " is " +
                 (parameter.value.empty() ? "not set" : parameter.value);
    return markdown_text(words);
}

void write_example(std::ostream& out, const Rulebook& rulebook, const Rule& rule, const std::string& kind,
                   const char* heading) {
    const auto examples = rulebook.examples();
    const auto found = std::find_if(examples.begin(), examples.end(), [&](const Example& example) {
        return example.rule == rule.id && example.name.starts_with(kind + " ");
    });
    if (found == examples.end()) return;
    pugi::xml_document paper;
    paper.load_string(found->paper.c_str());
    out << '\n' << heading << given_words(*found) << ":\n\n";
    for (const pugi::xml_node child : paper.document_element().children())
        if (child.type() == pugi::node_element) write_element(out, child, "");
}

void write_clauses(std::ostream& out, const Rule& rule) {
    std::string_view between;
    for (const Clause& clause : rule.clauses) {
        out << between << "> " << markdown_text(clause.document);
        if (!clause.number.empty()) out << ", " << markdown_text(clause_number(clause));
        if (!clause.text.empty()) out << ": “" << markdown_text(clause.text) << "”";
        out << '\n';
        between = ">\n";
    }
}

void write_changes(std::ostream& out, const Rulebook& rulebook, const Rule& rule) {
    std::string last;
    for (const Setting& setting : rulebook.changes(rule)) {
        if (setting.what.starts_with("words ")) continue;  // said once, for all rules
        if (setting.place != last)
            out << "\n**Changed by " << setting.pack << "** " << markdown_text(setting.reason) << "\n";
        last = setting.place;
    }
}

void write_rule(std::ostream& out, const Rulebook& rulebook, const Rule& rule) {
    out << "\n### " << markdown_text(rule.title) << "\n\n`" << rule.id << "` · " << to_string(rule.level)
        << " · for the " << rule.acts << "\n\n";
    write_clauses(out, rule);
    write_changes(out, rulebook, rule);
    out << "\n**Why** " << markdown_text(rule.why) << "\n\n**What passes** " << markdown_text(rule.required)
        << "\n\n**What to do** " << markdown_text(rule.fix) << "\n";
    write_example(out, rulebook, rule, "pass", "An example that passes");
    write_example(out, rulebook, rule, "fail", "One that does not");
    write_example(out, rulebook, rule, "must-not-match", "One that only looks as if it did");
}

bool is_of_this_pack(const Rulebook& rulebook, const Rule& rule) {
    if (rulebook.packs().size() == 1 || rule.pack == rulebook.packs().back().id) return true;
    const auto changes = rulebook.changes(rule);
    return std::any_of(changes.begin(), changes.end(),
                       [](const Setting& setting) { return !setting.what.starts_with("words "); });
}

std::vector<const Rule*> rules_in_reading_order(const Rulebook& rulebook) {
    std::vector<const Rule*> rules;
    for (const Rule& rule : rulebook.rules())
        if (is_of_this_pack(rulebook, rule)) rules.push_back(&rule);
    std::stable_sort(rules.begin(), rules.end(), [](const Rule* a, const Rule* b) { return reads_before(*a, *b); });
    return rules;
}

// Words that are read the same way by many rules are said once.
void write_changed_words(std::ostream& out, const Rulebook& rulebook) {
    std::map<std::string, std::string> lists;
    for (const Rule& rule : rulebook.rules())
        for (const Setting& setting : rulebook.changes(rule))
            if (setting.what.starts_with("words ")) lists.emplace(setting.what.substr(6), setting.reason);
    if (!lists.empty()) out << "\nWord lists that it changes:\n\n";
    for (const auto& [list, reason] : lists)
        out << "- `" << list << "`: " << markdown_text(reason) << '\n';
}

}  // namespace

void write_page(std::ostream& out, const Rulebook& rulebook) {
    const RulePackInfo& pack = rulebook.packs().back();
    out << "# " << markdown_text(pack.title) << "\n\nRule pack `" << pack.id << "`, version "
        << markdown_text(pack.version)
        << ", reviewed with people with lived experience: " << markdown_text(pack.reviewed_with) << ".\n";
    if (rulebook.packs().size() > 1)
        out << "It has every rule of `" << rulebook.packs()[rulebook.packs().size() - 2].id
            << "`; here is what it adds and changes.\n";
    write_changed_words(out, rulebook);
    std::string kind;
    for (const Rule* rule : rules_in_reading_order(rulebook)) {
        if (rule->kind != kind) out << "\n## Rules for a " << kind_words(rule->kind) << "\n";
        kind = rule->kind;
        write_rule(out, rulebook, *rule);
    }
}

}  // namespace assure
