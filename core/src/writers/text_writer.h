// The report for people: what it says first is what an officer reads first. A verdict per document, then each
// rule that was not met as found, required, and what to do.
#pragma once

#include "assure/app/writer.h"

#include <iosfwd>
#include <memory>

namespace assure {

std::unique_ptr<Writer> make_text_writer(std::ostream& out, const WriterOptions& options);

}  // namespace assure
