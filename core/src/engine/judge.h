// Puts the rules of a pack to a paper, or to the papers of a set. What a plugin throws becomes that rule's
// `error`, naming the plugin, and the other rules go on.
#pragma once

#include "assure/app/report.h"
#include "assure/plugin/check.h"
#include "engine/plugin_host.h"
#include "rulebook/rulebook.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

class Judge {
public:
    // Precondition: the rulebook was loaded with what this registry offers, so every rule has its check.
    Judge(const Registry& registry, const Rulebook& rulebook, Day as_of);

    // The paper of a kind, read and ready to be judged. Throws what the plugin throws.
    [[nodiscard]] std::unique_ptr<Paper> read(std::shared_ptr<const Source> source, const Kind& kind,
                                              Claim claim) const;

    // The results of all rules of the paper's kind, in order of rule id, each knowing what it follows from.
    [[nodiscard]] std::vector<RuleResult> judge(const Paper& paper) const;
    // The results of the rules that look across papers.
    [[nodiscard]] std::vector<RuleResult> judge_set(std::span<const Paper* const> papers) const;
    [[nodiscard]] bool judges_sets() const { return !set_rules_.empty(); }

    // One rule's answer about one paper, whether or not it is in force by then (about a set of that one, for a rule of
    // sets); the second, with these parameters in place of the rule's own.
    [[nodiscard]] Result judge_rule(const Paper& paper, const Rule& rule) const;
    [[nodiscard]] Result judge_rule(const Paper& paper, const Rule& rule, const Parameters& given) const;

private:
    struct Task {
        const Rule* rule = nullptr;
        const Check* check = nullptr;
        std::string plugin;
    };
    [[nodiscard]] const Task& task_of(const Rule& rule) const;
    [[nodiscard]] Result run(const Task& task, std::span<const Paper* const> papers) const;
    [[nodiscard]] std::vector<RuleResult> run_all(const std::vector<Task>& tasks,
                                                  std::span<const Paper* const> papers) const;

    const Lexicon* lexicon_;
    Day as_of_;
    std::map<std::string, std::vector<Task>, std::less<>> rules_of_kind_;  // in order of rule id
    std::vector<Task> set_rules_;
};

// The check that a rule names: one of its own kind, else one of sets; null when there is none.
const Check* check_of(const Rule& rule, const Registry& registry);

}  // namespace assure
