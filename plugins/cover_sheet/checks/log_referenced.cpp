// Strategy 7.0, Plan: "establish and publish a co-production log". Passes where the section cites it.
#include "account.h"
#include "guards.h"
#include "sayings.h"

namespace assure::cover_sheet {
namespace {

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_by_purpose(context, cover)) return *decided;
    if (auto decided = decided_without_account(context, cover)) return *decided;

    if (const TextPart* label = answered_label(context, "co-production-log"))
        return at_answer(context, Result::pass("The section cites the co-production log."))
            .quoting(quote(context.source(), *label));
    const std::vector<Saying> log = sayings(context, "co-production-log");
    if (const Saying* cited = first_said(log, Said::done))
        return at_statement(context, Result::pass("The section cites the co-production log."), *cited->statement);
    if (!log.empty())
        return at_statement(
            context,
            Result::fail("The section says that there is no co-production log, or that it is still "
                         "to come.")
                .to_mend("Start the log with what people did and when, and cite the entry: ‘Co-production "
                         "log, entry (number)’."),
            *log.front().statement);
    const std::vector<Saying> other = sayings(context, "engagement-log");
    if (const Saying* cited = first_said(other, Said::done))
        return at_statement(context,
                            Result::review("The section cites a log of engagement: whether it is the co-production "
                                           "log, a person must decide.")
                                .to_mend("If it is the co-production log, call it that: ‘Co-production log, entry "
                                         "(number)’. If not, cite that one."),
                            *cited->statement);
    return at_absence(context, Result::fail("We found no mention of the co-production log."));
}

}  // namespace

Check log_referenced() {
    return {"log-referenced", "cover-sheet", &run, word_lists_with({"co-production-log", "engagement-log"}), {}};
}

}  // namespace assure::cover_sheet
