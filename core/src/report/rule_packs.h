// The rule packs of several reports.
#pragma once

#include "assure/app/report.h"

#include <vector>

namespace assure {

// Adds those that are not among `to` yet: of another id, version or contents.
void add_new(const std::vector<RulePackInfo>& packs, std::vector<RulePackInfo>& to);

}  // namespace assure
