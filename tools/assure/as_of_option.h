// --as-of YYYY-MM-DD: the day that is told in reports and by which rules are in force.
#pragma once

#include "assure/app/report.h"

#include <CLI/App.hpp>

#include <string>

namespace assure {

void add_as_of_option(CLI::App& command, std::string& text);
// Today where nothing was given. Throws Error for what is no date.
Day as_of_day(const std::string& text);

}  // namespace assure
