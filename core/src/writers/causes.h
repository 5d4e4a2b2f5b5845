// Which results follow from which: a report tells the cause, and folds under it what follows from it.
#pragma once

#include "assure/app/report.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace assure {

class Causes {
public:
    // The results of one paper or set, which must outlive this.
    explicit Causes(const std::vector<RuleResult>& results);

    // Whether it follows from nothing that is among the results.
    [[nodiscard]] bool is_root(const RuleResult& answer) const { return &root_of(answer) == &answer; }
    // What follows from a root, directly or through others, in the order of the results.
    [[nodiscard]] const std::vector<const RuleResult*>& followers(const RuleResult& root) const;

    // All of them in the order in which people read: demands before advice, causes before what follows from
    // them; what is missing, what could not be checked, what they must decide; within that the basic question first.
    [[nodiscard]] std::vector<const RuleResult*> in_reading_order() const;

private:
    [[nodiscard]] const RuleResult& root_of(const RuleResult& answer) const;

    const std::vector<RuleResult>& results_;
    std::map<std::string, const RuleResult*, std::less<>> by_id_;
    std::map<std::string, std::vector<const RuleResult*>, std::less<>> followers_;  // by the root's rule
};

}  // namespace assure
