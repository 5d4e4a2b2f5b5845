// Strategy 5.1: "we will let people know what we are learning and achieving". Passes where people were told, or it was
// published.
#include "account.h"
#include "guards.h"
#include "sayings.h"

namespace assure::cover_sheet {
namespace {

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_without_account(context, cover)) return *decided;

    const std::vector<Saying> told = sayings(context, "told-back");
    if (const Saying* done = first_said(told, Said::done))
        return at_statement(context, Result::pass("People were told what came of their part, or it was published."),
                            *done->statement);
    std::vector<Saying> planned = sayings(context, "telling-back");
    planned.insert(planned.end(), told.begin(), told.end());
    if (const Saying* to_come = first_said(planned, Said::to_come))
        return at_statement(
            context,
            Result::review("That people are told what came of their part is still to come: a person "
                           "must decide whether that is soon enough.")
                .to_mend("Tell them before the meeting, and say when: ‘On (day) we wrote to everyone what "
                         "changed.’"),
            *to_come->statement);
    return at_absence(context, Result::fail("We found nothing about telling people what came of their part."));
}

}  // namespace

Check told_back() {
    return {"told-back", "cover-sheet", &run, word_lists_with({"told-back", "telling-back"}), {}};
}

}  // namespace assure::cover_sheet
