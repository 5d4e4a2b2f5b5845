// Direct Award Processes A and B of the Provider Selection Regime have no panel.
#pragma once

#include "assure/plugin/paper.h"
#include "assure/plugin/result.h"

#include <optional>

namespace assure::procurement_panel {

// Whether any text of the range speaks of Direct Award A or B.
bool says_direct_award(const assure::Source& source, assure::BlockRange range, const assure::Lexicon& lexicon);

// The words by which the paper says that it records a Direct Award A or B: its field "Process", else its
// title, else a sentence that does not tell of a process which was not used.
std::optional<assure::Evidence> direct_award(const assure::Paper& paper, const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
