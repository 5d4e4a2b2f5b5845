// The Coverage of a Word document: each part that was not read, and why.
#pragma once

#include "readers/word/document.h"
#include "readers/word/parts.h"

namespace assure::word {

// Enters every part that is not in the Coverage yet. Precondition: the stories are complete.
void enter_unread_parts(Document& document, const Parts& parts, const std::vector<std::string>& read,
                        std::uint32_t body_end);

}  // namespace assure::word
