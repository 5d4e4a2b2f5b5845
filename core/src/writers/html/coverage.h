// What of a file was read and what was not, with why: no paper passes by what nobody looked at.
#pragma once

#include "assure/plugin/source.h"
#include "writers/html/markup.h"

#include <vector>

namespace assure::html {

void write_coverage(Markup& page, const std::vector<PartCoverage>& coverage);

}  // namespace assure::html
