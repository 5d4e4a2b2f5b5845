#include "rulebook/rule_change.h"

#include "rulebook/card_parts.h"

#include <algorithm>
#include <utility>

namespace assure {
namespace {

std::optional<std::string> optional_text(const Element& root, const std::vector<Element>& children, const char* name) {
    if (named(children, name).empty()) return std::nullopt;
    return only_text(root, children, name);
}

void read_attributes(const Element& root, RuleChange& change) {
    root.allow_attributes({"id", "level", "effective-from", "transition-until", "locked", "clauses"});
    change.replaces_clauses = root.choice("clauses", {"add", "replace"}, true) == "replace";
    change.rule = root.attribute("id");
    if (root.optional_attribute("level")) change.level = read_level(root);
    change.effective_from = read_day(root, "effective-from");
    change.transition_until = read_day(root, "transition-until");
    change.locks = root.choice("locked", {"no", "yes"}, true) == "yes";
}

void read_changed_examples(const Element& examples, RuleChange& change, const PackFile& file) {
    examples.allow_attributes({"replace"});
    change.replaces_examples = examples.choice("replace", {"no", "yes"}, true) == "yes";
    change.examples = read_examples(examples, change.rule, file);
    if (change.examples.empty()) throw examples.mistake("<examples> is empty.", "Put examples into it, or remove it.");
}

void set(WrittenParameter parameter, std::vector<WrittenParameter>& parameters) {
    const auto same = std::find_if(parameters.begin(), parameters.end(),
                                   [&](const WrittenParameter& one) { return one.name == parameter.name; });
    if (same == parameters.end())
        parameters.push_back(std::move(parameter));
    else
        *same = std::move(parameter);
}

void require_set_once(const Element& root, const std::vector<WrittenParameter>& parameters) {
    for (auto one = parameters.begin(); one != parameters.end(); ++one)
        if (std::any_of(parameters.begin(), one, [&](const auto& other) { return other.name == one->name; }))
            throw root.mistake("The parameter '" + one->name + "' is set twice.", "Keep one of the two.");
}

// Changes one thing after another, and keeps a note of each.
class Changer {
public:
    Changer(const RuleChange& change, Card& card) : change_(change), card_(card) {}

    template <class Value>
    void set(const char* what, const std::optional<Value>& from, Value& to) {
        if (!from) return;
        to = *from;
        note(what);
    }

    template <class Value>
    void set(const char* what, const std::optional<Value>& from, std::optional<Value>& to) {
        if (!from) return;
        to = from;
        note(what);
    }

    void note(std::string what) {
        card_.changes.push_back({std::move(what), change_.pack, change_.place, change_.reason});
    }

private:
    const RuleChange& change_;
    Card& card_;
};

}  // namespace

RuleRemoval read_rule_removal(const Element& root, const PackFile& file) {
    root.allow_attributes({"id"});
    RuleRemoval removal;
    removal.rule = root.attribute("id");
    removal.place = place_of(file, root.line());
    require_fitting_id(root, removal.rule, file);
    removal.reason = only_text(root, root.children({"reason"}), "reason");
    return removal;
}

RuleChange read_rule_change(const Element& root, const PackFile& file) {
    RuleChange change;
    change.place = place_of(file, root.line());
    read_attributes(root, change);
    require_fitting_id(root, change.rule, file);
    const std::vector<Element> children =
        root.children({"reason", "title", "clause", "why", "required", "fix", "parameter", "examples"});
    change.reason = only_text(root, children, "reason");
    change.title = optional_text(root, children, "title");
    change.clauses = read_clauses(children);
    if (change.replaces_clauses && change.clauses.empty())
        throw root.mistake("clauses=\"replace\" names no clause.",
                           "Put the <clause> into it that is to stand instead.");
    change.why = optional_text(root, children, "why");
    change.required = optional_text(root, children, "required");
    change.fix = optional_text(root, children, "fix");
    change.parameters = read_parameters(children, file);
    require_set_once(root, change.parameters);
    if (!named(children, "examples").empty()) read_changed_examples(only(root, children, "examples"), change, file);
    const bool sets_attribute = change.level || change.effective_from || change.transition_until || change.locks;
    if (children.size() == 1 && !sets_attribute)
        throw root.mistake("This changes nothing.", "Set a level, a day, a text or a parameter, or remove the file.");
    return change;
}

void apply(const RuleChange& change, Card& card) {
    Changer changer(change, card);
    Rule& rule = card.rule;
    changer.set("level", change.level, rule.level);
    changer.set("effective-from", change.effective_from, rule.effective_from);
    changer.set("transition-until", change.transition_until, rule.transition_until);
    changer.set("title", change.title, rule.title);
    changer.set("why", change.why, rule.why);
    changer.set("required", change.required, rule.required);
    changer.set("fix", change.fix, rule.fix);
    if (change.locks) changer.note("lock");
    rule.locked = rule.locked || change.locks;
    if (!change.clauses.empty()) changer.note("clause");
    if (change.replaces_clauses) rule.clauses.clear();
    rule.clauses.insert(rule.clauses.end(), change.clauses.begin(), change.clauses.end());
    for (const WrittenParameter& parameter : change.parameters) {
        changer.note("parameter " + parameter.name);
        set(parameter, card.parameters);
    }
    if (!change.examples.empty()) changer.note("examples");
    if (change.replaces_examples) card.examples.clear();
    card.examples.insert(card.examples.end(), change.examples.begin(), change.examples.end());
}

}  // namespace assure
