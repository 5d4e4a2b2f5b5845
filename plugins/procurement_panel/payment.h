// Whether one member was paid for their time, or was offered payment.
#pragma once

#include "training.h"

namespace assure::procurement_panel {

Finding payment_of(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                   const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
