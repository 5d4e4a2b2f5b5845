// A rule of a rulebook by its id.
#pragma once

#include "rulebook/rulebook.h"

#include <string_view>

namespace assure {

// Null where there is none.
const Rule* find_rule(const Rulebook& rulebook, std::string_view id);

// Throws Error where the rulebook has no such rule; an empty id stands for all of them.
void require_rule(const Rulebook& rulebook, std::string_view id);

}  // namespace assure
