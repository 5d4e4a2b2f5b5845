// The Coverage of an OpenDocument package: each part that was not read, and why.
#pragma once

#include "readers/open_document/document.h"
#include "readers/package.h"

#include <cstdint>

namespace assure::open_document {

// Enters every entry that is not in the Coverage yet. Precondition: the stories are complete.
void enter_unread_parts(Document& document, const Package& package, std::uint32_t body_end);

}  // namespace assure::open_document
