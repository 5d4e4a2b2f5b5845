// Strategy 4.2 and 7.0: people shape options and outcomes and write with us. Asks for co-design or more, or for a
// reason why a lower level of the flower is enough and who agreed that; never fails, as each level plays a role (4.1).
#include "account.h"
#include "guards.h"

#include <string>
#include <utility>

namespace assure::cover_sheet {
namespace {

// The statement that shows the highest level of what people who count took part in.
const Statement* highest(const Context& context) {
    const auto rank = [&](const Statement& statement) {
        return std::pair(level_shown(context, statement), statement.specific);
    };
    const Statement* best = nullptr;
    for (const Statement& statement : context.record<CoverSheet>().statements()) {
        if (!is_done_here(context, statement) || !statement.involves(Standing::counts)) continue;
        if (best == nullptr || rank(statement) > rank(*best)) best = &statement;
    }
    return best;
}

bool gives_reason(const Context& context, std::string_view sentence) {
    return context.words("lower-level-subjects").in(sentence) && context.words("reasons").in(sentence) &&
           !context.words("exemption-reasons-that-are-none").in(sentence);
}

bool names_agreer(const Context& context, std::string_view sentence) {
    return context.words("exemption-agreement").in(sentence) && !context.words("exemption-not-agreed").in(sentence) &&
           context.words("exemption-agreers").in(sentence);
}

// "A survey was enough because …": who agreed it is said in the same sentence or in the next.
const Statement* agreed_reason(const Context& context) {
    const Statement* reason = nullptr;
    for (const Statement& statement : context.record<CoverSheet>().statements()) {
        const std::string_view sentence = statement.sentence.text.str;
        if (statement.polarity == Polarity::planned) continue;
        if (gives_reason(context, sentence)) reason = &statement;
        if (reason == nullptr) continue;
        if (names_agreer(context, sentence)) return reason;
        if (sentence.data() != reason->sentence.text.str.data()) reason = nullptr;
    }
    return nullptr;
}

Result below(const Context& context, const Statement& shown) {
    const bool claimed = level_shown(context, shown) != shown.level;
    const std::string level(name_of(level_shown(context, shown)));
    return at_statement(
        context,
        Result::review(claimed ? "The section calls the work " + in_quotes(shown.activity.text.str) +
                                     ", but does not say what people wrote, chose, designed or decided: a person must "
                                     "decide which level it shows."
                               : "What people took part in shows " + level +
                                     ", and we found no reason why co-design was not needed, with who agreed it: a "
                                     "person must decide whether that is enough here.")
            .to_mend(claimed
                         ? "Say what people wrote, chose, designed or decided in it."
                         : "If people designed, wrote, chose or decided something, say what. If not, say why " + level +
                               " was enough, and who agreed that: ‘This was enough because (reason); agreed "
                               "by (name and post) on (date).’"),
        shown);
}

std::vector<std::string_view> word_lists() {
    std::vector<std::string_view> lists = account_word_lists();
    lists.insert(lists.end(), {"lower-level-subjects", "reasons"});
    return lists;
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_by_purpose(context, cover)) return *decided;
    if (auto decided = decided_without_account(context, cover)) return *decided;

    const Statement* shown = highest(context);
    if (shown == nullptr)
        return at_answer(context, Result::not_applicable("Whether those who were involved speak from lived experience, "
                                                         "and in this work, is to be decided first."));
    if (level_shown(context, *shown) >= ActivityLevel::co_design && shown->specific)
        return at_statement(context,
                            Result::pass("People took part at the level of " +
                                         std::string(name_of(level_shown(context, *shown))) + "."),
                            *shown);
    if (const Statement* reason = agreed_reason(context))
        return at_statement(context,
                            Result::pass("The section says why a lower level of involvement is enough, and who "
                                         "agreed it."),
                            *reason)
            .quoting(section_words(context, shown->sentence));
    Result result = below(context, *shown);
    const Account account = account_of(context);
    if (account.shown == nullptr) result.because_of = "people-involved";
    return result;
}

}  // namespace

Check level_sufficient() {
    return {"level-sufficient", "cover-sheet", &run, word_lists(), {evidence_purposes()}};
}

}  // namespace assure::cover_sheet
