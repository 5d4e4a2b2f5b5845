// Provider Selection Regime and Procurement Act 2023, Part 5: conflicts of interest are declared and managed. Whoever
// scores has declared; a declared interest has its action, or why none is needed.
#include "conflicts.h"
#include "guards.h"

#include <string>

namespace assure::procurement_panel {
namespace {

// Who only observed or advised gives no score that an interest could bend.
std::vector<const Member*> may_score(const ProcurementPanel& panel) {
    std::vector<const Member*> members = panel.seated();
    std::erase_if(members, [](const Member* member) { return member->capacity == Capacity::does_not_score; });
    return members;
}

assure::Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = no_panel_needed(panel)) return *result;
    const std::vector<const Member*> members = may_score(panel);
    if (members.empty())
        return assure::Result::not_applicable("The record lists nobody who scores, so there is nobody to ask about.");
    return judge_members(context, members, &conflicts_of,
                         "Each member who scores (" + std::to_string(members.size()) +
                             ") has declared, and a declared interest has its action.");
}

}  // namespace

assure::Check conflicts_declared() {
    return {"conflicts-declared",
            "procurement-panel",
            &run,
            {"panel-conflict-nil", "panel-conflict-plain", "panel-conflict-outstanding", "panel-conflict-managed",
             "panel-conflict-no-action", "panel-heading-declaration", "reasons", "panel-only-scorers",
             "panel-apart-from", "panel-all-of-them", "panel-both-of-them", "panel-demands", "panel-about-bidders"},
            {}};
}

}  // namespace assure::procurement_panel
