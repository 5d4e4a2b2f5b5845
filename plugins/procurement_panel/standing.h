// For whom somebody on a panel speaks, by the words of a role: "Patient representative" counts, "Tenant
// services officer" is an officer, "Healthwatch volunteer" is arguable.
#pragma once

#include "assure/plugin/lexicon.h"
#include "assure/plugin/statement.h"

#include <string_view>
#include <vector>

namespace assure::procurement_panel {

// The parts of a role: "Assessor, person with a learning disability (volunteer)" has three.
std::vector<std::string_view> segments(std::string_view role);

// The standing that the words of one cell give. People who are somebody else's business ("lead for carers")
// or an adjective ("patient flow manager") give none. Employed and counted words together are arguable.
assure::Standing standing_of(std::string_view role, const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
