// The results of one document, for people: root causes first, what follows from them counted.
#pragma once

#include "assure/app/report.h"
#include "writers/text_page.h"

#include <vector>

namespace assure {

// What was not met, what a person must decide; under `verbose` also what was met and what does not apply.
void write_results(TextPage& page, const std::vector<RuleResult>& results, bool verbose);

}  // namespace assure
