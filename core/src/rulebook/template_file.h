// A file of a pack's folder templates/: what a blank paper of a kind looks like.
#pragma once

#include "assure/app/paper_template.h"
#include "rulebook/element.h"
#include "rulebook/pack_files.h"

namespace assure {

// The template whose root element that is. Throws Error with file and line for any mistake.
PaperTemplate read_template(const Element& root, const PackFile& file);

}  // namespace assure
