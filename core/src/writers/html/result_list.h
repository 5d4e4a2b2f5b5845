// The results of one paper or set: what is to be put right, what a person must decide, advice, what was waived, what
// was found with its evidence, what does not apply. Causes come first, with what follows from them folded under.
#pragma once

#include "assure/app/report.h"
#include "writers/html/markup.h"

#include <vector>

namespace assure::html {

void write_results(Markup& page, const std::vector<RuleResult>& results);

}  // namespace assure::html
