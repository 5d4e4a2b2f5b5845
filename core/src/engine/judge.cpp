#include "engine/judge.h"

#include "text/work_budget.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

namespace assure {
namespace {

// A result that comes of a fault, not of the paper.
Result fault(const Check& check, std::string_view plugin, std::string_view what) {
    Result result;
    result.outcome = Outcome::error;
    result.message = "The check '" + std::string(check.name) + "' of the plugin '" + std::string(plugin) +
                     "' failed: " + std::string(what);
    return result;
}

// What a check may not say by itself: a waiver is a person's decision, and an answer needs words.
Result vetted(Result result, const Check& check, std::string_view plugin) {
    if (result.outcome == Outcome::waived) return fault(check, plugin, "it waived a rule, which only people may do.");
    if (result.message.empty()) return fault(check, plugin, "it gave no reason for its answer.");
    result.follows_from.clear();  // the engine's part, worked out from because_of
    return result;
}

// The answer of a rule that had not begun by the day of the paper; nothing when it had.
std::optional<Result> not_begun(const Rule& rule, Day day) {
    if (!rule.effective_from || day >= *rule.effective_from) return std::nullopt;
    Result result = Result::not_applicable("This rule is for papers from " + to_string(*rule.effective_from) +
                                           " on; this one is of " + to_string(day) + ".");
    result.rule = rule.id;
    return result;
}

// The day by which a paper is judged: its own, where it states one.
Day day_of(const Paper& paper, Day as_of) {
    return paper.record().date().value_or(as_of);
}

bool explains_others(const Result& result) {
    return result.outcome != Outcome::pass && result.outcome != Outcome::not_applicable;
}

using ById = std::map<std::string_view, RuleResult*>;

// Whether following the causes from here ends somewhere: a circle would have no root to show.
bool has_root(const RuleResult& answer, const ById& by_id) {
    const RuleResult* at = &answer;
    for (std::size_t steps = 0; steps <= by_id.size(); ++steps) {
        if (at->result.follows_from.empty()) return true;
        at = by_id.at(at->result.follows_from);
    }
    return false;
}

// Turns the name of a check that a result blames into the rule that it stands for, where that rule was
// indeed not met.
void link_causes(std::vector<RuleResult>& results) {
    std::map<std::string_view, const RuleResult*> by_check;
    ById by_id;
    for (RuleResult& answer : results) {
        by_id.emplace(answer.rule->id, &answer);
        if (explains_others(answer.result)) by_check.try_emplace(answer.rule->check, &answer);
    }
    for (RuleResult& answer : results) {
        const auto cause = by_check.find(answer.result.because_of);
        if (cause == by_check.end() || cause->second == &answer) continue;
        answer.result.follows_from = cause->second->rule->id;
        if (!has_root(answer, by_id)) answer.result.follows_from.clear();
    }
}

}  // namespace

const Check* check_of(const Rule& rule, const Registry& registry) {
    const auto find = [&](std::string_view kind) {
        const auto checks = registry.checks();
        const auto found = std::find_if(checks.begin(), checks.end(), [&](const Check& check) {
            return check.name == rule.check && check.kind == kind;
        });
        return found == checks.end() ? nullptr : &*found;
    };
    const Check* own = find(rule.kind);
    return own != nullptr ? own : find("");
}

Judge::Judge(const Registry& registry, const Rulebook& rulebook, Day as_of)
    : lexicon_(&rulebook.lexicon()), as_of_(as_of) {
    for (const Rule& rule : rulebook.rules()) {
        const Check* check = check_of(rule, registry);
        if (check == nullptr) throw std::logic_error("the rule " + rule.id + " names a check that no plugin has");
        const bool of_sets = std::holds_alternative<SetCheck>(check->run);
        std::vector<Task>& tasks = of_sets ? set_rules_ : rules_of_kind_[rule.kind];
        tasks.push_back({&rule, check, std::string(registry.plugin_of(*check))});
    }
}

std::unique_ptr<Paper> Judge::read(std::shared_ptr<const Source> source, const Kind& kind, Claim claim) const {
    auto paper = std::make_unique<Paper>(std::move(source), kind.name(), std::move(claim));
    std::unique_ptr<Record> record = kind.read(*paper, *lexicon_);
    if (!record) throw std::logic_error("it gave back no record.");
    paper->set_record(std::move(record));
    return paper;
}

Result Judge::run(const Task& task, std::span<const Paper* const> papers) const {
    const Check& check = *task.check;
    Result result;
    try {
        if (const auto* of_paper = std::get_if<PaperCheck>(&check.run))
            result = (*of_paper)(Context(*papers.front(), *task.rule, *lexicon_, as_of_));
        else
            result = std::get<SetCheck>(check.run)(SetContext(papers, *task.rule, *lexicon_, as_of_));
        result = vetted(std::move(result), check, task.plugin);
    } catch (const WorkLimitReached&) {
        throw;  // of this document, not of this check
    } catch (const std::exception& error) {
        result = fault(check, task.plugin, error.what());
    } catch (...) {
        result = fault(check, task.plugin, "it threw something that is not an exception.");
    }
    result.rule = task.rule->id;
    return result;
}

std::vector<RuleResult> Judge::run_all(const std::vector<Task>& tasks, std::span<const Paper* const> papers) const {
    std::vector<RuleResult> results;
    results.reserve(tasks.size());
    const Day day = day_of(*papers.front(), as_of_);
    for (const Task& task : tasks) {
        std::optional<Result> early = not_begun(*task.rule, day);
        results.push_back({task.rule, early ? std::move(*early) : run(task, papers)});
    }
    link_causes(results);
    return results;
}

std::vector<RuleResult> Judge::judge(const Paper& paper) const {
    const auto tasks = rules_of_kind_.find(paper.kind());
    if (tasks == rules_of_kind_.end()) return {};
    const Paper* only = &paper;
    return run_all(tasks->second, {&only, 1});
}

std::vector<RuleResult> Judge::judge_set(std::span<const Paper* const> papers) const {
    return run_all(set_rules_, papers);
}

const Judge::Task& Judge::task_of(const Rule& rule) const {
    const auto is_it = [&](const Task& task) { return task.rule == &rule; };
    for (const auto& [kind, tasks] : rules_of_kind_) {
        const auto found = std::find_if(tasks.begin(), tasks.end(), is_it);
        if (found != tasks.end()) return *found;
    }
    const auto found = std::find_if(set_rules_.begin(), set_rules_.end(), is_it);
    if (found == set_rules_.end()) throw std::logic_error("the rule " + rule.id + " is of another rule pack");
    return *found;
}

Result Judge::judge_rule(const Paper& paper, const Rule& rule) const {
    return judge_rule(paper, rule, rule.parameters);
}

Result Judge::judge_rule(const Paper& paper, const Rule& rule, const Parameters& given) const {
    Rule as_given = rule;
    as_given.parameters = given;
    Task task = task_of(rule);
    task.rule = &as_given;
    const Paper* only = &paper;
    return run(task, {&only, 1});
}

}  // namespace assure
