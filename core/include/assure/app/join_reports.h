// The reports of several runs as one.
#pragma once

#include "assure/app/report.h"
#include "assure/app/saved_report.h"
#include "assure/app/writer.h"
#include "assure/plugin/export.h"

#include <span>

namespace assure {

// Writes all documents of these reports, in their order, then all sets, as one report of the latest of their days, and
// counts them anew. A document that is in several reports with the same contents and the same results is written once,
// and so is a set. The sum says that it was interrupted when one of the reports does. The reports must outlive the
// writers, which may point at their rules. Throws Error as SavedReport does. Precondition: there is a report.
ASSURE_EXPORT Summary join_reports(std::span<SavedReport> reports, std::span<Writer* const> writers);

}  // namespace assure
