// A table for spreadsheets: one row for each rule of each paper, one for each paper that was not checked.
// RFC 4180 in UTF-8 with a byte order mark, by which Excel knows the encoding.
#pragma once

#include "assure/app/writer.h"

#include <iosfwd>
#include <memory>

namespace assure {

std::unique_ptr<Writer> make_csv_writer(std::ostream& out, const WriterOptions& options);

}  // namespace assure
