// Pack policy: the strategy names no exemption, so one that is claimed needs a reason about the paper and somebody
// who agreed it.
#include "guards.h"

#include <utility>

namespace assure::cover_sheet {
namespace {

std::vector<Evidence> quotes(const Context& context, std::initializer_list<const std::vector<TextPart>*> lists) {
    std::vector<Evidence> evidence;
    for (const std::vector<TextPart>* list : lists)
        for (const TextPart& part : *list)
            evidence.push_back(section_words(context, part));
    return evidence;
}

Result without_reason(const Context& context, const Exemption& exemption) {
    const bool agreed = !exemption.agreed.empty();
    if (!exemption.excuses.empty())
        return Result::fail(std::string("The reason given is no reason why co-production does not apply to what this "
                                        "paper contains: time, capacity, cost or that nobody was involved never is") +
                            (agreed ? "." : ". Nor is it said who agreed it."))
            .to_mend(
                "Claim no exemption for time, capacity or cost. Say who was involved; or, if nobody was, say that, "
                "and what will be done before the decision.")
            .quoting(quotes(context, {&exemption.excuses, &exemption.agreed}));
    return Result::fail(agreed ? "It is said who agreed that co-production does not apply, but not why: we found no "
                                 "reason about what this paper contains."
                               : "The section claims that co-production does not apply, without a reason about what "
                                 "this paper contains.")
        .to_mend(std::string("Say what in this paper makes co-production not apply") +
                 (agreed ? ": ‘because (what the paper changes, and why nobody who uses services is affected)’."
                         : ", and who agreed that: ‘Not applicable, because (what the paper changes, and why nobody "
                           "who uses services is affected); agreed by (name and post) on (date).’"))
        .quoting(quotes(context, {&exemption.agreed}));
}

Result without_agreer(const Context& context, const Exemption& exemption) {
    const std::string add = "add ‘agreed by (name and post) on (date)’.";
    if (!exemption.unclear.empty())
        return Result::review(
                   "Somebody agreed something, but it is not plain that they agreed that co-production "
                   "does not apply: a person must decide.")
            .to_mend("If they agreed that co-production does not apply to this paper, " + add)
            .quoting(quotes(context, {&exemption.reasons, &exemption.unclear}));
    if (!exemption.by_author.empty())
        return Result::fail("The section gives a reason, but only the paper\u2019s own author agreed it.")
            .to_mend("Have somebody other than the author agree it, and " + add)
            .quoting(quotes(context, {&exemption.reasons, &exemption.by_author}));
    return Result::fail(exemption.open.empty()
                            ? "The section gives a reason, but does not say who agreed it."
                            : "The section gives a reason, but names no person, post or group that has agreed it.")
        .to_mend("Have somebody other than the author agree it, if nobody has yet, and " + add)
        .quoting(quotes(context, {&exemption.reasons, &exemption.open}));
}

Result judge(const Context& context, const Exemption& exemption) {
    if (exemption.reasons.empty()) return without_reason(context, exemption);
    if (exemption.agreed.empty()) return without_agreer(context, exemption);
    const std::vector<Evidence> both = quotes(context, {&exemption.reasons, &exemption.agreed});
    if (!exemption.excuses.empty())
        return Result::review(
                   "Time, capacity, cost or that nobody was involved is never a reason; whether there is "
                   "another one about what this paper contains, a person must decide.")
            .to_mend(
                "Leave out time, capacity, cost and that nobody was involved, and give only what in this paper makes "
                "co-production not apply.")
            .quoting(quotes(context, {&exemption.excuses, &exemption.reasons, &exemption.agreed}));
    if (exemption.inferred)
        return Result::review(
                   "The section speaks of an exemption and gives an account as well: a person must decide "
                   "which it is.")
            .to_mend(
                "Say one of the two: who was involved in what, or that co-production does not apply, why, and who "
                "agreed it.")
            .quoting(both);
    return Result::pass("The section says why co-production does not apply to this paper, and who agreed it.")
        .quoting(both);
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (!cover.section() || cover.rival() || cover.unread_section())
        return Result::not_applicable("There is no one section that could claim an exemption.");
    const Section& section = *cover.section();
    const auto here = [&](Result result) {
        return std::move(result)
            .at(answer_location(context.source(), *section.field))
            .in_state(to_string(section.reading.state));
    };
    if (section.unread != nullptr)
        return here(Result::not_applicable("The section holds no words, only " + unread_words(*section.unread) +
                                           ": whether it claims an exemption, a person must see there."));
    if (says_only_for_noting(context, cover)) {
        const Purpose purpose = purpose_of(context);
        if (purpose == Purpose::noting)
            return here(Result::pass("The section says that the paper is only for noting, and so does its purpose: "
                                     "nobody needs to have agreed it."))
                .quoting(decisive_words(context, section));
        if (purpose == Purpose::contradictory)
            return here(Result::review("The section says that the paper is only for noting, but its recommendation "
                                       "asks for a decision.")
                            .to_mend("If the meeting is to decide something, say who was involved. If not, word the "
                                     "recommendation so that it asks for no decision."))
                .quoting(decisive_words(context, section));
    }
    const Exemption exemption = exemption_of(context, context.words(context.parameters().text("exemption-agreers")));
    if (!exemption.claimed) return here(Result::not_applicable("No exemption is claimed."));
    Result result = here(judge(context, exemption));
    if (result.evidence.empty()) result.evidence = decisive_words(context, section);
    if (section.reading.state == SectionState::not_applicable_bare && result.outcome != Outcome::pass)
        result.because_of = "section-answered";
    return result;
}

}  // namespace

Check exemption_justified() {
    return {"exemption-justified",
            "cover-sheet",
            &run,
            exemption_word_lists(),
            {{"exemption-agreers", ParameterType::word_list, "exemption-agreers", Tighter::none,
              "The posts and groups that can agree that co-production does not apply to a paper."},
             evidence_purposes()}};
}

}  // namespace assure::cover_sheet
