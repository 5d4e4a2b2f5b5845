// The order in which people read rules: the basic question first, as the places on their cards say. Reports for
// programs keep to the order of ids, which no pack's author can change.
#pragma once

#include "assure/plugin/export.h"
#include "assure/plugin/rule.h"

namespace assure {

// By kind, then by place, then by id.
ASSURE_EXPORT bool reads_before(const Rule& a, const Rule& b);

}  // namespace assure
