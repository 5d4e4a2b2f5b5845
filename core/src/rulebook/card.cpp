#include "rulebook/card.h"

#include "assure/plugin/dates.h"
#include "assure/plugin/normalise.h"
#include "rulebook/element.h"

#include <map>
#include <sstream>
#include <utility>

namespace assure {
namespace {

const std::map<std::string, Level>& levels() {
    static const std::map<std::string, Level> known = {{"mandatory", Level::mandatory}, {"advisory", Level::advisory}};
    return known;
}

const std::map<std::string, Basis>& bases() {
    static const std::map<std::string, Basis> known = {
        {"strategy", Basis::strategy}, {"pack-policy", Basis::pack_policy}, {"house-keeping", Basis::house_keeping}};
    return known;
}

// What must come out of an example, by its element; nothing for must-not-match.
const std::map<std::string, std::optional<Outcome>>& outcomes() {
    static const std::map<std::string, std::optional<Outcome>> known = {{"pass", Outcome::pass},
                                                                        {"fail", Outcome::fail},
                                                                        {"review", Outcome::review},
                                                                        {"not-applicable", Outcome::not_applicable},
                                                                        {"must-not-match", std::nullopt}};
    return known;
}

template <class Value>
std::vector<std::string> names_of(const std::map<std::string, Value>& map) {
    std::vector<std::string> names;
    names.reserve(map.size());
    for (const auto& entry : map)
        names.push_back(entry.first);
    return names;
}

void require_root(const Element& root, const std::string& name, const std::string& what) {
    if (root.name() == name) return;
    throw root.mistake("This file should hold " + what + ", but its element is <" + root.name() + ">.",
                       "Make it <" + name + ">, or move the file to where it belongs.");
}

std::optional<Day> transition_until(const Element& root) {
    const std::optional<std::string> written = root.optional_attribute("transition-until");
    if (!written) return std::nullopt;
    const std::optional<Day> day = parse_iso(*written);
    if (!day) throw root.mistake("transition-until=\"" + *written + "\" is not a day.", "Write it as 2026-04-01.");
    return day;
}

// Of three digits at most, so that it stands before the rules that give none.
int place_of(const Element& root) {
    const std::optional<std::string> written = root.optional_attribute("place");
    if (!written) return last_place;
    const bool digits =
        !written->empty() && written->size() <= 3 && written->find_first_not_of("0123456789") == std::string::npos;
    const int place = digits ? std::stoi(*written) : 0;
    if (place == 0)
        throw root.mistake("place=\"" + *written + "\" is not a number from 1 to 999.",
                           "Write the rule's place among those of its kind, such as place=\"40\", or leave it out.");
    return place;
}

std::vector<Clause> read_clauses(const Element& root, const std::vector<Element>& children, Basis basis) {
    std::vector<Clause> clauses;
    for (const Element& element : named(children, "clause")) {
        element.allow_attributes({"document", "number"});
        clauses.push_back({element.attribute("document"), element.attribute("number"), element.text_or_empty()});
    }
    if (clauses.empty() && basis != Basis::house_keeping)
        throw root.mistake("<rule> has no <clause>.",
                           "Cite the clause that demands it, or make its basis \"house-keeping\".");
    return clauses;
}

void read_check(const Element& check, Card& card) {
    check.allow_attributes({"name"});
    card.rule.check = check.attribute("name");
    card.check_line = check.line();
    for (const Element& parameter : check.children({"parameter"})) {
        parameter.allow_attributes({"name"});
        card.parameters.push_back({parameter.attribute("name"), parameter.text(), parameter.line()});
    }
}

// The element as an XML document of its own, white space as it stands.
std::string document_of(pugi::xml_node node) {
    std::ostringstream out;
    out << R"(<?xml version="1.0" encoding="UTF-8"?>)" << '\n';
    node.print(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

void read_examples(const Element& examples, Card& card) {
    examples.allow_attributes({});
    std::map<std::string, int> counts;
    for (const Element& element : examples.children(names_of(outcomes()))) {
        element.allow_attributes({});
        const std::vector<Element> papers = element.children({});
        if (papers.size() != 1)
            throw element.mistake("<" + element.name() + "> holds " + std::to_string(papers.size()) +
                                      " elements; an example is one paper.",
                                  "Give it one element, such as <" + card.folder + ">…</" + card.folder + ">.");
        Example example;
        example.rule = card.rule.id;
        example.file = card.rule.file;
        example.line = element.line();
        example.name = element.name() + " " + std::to_string(++counts[element.name()]);
        example.expected = outcomes().at(element.name());
        example.paper = document_of(papers.front().node());
        card.examples.push_back(std::move(example));
    }
}

void read_attributes(const Element& root, Rule& rule) {
    root.allow_attributes({"id", "place", "level", "basis", "acts", "transition-until"});
    rule.id = root.attribute("id");
    rule.level = levels().at(root.choice("level", names_of(levels())));
    rule.basis = bases().at(root.choice("basis", names_of(bases())));
    rule.acts = root.choice("acts", {"author", "commissioner", "procurement", "provider"});
    rule.transition_until = transition_until(root);
    rule.place = place_of(root);
}

std::string only_text(const Element& root, const std::vector<Element>& children, const char* name) {
    const Element element = only(root, children, name);
    element.allow_attributes({});
    return element.text();
}

std::string read_pattern(const Element& element, WordListSource& words) {
    std::string pattern = element.text();
    const PatternReading reading = examine_pattern(pattern);
    words.size += reading.size;
    if (!reading.problem.empty())
        throw element.mistake("The pattern '" + pattern + "' " + reading.problem + ".",
                              "Write it in RE2's syntax, for lower-case text with plain hyphens, quotes and spaces.");
    return pattern;
}

Term read_term(const Element& element) {
    Term term{element.text(), element.choice("exact", {"no", "yes"}, true) == "yes"};
    if (normalise(term.text).empty())
        throw element.mistake("<" + element.name() + "> is empty.", "Write its text, or remove it.");
    return term;
}

void add_words(const Element& element, WordListSource& words) {
    const bool is_term = element.name() == "term";
    const bool is_except = element.name() == "except";
    element.allow_attributes(is_except ? std::vector<std::string>{"exact", "pattern"}
                             : is_term ? std::vector<std::string>{"exact"}
                                       : std::vector<std::string>{});
    if (is_term)
        words.terms.push_back(read_term(element));
    else if (!is_except)
        words.patterns.push_back(read_pattern(element, words));
    else if (element.choice("pattern", {"no", "yes"}, true) == "yes")
        words.except_patterns.push_back(read_pattern(element, words));
    else
        words.excepts.push_back(read_term(element));
}

}  // namespace

RulePackInfo read_pack_info(const PackFile& file) {
    const XmlFile xml(file.shown, file.contents);
    const Element root(xml, xml.root());
    require_root(root, "rule-pack", "a rule pack");
    root.allow_attributes({"id", "version", "reviewed-with"});
    const std::vector<Element> children = root.children({"title", "about"});
    RulePackInfo info;
    info.id = root.attribute("id");
    if (info.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
        throw root.mistake("The pack's id '" + info.id + "' holds more than small letters, digits and hyphens.",
                           "Write it like nnicb-coproduction: a dot would make it look like the id of a rule.");
    info.version = root.attribute("version");
    info.reviewed_with = root.attribute("reviewed-with");
    info.title = only_text(root, children, "title");
    (void)only_text(root, children, "about");
    return info;
}

Card read_card(const PackFile& file) {
    const XmlFile xml(file.shown, file.contents);
    const Element root(xml, xml.root());
    require_root(root, "rule", "a rule");
    Card card;
    card.folder = file.folder;
    card.stem = file.stem;
    card.line = root.line();
    Rule& rule = card.rule;
    rule.kind = file.folder;
    rule.file = file.shown;
    read_attributes(root, rule);
    const std::vector<Element> children =
        root.children({"title", "clause", "why", "required", "fix", "check", "examples"});
    rule.title = only_text(root, children, "title");
    rule.clauses = read_clauses(root, children, rule.basis);
    rule.why = only_text(root, children, "why");
    rule.required = only_text(root, children, "required");
    rule.fix = only_text(root, children, "fix");
    read_check(only(root, children, "check"), card);
    read_examples(only(root, children, "examples"), card);
    return card;
}

WordListSource read_words(const PackFile& file) {
    const XmlFile xml(file.shown, file.contents);
    const Element root(xml, xml.root());
    require_root(root, "words", "a word list");
    root.allow_attributes({"name", "tightens"});
    const std::vector<Element> children = root.children({"about", "term", "pattern", "except"});
    WordListSource words;
    words.name = root.attribute("name");
    (void)root.choice("tightens", {"no", "yes"});
    (void)only_text(root, children, "about");
    if (words.name != file.stem)
        throw root.mistake("The word list's name '" + words.name + "' is not the file's name.",
                           "Write name=\"" + file.stem + "\", or name the file " + words.name + ".xml.");
    for (const Element& element : children)
        if (element.name() != "about") add_words(element, words);
    if (words.terms.empty() && words.patterns.empty())
        throw root.mistake("This word list has no terms.", "Add a <term> or a <pattern>.");
    return words;
}

}  // namespace assure
