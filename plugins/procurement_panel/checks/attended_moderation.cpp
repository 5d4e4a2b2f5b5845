// Strategy 7.0, "full panel members": who scores is there when scores are talked over and settled.
#include "entries.h"
#include "guards.h"

namespace assure::procurement_panel {
namespace {

constexpr Deed attending{
    "panel-moderation",
    "panel-attended",
    "panel-moderation-plain",
    "attended moderation",
    "is not shown to have attended moderation",
    "has an entry about moderation that a person must read",
    "If the member attended, record the day: ‘2 June 2026’. If not, say why, and what was done with "
    "the member's scores in moderation."};

Finding attended_by(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                    const assure::Lexicon& lexicon) {
    return deed_of(attending, member.duties.moderation, member, panel, source, lexicon);
}

assure::Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = nobody_to_ask_about(panel)) return *result;
    if (auto result = without_column(panel, &Duties::moderation, "who attended moderation")) return *result;
    return judge_everyone(context, panel, &attended_by, "moderation");
}

}  // namespace

assure::Check attended_moderation() {
    return {"attended-moderation", "procurement-panel", &run, deed_word_lists(attending), {}};
}

}  // namespace assure::procurement_panel
