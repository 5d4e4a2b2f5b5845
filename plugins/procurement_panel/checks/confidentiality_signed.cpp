// Whoever sees bids has promised to keep them to themselves: every member of the panel.
#include "entries.h"
#include "guards.h"

#include <string>

namespace assure::procurement_panel {
namespace {

constexpr Deed signing{
    "panel-confidentiality",
    "panel-signed",
    "panel-confidentiality-plain",
    "has signed a confidentiality agreement",
    "has no signed confidentiality agreement on record",
    "has an entry about confidentiality that a person must read",
    "Record the day on which the member signed: in a column ‘Confidentiality signed (date)’, or a sentence: ‘All panel "
    "members signed a confidentiality agreement before they saw the bids.’ Who has not signed sees no bid."};

Finding signed_by(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                  const assure::Lexicon& lexicon) {
    return deed_of(signing, member.duties.confidentiality, member, panel, source, lexicon);
}

assure::Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = no_panel_needed(panel)) return *result;
    const std::vector<const Member*> members = panel.seated();
    if (members.empty()) return nobody_listed();
    return judge_members(
        context, members, &signed_by,
        "Each of the " + std::to_string(members.size()) + " members has signed a confidentiality agreement.");
}

}  // namespace

assure::Check confidentiality_signed() {
    return {"confidentiality-signed", "procurement-panel", &run, deed_word_lists(signing), {}};
}

}  // namespace assure::procurement_panel
