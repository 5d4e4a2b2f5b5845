// Whether a member scores as the others do.
#pragma once

#include "record.h"

#include "assure/plugin/lexicon.h"

#include <vector>

namespace assure::procurement_panel {

struct CapacityCells {
    std::vector<Answer> scoring;
    std::vector<Answer> non_scoring;
    std::vector<Answer> weight;
    std::vector<Answer> panel_role;
    std::vector<Answer> role;
    std::string_view group;  // the sub-heading or heading that the row stands under
};

struct CapacityReading {
    Capacity capacity = Capacity::unknown;
    const Answer* decisive = nullptr;
};

// Words that say "does not score" win over everything, then the columns, then the role on the panel.
CapacityReading capacity_of(const CapacityCells& cells, const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
