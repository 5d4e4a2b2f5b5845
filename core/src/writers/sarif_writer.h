// SARIF 2.1.0 (OASIS), for programs that gather findings: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
// The tool is the driver; rule packs and plugins are its extensions. Results stream; what SARIF wants once (tool,
// artifacts, notifications) follows them.
#pragma once

#include "assure/app/writer.h"

#include <iosfwd>
#include <memory>

namespace assure {

std::unique_ptr<Writer> make_sarif_writer(std::ostream& out, const WriterOptions& options);

}  // namespace assure
