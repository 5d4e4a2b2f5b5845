// Reads what the record says outside its tables of members, sentence by sentence, and whom each sentence calls.
#pragma once

#include "record.h"

#include "assure/plugin/lexicon.h"
#include "assure/plugin/paper.h"

#include <set>

namespace assure::procurement_panel {

// Fills panel.notes. `tables` are the numbers of the tables that were read as members already.
void read_notes(ProcurementPanel& panel, const assure::Paper& paper, const std::set<std::uint32_t>& tables,
                const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
