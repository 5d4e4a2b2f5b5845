// One paper, or the papers of a set together: the verdict, what was found, what was not read.
#pragma once

#include "assure/app/report.h"
#include "writers/html/markup.h"

#include <string_view>

namespace assure::html {

// `id` is that of the section, to which the overview links.
void write_paper(Markup& page, const DocumentReport& document, std::string_view id);
void write_set(Markup& page, const SetReport& set, std::string_view id);

}  // namespace assure::html
