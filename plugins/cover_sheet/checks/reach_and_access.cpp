// Strategy 5.1: "any person or group of people that want to be involved is included". Passes where the section says
// who was and was not reached, or what was offered so that people could take part.
#include "account.h"
#include "guards.h"
#include "sayings.h"

namespace assure::cover_sheet {
namespace {

// "Interpreters were offered", not "an interpreter standard was added": that is what came of people's part.
const Saying* access_offered(const Context& context, const std::vector<Saying>& access) {
    for (const Saying& one : access) {
        if (one.said == Said::done && context.words("access-given").in(one.text) &&
            !context.words("influence-changes").in(one.text))
            return &one;
    }
    return nullptr;
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_without_account(context, cover)) return *decided;

    const std::vector<Saying> reached = sayings(context, "people-reached");
    for (const Saying& one : reached)
        if (one.said != Said::to_come)  // "we did not reach people who are homeless" is what is asked for
            return at_statement(context, Result::pass("The section says who was or was not reached."), *one.statement);
    const std::vector<Saying> access = sayings(context, "access-support");
    if (const Saying* offered = access_offered(context, access))
        return at_statement(context, Result::pass("The section says what was offered so that people could take part."),
                            *offered->statement);
    const std::vector<Saying> vague = sayings(context, "people-reached-vaguely");
    if (const Saying* said = first_said(vague, Said::done))
        return at_statement(context,
                            Result::review("Who was reached is said only in general words: a person must decide.")
                                .to_mend("Name who was reached, and who was not: ‘We reached (whom); we did not reach "
                                         "(whom), because …’."),
                            *said->statement);
    return at_absence(context, Result::fail("We found neither who was and was not reached, nor what was offered so "
                                            "that people could take part."));
}

}  // namespace

Check reach_and_access() {
    return {"reach-and-access",
            "cover-sheet",
            &run,
            word_lists_with(
                {"people-reached", "people-reached-vaguely", "access-support", "access-given", "influence-changes"}),
            {}};
}

}  // namespace assure::cover_sheet
