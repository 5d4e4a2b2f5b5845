// A Word document as a Source.
#pragma once

#include "readers/word/parts.h"
#include "source/source_builder.h"

namespace assure::word {

// Puts the document into the builder: body, stories, properties, Coverage. Throws Error for a damaged document.
void read_word(Parts& given, SourceBuilder& builder);

}  // namespace assure::word
