// What stands around the papers: the head of the page with its policy (nothing is fetched, nothing runs), its title,
// and at the end by which rules and which program the report was made.
#pragma once

#include "assure/app/report.h"
#include "writers/html/markup.h"
#include "writers/html/overview.h"

#include <string>
#include <string_view>

namespace assure::html {

void write_head(Markup& page, std::string_view title);
// What the browser calls a report: "Evidence of co-production, 2026-11-30".
std::string title_of(const ReportHeader& header);
// The title, what the words mean, what was not complete, and where on the page things are.
void write_opening(Markup& page, const ReportHeader& header, const Summary& summary, const Overview& overview);
void write_about(Markup& page, const ReportHeader& header, const Summary& summary);

}  // namespace assure::html
