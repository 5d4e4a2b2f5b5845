// Strategy 4.0 and 6: people have "meaningful influence over the things that matter to them". Passes where something
// that changed, was chosen or was written is laid to people who count.
#include "account.h"
#include "guards.h"
#include "influence.h"
#include "sayings.h"

namespace assure::cover_sheet {
namespace {

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_without_account(context, cover)) return *decided;

    const Influence influence = find_influence(context);
    switch (influence.whose) {
        case Standing::counts:
            return at_statement(context,
                                Result::pass("The section names what changed because of people, or what they made."),
                                *influence.statement);
        case Standing::arguable:
            return at_statement(
                context,
                Result::review("Something changed because of people of whom it is for a person to decide "
                               "whether they speak from lived experience.")
                    .to_mend("Say what they speak from: ‘three members of the group who use the service asked for …’."),
                *influence.statement);
        case Standing::does_not_count:
            return at_statement(
                context,
                Result::fail("What changed is laid to staff, office-holders or organisations; we found "
                             "nothing that changed because of people with lived experience.")
                    .to_mend("Add what changed because of patients, carers or the like: ‘Because carers "
                             "asked for it, (what changed)’. If nothing did, say so and why."),
                *influence.statement);
        case Standing::none:
            break;
    }
    return at_absence(context,
                      Result::fail("We found nothing that changed, was chosen or was written because of people."));
}

}  // namespace

Check influence_shown() {
    return {"influence-shown",
            "cover-sheet",
            &run,
            word_lists_with({"influence-deeds", "influence-attributed", "influence-changes", "influence-theirs",
                             "influence-answers", "influence-labels", "deferrals", "nothing-at-all",
                             "influence-refused", "influence-refusal-reasons"}),
            {}};
}

}  // namespace assure::cover_sheet
