// The marks of comments in the main part: where each begins and ends, and its reference. All are put in between what
// is there; a run that a comment begins or ends in is closed and opened again with the same properties.
#pragma once

#include "annotate/anchors.h"
#include "annotate/markup.h"
#include "annotate/splices.h"

#include <span>
#include <string>

namespace assure::annotate {

struct Hung {
    int id = 0;
    Anchor anchor;
};

// The changes of the main part that hang these comments; those at one place in the order given. `reference_style` is
// the id of the document's style for references of comments; empty where it has none.
Splices marks_for(const Markup& main, std::span<const Hung> comments, const std::string& reference_style);

}  // namespace assure::annotate
