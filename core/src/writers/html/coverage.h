// What of a file was read and what was not, with why: no paper passes by what nobody looked at.
#pragma once

#include "assure/plugin/source.h"
#include "writers/html/markup.h"

#include <string>
#include <vector>

namespace assure::html {

// What could hold evidence.
void write_unread(Markup& page, const std::vector<PartCoverage>& coverage);
// What holds no text of the paper, and by what digest this very file is known: of use to few, so folded.
void write_record(Markup& page, const std::vector<PartCoverage>& coverage, const std::string& sha256);

}  // namespace assure::html
