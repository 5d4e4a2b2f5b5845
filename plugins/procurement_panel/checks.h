// The checks of this kind: one file each in checks/.
#pragma once

#include "assure/plugin/check.h"

namespace assure::procurement_panel {

assure::Check members_listed();
assure::Check lived_experience_member();
assure::Check full_member();
assure::Check trained();
assure::Check reimbursed();

}  // namespace assure::procurement_panel
