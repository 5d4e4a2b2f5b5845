// Whether one member declared conflicts of interest, and what was done about a declared interest.
#pragma once

#include "training.h"

namespace assure::procurement_panel {

Finding conflicts_of(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                     const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
