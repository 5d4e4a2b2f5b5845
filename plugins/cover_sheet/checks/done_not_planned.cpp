// Strategy 7.0: "No proposal or decision will progress without evidence of co-production". What is planned is no
// evidence: passes only where something that people took part in is done by the day of the paper.
#include "account.h"
#include "guards.h"

namespace assure::cover_sheet {
namespace {

// "In June ten parents co-designed the pathway", for a meeting in May.
Result dated_later(const Context& context, const Statement& statement) {
    return at_statement(context,
                        Result::fail("What people took part in is told as done, but dated after the day of the paper "
                                     "(" +
                                     to_string(day_of_paper(context)) + "). We found nothing else that is done.")
                            .to_mend("Look at the date. If it is wrong, put it right. If it has not happened yet, "
                                     "take the paper back until it has."),
                        statement);
}

Result why_nothing_done(const Context& context, const Account& account) {
    if (account.still_to_come != nullptr && account.still_to_come->polarity == Polarity::done)
        return dated_later(context, *account.still_to_come);
    if (account.still_to_come != nullptr)
        return at_statement(
            context,
            Result::fail("What people are to take part in is planned or still to come. We found "
                         "nothing that is done.")
                .to_mend("If part of it has happened by now, say so: who took part, when and in what. If "
                         "nothing has, take the paper back until it has."),
            *account.still_to_come);
    return at_answer(context, Result::fail("We found nothing done that people with lived experience took part in."))
        .following("people-involved");
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_by_purpose(context, cover)) return *decided;
    if (auto decided = decided_by_state(context, cover)) return *decided;

    const Account account = account_of(context);
    if (const Statement* done = account.shown != nullptr ? account.shown : account.arguable_shown)
        return at_statement(context, Result::pass("Something that people took part in is done."), *done);
    if (account.has_people()) {
        const Statement* said = account.elsewhere != nullptr  ? account.elsewhere
                                : account.claimed != nullptr  ? account.claimed
                                : account.informed != nullptr ? account.informed
                                                              : account.arguable;
        return at_statement(context,
                            Result::review("The section says that people were involved or informed, but names no "
                                           "activity of this work that they took part in: whether anything is done, a "
                                           "person must decide.")
                                .to_mend("Say what those people did for this work, and when."),
                            *said)
            .following("people-involved");
    }
    return why_nothing_done(context, account);
}

}  // namespace

Check done_not_planned() {
    return {"done-not-planned", "cover-sheet", &run, account_word_lists(), {evidence_purposes()}};
}

}  // namespace assure::cover_sheet
