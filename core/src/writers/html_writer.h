// The HTML report: one file for people to read, print or send, which fetches nothing and runs nothing.
#pragma once

#include "assure/app/writer.h"

#include <iosfwd>
#include <memory>

namespace assure {

// Writes nothing before the end: the overview comes first, the papers wait in a temporary file. Throws
// ReportNotWritten where there can be none, as its functions do when it does not take them.
std::unique_ptr<Writer> make_html_writer(std::ostream& out, const WriterOptions& options);

}  // namespace assure
