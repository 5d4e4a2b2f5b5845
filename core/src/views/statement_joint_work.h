// Deeds in words that no list of activities holds: "walked the route with us", "pored over the drafts".
#pragma once

#include "views/statement_findings.h"

#include <string_view>
#include <vector>

namespace assure::statements {

// What people did together with others on a piece of work, or to work in the making, whatever the verb; where the
// answer treats them as `partners`, whatever they did. Not what they did as patients: "waited with our nurses". Nobody
// has weighed such a verb, so without a number, a date or that treatment it is a bare claim. Reads found.people; each
// deed stands at its verb.
std::vector<Deed> joint_work(std::string_view text, const Words& words, const Findings& found, bool partners);

}  // namespace assure::statements
