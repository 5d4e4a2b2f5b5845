// What share of the scores or votes people with lived experience have.
#pragma once

#include "record.h"

#include <optional>

namespace assure::procurement_panel {

// In percent of all scores or votes: the least and the most that the record allows for.
struct Share {
    double least = 0;
    double most = 0;
    bool weighted = false;  // by the record's weights; else each who scores has one vote
};

// Nothing where nobody is shown to score, or the weights cannot be read as one number each.
std::optional<Share> share_of_people(const ProcurementPanel& panel);

}  // namespace assure::procurement_panel
