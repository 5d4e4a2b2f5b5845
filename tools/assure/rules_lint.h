// `assure rules lint`.
#pragma once

#include "assure/app/engine.h"
#include "assure/app/exit_code.h"

namespace assure {

// Prints what the pack breaks of the laws of packs, a line each, and says how it stands.
ExitCode lint_rules(const Engine& engine);

}  // namespace assure
