// The JSON report, schema version 1 (spec/report.md). It streams: one document after another, summary last.
#pragma once

#include "assure/app/writer.h"

#include <iosfwd>
#include <memory>

namespace assure {

std::unique_ptr<Writer> make_json_writer(std::ostream& out, const WriterOptions& options);

}  // namespace assure
