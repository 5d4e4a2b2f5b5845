// The stories beside the body, in a fixed order: text boxes, headers, footers, notes, comments, diagrams.
#pragma once

#include "readers/word/document.h"
#include "readers/word/parts.h"

#include <memory>

namespace assure::word {

// Reads what the body pointed at. Precondition: the body is complete.
void read_stories(Document& document, Parts& parts, const std::shared_ptr<const OpenPart>& main);

}  // namespace assure::word
