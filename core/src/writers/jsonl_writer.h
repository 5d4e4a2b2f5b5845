// One JSON object a line for each document, each with the schema's version, the tool and the rule packs, so that
// streams of several runs can be joined (spec/report.md).
#pragma once

#include "assure/app/writer.h"

#include <iosfwd>
#include <memory>

namespace assure {

std::unique_ptr<Writer> make_jsonl_writer(std::ostream& out, const WriterOptions& options);

}  // namespace assure
