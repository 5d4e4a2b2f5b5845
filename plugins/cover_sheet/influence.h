// What changed because of people: a product that they wrote or chose, a change that is laid to them ("because of what
// they said"), or something they asked for that was refused with a reason.
#pragma once

#include "record.h"

#include <assure/plugin/check.h>

namespace assure::cover_sheet {

struct Influence {
    const Statement* statement = nullptr;  // nothing where none was found
    Standing whose = Standing::none;       // the best standing of those whom something is laid to
};

Influence find_influence(const Context& context);

}  // namespace assure::cover_sheet
