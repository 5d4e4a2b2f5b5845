#include "rulebook/card.h"

#include "rulebook/card_parts.h"

#include <map>
#include <utility>

namespace assure {
namespace {

const std::map<std::string, Basis>& bases() {
    static const std::map<std::string, Basis> known = {
        {"strategy", Basis::strategy}, {"pack-policy", Basis::pack_policy}, {"house-keeping", Basis::house_keeping}};
    return known;
}

void require_clauses(const Element& root, const Rule& rule) {
    if (rule.clauses.empty() && rule.basis != Basis::house_keeping)
        throw root.mistake("<rule> has no <clause>.",
                           "Cite the clause that demands it, or make its basis \"house-keeping\".");
}

void read_check(const Element& check, Card& card, const PackFile& file) {
    check.allow_attributes({"name"});
    card.rule.check = check.attribute("name");
    card.check_line = check.line();
    card.parameters = read_parameters(check.children({"parameter"}), file);
}

// Of three digits at most, so that it stands before the rules that give none.
int place_among_rules(const Element& root) {
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

void read_attributes(const Element& root, Rule& rule) {
    root.allow_attributes({"id", "place", "level", "basis", "acts", "effective-from", "transition-until", "locked"});
    rule.place = place_among_rules(root);
    rule.id = root.attribute("id");
    rule.level = read_level(root);
    rule.basis = bases().at(root.choice("basis", names_of(bases())));
    rule.acts = root.choice("acts", {"author", "commissioner", "procurement", "provider"});
    rule.effective_from = read_day(root, "effective-from");
    rule.transition_until = read_day(root, "transition-until");
    rule.locked = root.choice("locked", {"no", "yes"}, true) == "yes";
}

}  // namespace

Card read_card(const Element& root, const PackFile& file) {
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
    rule.clauses = read_clauses(children);
    require_clauses(root, rule);
    rule.why = only_text(root, children, "why");
    rule.required = only_text(root, children, "required");
    rule.fix = only_text(root, children, "fix");
    read_check(only(root, children, "check"), card, file);
    const Element examples = only(root, children, "examples");
    examples.allow_attributes({});
    card.examples = read_examples(examples, rule.id, file);
    return card;
}

}  // namespace assure
