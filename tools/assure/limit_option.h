// --limit NAME=NUMBER: another bound for what one document may cost than the usual one.
#pragma once

#include "assure/app/limits.h"

#include <CLI/App.hpp>

namespace assure {

void add_limit_option(CLI::App& command, Limits& limits);

}  // namespace assure
