// Strategy 5.1: "we will value people's time and contributions, by covering out-of-pocket expenses and offer
// involvement payments". Passes where the section says how people were paid or reimbursed.
#include "account.h"
#include "guards.h"
#include "sayings.h"

namespace assure::cover_sheet {
namespace {

// "Everyone was paid", "vouchers": payment of people, not of a provider, a supplier or staff.
bool pays_people(const Context& context, const Saying& saying) {
    if (context.words("payment-of-others").in(saying.text)) return false;
    return context.words("involvement-payment").in(saying.text) || context.words("payment-to-whom").in(saying.text) ||
           names_people(*saying.statement);
}

// Those who are paid by somebody else for being there.
bool only_paid_posts(const Context& context, const CoverSheet& cover) {
    bool some = false;
    for (const Statement& statement : cover.statements())
        for (const Actor& actor : statement.actors) {
            if (!actor.takes_part || actor.standing == Standing::does_not_count) continue;
            if (!context.words("people-paid-by-others").in(actor.words.text.str)) return false;
            some = true;
        }
    return some;
}

// Nobody did more for this work than answer or be told.
bool only_asked(const Context& context, const CoverSheet& cover) {
    for (const Statement& statement : cover.statements())
        if (is_done_here(context, statement) && involves_people(statement) &&
            level_shown(context, statement) > ActivityLevel::consult)
            return false;
    return true;
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_without_account(context, cover)) return *decided;

    const Saying* promised = nullptr;
    const std::vector<Saying> payments = sayings(context, "payment-words");
    for (const Saying& payment : payments) {
        if (!pays_people(context, payment)) continue;
        if (payment.said == Said::done || context.words("payment-declined").in(payment.text))
            return at_statement(context, Result::pass("The section says how people were paid or reimbursed."),
                                *payment.statement);
        if (payment.said == Said::to_come && promised == nullptr) promised = &payment;
    }
    if (promised != nullptr)
        return at_statement(context,
                            Result::fail("Payment is only promised.")
                                .to_mend("Pay it, and say so: ‘Each was paid £25 an hour and travel.’ If it "
                                         "was offered and declined, say that."),
                            *promised->statement);
    if (only_paid_posts(context, cover))
        return at_answer(context, Result::not_applicable("Those who were involved are paid by others for it."));
    if (only_asked(context, cover))
        return at_answer(context,
                         Result::not_applicable("People were told or asked, which takes little of their time."));
    const std::vector<Saying> thanks = sayings(context, "panel-recognition-only");
    if (const Saying* only = first_said(thanks, Said::done))
        return at_statement(context,
                            Result::fail("We found thanks or refreshments, and nothing about payment or expenses.")
                                .to_mend("Offer payment for the time given, and say what was paid or declined."),
                            *only->statement);
    return at_absence(context, Result::fail("We found nothing about paying or reimbursing people."));
}

}  // namespace

Check reimbursement_stated() {
    return {"reimbursement-stated",
            "cover-sheet",
            &run,
            word_lists_with({"payment-words", "involvement-payment", "payment-to-whom", "payment-of-others",
                             "people-paid-by-others", "panel-recognition-only", "payment-declined"}),
            {}};
}

}  // namespace assure::cover_sheet
