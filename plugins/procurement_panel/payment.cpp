#include "payment.h"

#include "answers.h"
#include "notes.h"

#include <algorithm>
#include <array>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;

const char* const offer_pay =
    "Offer the member payment for the time given, and record the answer: ‘Paid’, ‘Offered, declined’ or the rate.";
const char* const say_what_was_paid =
    "Read the entry. If the member was paid or offered payment for the time given, write so plainly: ‘Paid’, ‘Offered, "
    "declined’ or the rate. If not, offer it.";

Finding expenses_only() {
    return shown(Shown::unclear, "had expenses only, while the strategy wants payment and expenses", offer_pay);
}

Finding paid_for_time() {
    return shown(Shown::yes, "was paid, or was offered payment");
}

Finding salaried(const Member& member) {
    if (member.standing == assure::Standing::arguable)
        return shown(Shown::not_asked, "is salaried, so no payment is asked for");
    return shown(Shown::unclear, "is counted as a person with lived experience but is said to be salaried",
                 "Say whether the member sits on the panel as an employee, whose salary pays for it, or from lived "
                 "experience; then offer payment for the time given.");
}

// "Declined" stands for an offer; "not offered" does not.
bool offer_was_declined(std::string_view text, const Lexicon& lexicon) {
    return lexicon.list("panel-payment-declined").in(text) && !lexicon.list("panel-refused-by-others").in(text);
}

// "Travel expenses offered, declined": the offer was of expenses alone.
Finding declined(std::string_view text, const Lexicon& lexicon) {
    const bool only_expenses = lexicon.list("panel-expenses-words").in(text) &&
                               !lexicon.list("panel-payment-for-time").in(text) &&
                               !lexicon.list("panel-column-payment").in(text);
    return only_expenses ? shown(Shown::unclear,
                                 "was offered expenses only, while the strategy wants payment and expenses", offer_pay)
                         : shown(Shown::yes, "was offered payment and declined it");
}

constexpr std::array<std::string_view, 12> known_words{"panel-plain-words",      "panel-yes",
                                                       "panel-payment-plain",    "panel-payment-given",
                                                       "panel-payment-for-time", "panel-payment-offered",
                                                       "panel-payment-declined", "panel-expenses-words",
                                                       "panel-everyone",         "people-who-count",
                                                       "panel-paid-first",       "panel-lived-experience-roles"};

// Money for time and other things are two things only where something joins them: "£75 and childcare", "payment,
// travel"; not "voucher for travel", "lunch voucher".
bool joins_two_things(std::string_view text) {
    constexpr std::array<std::string_view, 8> joints{" and ", " plus ", " with ", "&", "+", ",", ";", "\n"};
    return std::any_of(joints.begin(), joints.end(),
                       [&](std::string_view joint) { return text.find(joint) != std::string_view::npos; });
}

bool joined(std::string_view text, const Lexicon& lexicon, std::string_view things) {
    return !lexicon.list(things).in(text) || joins_two_things(text);
}

// What would pass, were there no word in the entry that may take it back.
Finding unless_more_is_said(Finding found, std::string_view text, const Lexicon& lexicon) {
    if (found.shown != Shown::yes) return found;
    if (!understood(text, known_words, lexicon))
        return shown(Shown::unclear, "has an entry about payment whose words a person must read", say_what_was_paid);
    const bool two = joined(text, lexicon, "panel-expenses-words") && joined(text, lexicon, "panel-recognition-only");
    return two ? found : shown(Shown::unclear, "has an entry that may be expenses or thanks alone", say_what_was_paid);
}

// Words about payment, in order of what settles the question.
Finding read_words(std::string_view text, const Member& member, bool heading_means_pay, const Lexicon& lexicon) {
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(text); };
    if (offer_was_declined(text, lexicon)) return declined(text, lexicon);
    if (has("panel-salaried")) return salaried(member);
    const bool refused = has("panel-not-paid");
    const bool expenses = has("panel-expenses-words");
    const bool paid = has("panel-payment-given");
    if (refused && expenses) return expenses_only();
    if (refused) return shown(Shown::no, "is shown as not paid", offer_pay);
    if (has("panel-refused-by-others"))
        return shown(Shown::unclear, "has a payment that others may have refused", say_what_was_paid);
    if (has("panel-payment-uncertain"))
        return shown(paid ? Shown::unclear : Shown::no, "has payment put off or left open",
                     "Settle the payment, and record it: ‘Paid’, ‘Offered, declined’ or the rate.");
    if (has("panel-expenses-only")) return expenses_only();
    if (has("panel-payment-for-time") || begins_with(text, lexicon.list("panel-paid-first"))) return paid_for_time();
    if (expenses) return expenses_only();
    if (paid) return paid_for_time();
    if (has("panel-recognition-only")) return shown(Shown::no, "was thanked, which is no payment", offer_pay);
    if (heading_means_pay && has("panel-payment-offered")) return shown(Shown::yes, "was offered payment");
    return shown(Shown::unclear, "has an entry about payment that a person must read", say_what_was_paid);
}

// A bare "Yes" means what its heading asks.
Finding plain_yes(const Answer& answer, const Lexicon& lexicon) {
    const bool pay = lexicon.list("panel-column-payment").in(answer.heading);
    const bool expenses = lexicon.list("panel-column-expenses").in(answer.heading);
    const bool recognition = lexicon.list("panel-heading-recognition").in(answer.heading);
    if (pay && !expenses && !recognition) return paid_for_time();
    if (expenses && !pay) return expenses_only();
    return shown(Shown::unclear, "has a 'yes' under '" + answer.heading + "', which may or may not be payment",
                 say_what_was_paid);
}

