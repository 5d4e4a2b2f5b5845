// Tries whether the rules of a pack notice that evidence is gone: each example that passes is spoilt, and its rule must
// stop passing. All that the result quotes is taken out at once, and again while it passes on something else that it
// quotes; where a rule passes because nothing bad is there, what an example of its failing says is put in.
#pragma once

#include "assure/app/engine.h"
#include "engine/judge.h"
#include "engine/plugin_host.h"
#include "rulebook/rulebook.h"

#include <string_view>
#include <vector>

namespace assure {

// One for each passing example of one rule, or of all when `rule` is empty; `ok` where the rule stopped passing. Throws
// Error for a rule that the pack does not have, and std::logic_error when a rule quotes what is no text of the paper,
// so that taking it out leaves no XML.
std::vector<ExampleResult> run_mutants(const Rulebook& rulebook, const Registry& registry, const Judge& judge,
                                       const Limits& limits, std::string_view rule);

}  // namespace assure
