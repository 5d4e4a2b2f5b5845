// Strategy 7.0: "co-production gates will be embedded in every stage of the commissioning cycle". Passes where the
// section says at which of them the work stands.
#include "account.h"
#include "guards.h"
#include "sayings.h"

namespace assure::cover_sheet {
namespace {

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_by_purpose(context, cover)) return *decided;
    if (auto decided = decided_without_account(context, cover)) return *decided;

    const auto stated = [] {
        return Result::pass("The section says which stage of the commissioning cycle it is about.");
    };
    if (const TextPart* label = answered_label(context, "commissioning-gate-labels", "commissioning-gate-names"))
        return at_answer(context, stated()).quoting(quote(context.source(), *label));
    const std::vector<Saying> gates = sayings(context, "commissioning-gates");
    for (const Saying& gate : gates)
        if (gate.said != Said::denied) return at_statement(context, stated(), *gate.statement);
    return at_absence(context, Result::fail("The section does not say which stage of the commissioning cycle it is "
                                            "about: Assess, Plan, Procure, or Monitor and Evaluate."));
}

}  // namespace

Check gate_stated() {
    return {"gate-stated",
            "cover-sheet",
            &run,
            word_lists_with({"commissioning-gates", "commissioning-gate-labels", "commissioning-gate-names"}),
            {}};
}

}  // namespace assure::cover_sheet
