#include "writers/causes.h"

#include "assure/app/reading_order.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace assure {
namespace {

int rank(const RuleResult& answer, bool is_root) {
    const int advice = (answer.rule->level == Level::advisory ? 10 : 0) + (is_root ? 0 : 5);
    switch (answer.result.outcome) {
        case Outcome::fail:
            return advice;
        case Outcome::error:
            return advice + 1;
        case Outcome::review:
            return advice + 2;
        case Outcome::waived:
            return advice + 3;
        case Outcome::pass:
            return advice + 20;
        case Outcome::not_applicable:
            return advice + 21;
    }
    return 0;
}

}  // namespace

Causes::Causes(const std::vector<RuleResult>& results) : results_(results) {
    for (const RuleResult& answer : results)
        by_id_.emplace(answer.rule->id, &answer);
    for (const RuleResult& answer : results) {
        const RuleResult& root = root_of(answer);
        if (&root != &answer) followers_[root.rule->id].push_back(&answer);
    }
}

const std::vector<const RuleResult*>& Causes::followers(const RuleResult& root) const {
    static const std::vector<const RuleResult*> none;
    const auto found = followers_.find(root.rule->id);
    return found == followers_.end() || !is_root(root) ? none : found->second;
}

std::vector<const RuleResult*> Causes::in_reading_order() const {
    std::vector<std::pair<int, const RuleResult*>> ranked;
    ranked.reserve(results_.size());
    for (const RuleResult& answer : results_)
        ranked.emplace_back(rank(answer, is_root(answer)), &answer);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return a.first == b.first ? reads_before(*a.second->rule, *b.second->rule) : a.first < b.first;
    });
    std::vector<const RuleResult*> ordered;
    ordered.reserve(ranked.size());
    for (const auto& [order, answer] : ranked)
        ordered.push_back(answer);
    return ordered;
}

// Results that follow from each other in a circle have no root but themselves: none may be folded out of sight.
const RuleResult& Causes::root_of(const RuleResult& answer) const {
    const RuleResult* root = &answer;
    for (std::size_t steps = 0; steps <= by_id_.size(); ++steps) {
        const auto cause = by_id_.find(root->result.follows_from);
        if (root->result.follows_from.empty() || cause == by_id_.end()) return *root;
        root = cause->second;
    }
    return answer;
}

}  // namespace assure
