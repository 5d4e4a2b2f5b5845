// The checks of this kind: one file each in checks/.
#pragma once

#include "assure/plugin/check.h"

namespace assure::contract_quality_schedule {

Check requirement_present();
Check requirement_measurable();
Check reimbursement();
Check equality_practice();

}  // namespace assure::contract_quality_schedule
