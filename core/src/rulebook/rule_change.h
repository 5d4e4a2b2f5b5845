// What a pack changes of a rule of the pack that it extends.
#pragma once

#include "assure/plugin/dates.h"
#include "assure/plugin/rule.h"
#include "rulebook/card.h"
#include "rulebook/element.h"
#include "rulebook/pack_files.h"

#include <optional>
#include <string>
#include <vector>

namespace assure {

struct RuleChange {
    std::string rule;  // its id
    std::string reason;
    std::optional<Level> level;
    std::optional<Day> effective_from;
    std::optional<Day> transition_until;
    bool locks = false;
    std::optional<std::string> title;
    std::optional<std::string> why;
    std::optional<std::string> required;
    std::optional<std::string> fix;
    std::vector<Clause> clauses;    // cited besides the rule's own
    bool replaces_clauses = false;  // those of the card no longer hold
    std::vector<WrittenParameter> parameters;
    std::vector<Example> examples;
    bool replaces_examples = false;  // those of the card no longer hold
    std::string pack;
    std::string place;  // file and line
};

// A rule of the pack that it extends that does not hold here.
struct RuleRemoval {
    std::string rule;  // its id
    std::string reason;
    std::string pack;
    std::string place;  // file and line
};

// Each throws Error with file and line for any mistake.
RuleRemoval read_rule_removal(const Element& root, const PackFile& file);
RuleChange read_rule_change(const Element& root, const PackFile& file);

// Changes the card and notes in it what came from where.
void apply(const RuleChange& change, Card& card);

}  // namespace assure