// "Payment and expenses", "Travel or fee", and not "Travel paid".
bool asks_for_payment_too(std::string_view heading, const Lexicon& lexicon) {
    const bool alternatives =
        heading.find(" or ") != std::string_view::npos || heading.find('/') != std::string_view::npos;
    return lexicon.list("panel-column-payment").in(heading) && (alternatives || joins_two_things(heading));
}

// Under a heading that asks for expenses a sum of money is expenses; words have to say that time was paid for.
Finding read_under_expenses(Finding found, const Answer& answer, const Lexicon& lexicon) {
    if (found.shown != Shown::yes || !lexicon.list("panel-column-expenses").in(answer.heading)) return found;
    const std::vector<assure::Match> paid = lexicon.list("panel-payment-for-time").all(answer.text);
    const bool in_words = std::any_of(paid.begin(), paid.end(), [&](const assure::Match& match) {
        return !std::string_view(answer.text).substr(match.begin).starts_with("\u00A3");
    });
    if (in_words) return found;
    if (!asks_for_payment_too(answer.heading, lexicon)) return expenses_only();
    const bool rate = !paid.empty() || begins_with(answer.text, lexicon.list("panel-paid-first"));
    return rate ? found : shown(Shown::unclear, "has an entry that may be expenses alone", say_what_was_paid);
}

bool no_word_more(const Answer& answer, const Lexicon& lexicon) {
    return lexicon.list("panel-yes").is(answer.text) || wordless(answer.text) || answer.text.size() == 1;
}

Finding by_cell(const Answer& answer, const Member& member, bool pay_column, const Lexicon& lexicon) {
    const Said what = said(answer, lexicon);
    if (what == Said::nothing) return shown(Shown::no, "has a blank entry for payment", offer_pay);
    if (what == Said::yes && no_word_more(answer, lexicon)) return plain_yes(answer, lexicon);
    Finding found = unless_more_is_said(read_words(answer.text, member, pay_column, lexicon), answer.text, lexicon);
    found = read_under_expenses(std::move(found), answer, lexicon);
    if (what != Said::no || found.shown == Shown::not_asked) return found;
    const bool words_say_more =
        found.shown == Shown::unclear &&
        (lexicon.list("panel-expenses-words").in(answer.text) || lexicon.list("panel-salaried").in(answer.text));
    return words_say_more || offer_was_declined(answer.text, lexicon)
               ? found
               : shown(Shown::no, "is shown as not paid", offer_pay);
}

std::optional<Finding> by_notes(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                                const Lexicon& lexicon) {
    std::optional<Finding> best;
    for (const Note& note : panel.notes) {
        const bool topic = lexicon.list("panel-payment-given").in(note.text) ||
                           lexicon.list("panel-expenses-words").in(note.text) ||
                           lexicon.list("panel-not-paid").in(note.text);
        if (!topic || only_demands(note, lexicon)) continue;
        const Covers covered = covers(note, member, panel, lexicon);
        if (covered == Covers::no) continue;
        Finding found = covered == Covers::excluded
                            ? shown(Shown::no, "is left out of the payment that is stated", offer_pay)
                            : read_words(note.text, member, false, lexicon);
        found = unless_more_is_said(std::move(found), note.part.text.str, lexicon);
        if ((covered == Covers::perhaps || note.pending) && found.shown != Shown::no)
            found = shown(Shown::unclear, "may be meant by a sentence about payment",
                          note.pending ? std::string(assure::accept_or_reject)
                                       : "Say in that sentence that this member was paid or offered payment.");
        found.evidence = assure::quote(source, note.part);
        if (found.shown == Shown::no) return found;
        if (!best || (best->shown != Shown::yes && found.shown == Shown::yes)) best = std::move(found);
    }
    return best;
}

// Where nothing is said of payment: "The patient partner was given lunch and a card."
std::optional<Finding> thanked_only(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                                    const Lexicon& lexicon) {
    for (const Note& note : panel.notes) {
        if (!lexicon.list("panel-recognition-only").in(note.text) || only_demands(note, lexicon)) continue;
        if (note.pending || covers(note, member, panel, lexicon) != Covers::yes) continue;
        Finding found = shown(Shown::no, "was thanked, which is no payment", offer_pay);
        found.evidence = assure::quote(source, note.part);
        return found;
    }
    return std::nullopt;
}

int rank(Shown what) {
    switch (what) {
        case Shown::yes:
            return 3;
        case Shown::not_asked:
            return 2;
        case Shown::unclear:
            return 1;
        case Shown::no:
            break;
    }
    return 0;
}

}  // namespace

Finding payment_of(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                   const Lexicon& lexicon) {
    std::optional<Finding> stated = by_notes(member, panel, source, lexicon);
    if (member.payment.empty() && !stated) stated = thanked_only(member, panel, source, lexicon);
    if (member.payment.empty())
        return stated ? *stated : shown(Shown::unclear, "has no entry about payment: the record has no such column");
    std::optional<Finding> best;
    for (std::size_t i = 0; i < member.payment.size(); ++i) {
        const Answer& answer = member.payment[i];
        Finding found = by_cell(answer, member, i < member.payment_columns, lexicon);
        if (found.shown == Shown::yes && answer.pending)
            found = shown(Shown::unclear, "has a payment entry in a tracked change that nobody has accepted yet",
                          std::string(assure::accept_or_reject));
        if (found.shown == Shown::no && stated && said(answer, lexicon) == Said::nothing) found = *stated;
        if (!found.evidence && answer.part) found.evidence = member.evidence(source, *answer.part);
        if (!found.where) found.where = answer.where;
        if (!best || rank(found.shown) > rank(best->shown)) best = std::move(found);
    }
    if (best->shown == Shown::yes && stated && stated->shown == Shown::no) return *stated;
    return *best;
}

}  // namespace assure::procurement_panel
