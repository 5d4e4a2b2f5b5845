// Strategy 7.0: "people with lived and learned experience will have co-defined the problem, shaped the options".
// Passes only where people who count take part in something that was done.
#include "account.h"
#include "guards.h"

#include <optional>
#include <utility>

namespace assure::cover_sheet {
namespace {

// "No one has been involved so far", "twelve patients were invited; no one attended": the sentence that says so.
std::optional<Result> says_nobody(const Context& context, const CoverSheet& cover, bool more_to_come) {
    const WordList& nothing_came = context.words("came-to-nothing");
    const WordList& nobody = context.words("says-nobody-was-involved");
    for (const Statement& statement : cover.statements()) {
        const std::string_view text = statement.sentence.text.str;
        if (nothing_came.in(text))
            return at_statement(context,
                                Result::fail("The section says that people were to be involved, and that it came to "
                                             "nothing.")
                                    .to_mend("Involve people before the decision, in another way if need be, and add "
                                             "who took part, when and in what; or take the paper back until that is "
                                             "done."),
                                statement);
        const bool negated = statement.polarity == Polarity::negated && names_people(statement);
        if (negated || nobody.in(text))
            return at_statement(
                context,
                Result::fail(std::string("The section says plainly that people were not involved") +
                             (more_to_come ? " so far, and what is still to come." : "."))
                    .to_mend(more_to_come ? "That is an honest answer, but no evidence: once it is done, add who took "
                                            "part, when and in what."
                                          : "That is an honest answer, but no evidence: involve people before the "
                                            "decision, and add who took part, when and in what; or say why "
                                            "co-production does not apply to this paper, and who agreed it."),
                statement);
    }
    return std::nullopt;
}

// The first of these that holds says best why no one who counts was found.
Result why_nobody(const Context& context, const CoverSheet& cover, const Account& account) {
    if (auto plainly = says_nobody(context, cover, account.still_to_come != nullptr))
        return account.still_to_come == nullptr ? *plainly : std::move(*plainly).following("done-not-planned");
    if (account.still_to_come != nullptr)
        return at_statement(context,
                            Result::fail("We found only involvement that is still to come, and no account of who "
                                         "was involved so far."),
                            *account.still_to_come)
            .following("done-not-planned");
    if (account.others != nullptr)
        return at_statement(
            context,
            Result::fail("We found staff, office-holders or organisations, and no account of people "
                         "with lived experience who were involved.")
                .to_mend("If people with lived experience took part beside them, say so: ‘Five people with lived "
                         "experience of (what the paper is about) took part in (what) in (month and year).’ If not, "
                         "involve some before the decision; staff and organisations cannot stand in for them."),
            *account.others);
    return at_answer(context, Result::fail("We found no account of who was involved."));
}

std::vector<std::string_view> word_lists() {
    std::vector<std::string_view> lists = exemption_word_lists();
    lists.insert(lists.end(), {"came-to-nothing", "says-nobody-was-involved"});
    return lists;
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_by_purpose(context, cover)) return *decided;
    if (auto decided = decided_by_state(context, cover)) return *decided;

    const Account account = account_of(context);
    if (account.shown != nullptr)
        return at_statement(context, Result::pass("The paper shows that people with lived experience were involved."),
                            *account.shown);
    if (account.elsewhere != nullptr)
        return at_statement(
            context,
            Result::review("People took part in something; whether in the work of this paper, or in that "
                           "of others, a person must decide."),
            *account.elsewhere);
    if (account.claimed != nullptr)
        return at_statement(context,
                            Result::review("The section claims that people were involved, without saying what they "
                                           "did, when, how many they were or which group.")
                                .to_mend("Add to that sentence how many they were, which group, when it was and what "
                                         "they did."),
                            *account.claimed);
    if (account.informed != nullptr)
        return at_statement(context,
                            Result::review("People were informed; the strategy asks for more than that. A person "
                                           "must decide.")
                                .to_mend("If they did more than hear of it, say what. If not, let people take part "
                                         "before the decision."),
                            *account.informed);
    if (account.arguable != nullptr)
        return at_statement(context,
                            Result::review("Whether those who were involved speak from lived experience is for a "
                                           "person to decide.")
                                .to_mend("Say what those people speak from: ‘four members of the group live with "
                                         "(condition) themselves’. If none does, say who with lived experience took "
                                         "part as well."),
                            *account.arguable);
    return why_nobody(context, cover, account);
}

}  // namespace

Check people_involved() {
    return {"people-involved", "cover-sheet", &run, word_lists(), {evidence_purposes()}};
}

}  // namespace assure::cover_sheet
