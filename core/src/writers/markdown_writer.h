// The report as CommonMark with tables (GitHub's extension), for a wiki, a ticket or a chat: the papers that
// need something first say what, then all papers in one table.
#pragma once

#include "assure/app/writer.h"

#include <iosfwd>
#include <memory>

namespace assure {

std::unique_ptr<Writer> make_markdown_writer(std::ostream& out, const WriterOptions& options);

}  // namespace assure
