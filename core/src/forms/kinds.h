// The kinds of paper that forms can be made for, and the sentence for one that is not among them.
#pragma once

#include "assure/plugin/rule.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure::forms {

// The kinds that rules are for, each once, by name.
std::vector<std::string> kinds_of(std::span<const Rule* const> rules);

// Throws Error: the rule pack has no `what` ("rules", "template") for the kind; there are `known`.
[[noreturn]] void refuse_kind(std::string_view kind, std::string_view what, const std::vector<std::string>& known);

}  // namespace assure::forms
