// Runs the examples that stand on the cards of a rule pack: each is a small paper and what its rule must say.
#pragma once

#include "assure/app/engine.h"
#include "engine/judge.h"
#include "engine/plugin_host.h"
#include "rulebook/rulebook.h"

#include <string_view>
#include <vector>

namespace assure {

// Those of one rule, or all when `rule` is empty. Throws Error for a rule that the pack does not have.
std::vector<ExampleResult> run_card_examples(const Rulebook& rulebook, const Registry& registry, const Judge& judge,
                                             const Limits& limits, std::string_view rule);

// What the rule says of the paper of one example; outcome `error` with the message of whatever was thrown.
Result answer_to(const Example& example, const Rule& rule, const Registry& registry, const Judge& judge,
                 const Limits& limits);

}  // namespace assure
