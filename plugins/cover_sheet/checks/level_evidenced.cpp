// Strategy 4.2: the flower tells co-design and co-production from the other ways of taking part. Where the section
// says that this work was co-designed or co-produced, what people did must show it.
#include "account.h"
#include "guards.h"

#include <string>
#include <utility>

namespace assure::cover_sheet {
namespace {

struct Claim {
    const Statement* statement = nullptr;
    ActivityLevel level = ActivityLevel::none;
};

ActivityLevel level_claimed(const Context& context, const Statement& statement) {
    if (statement.polarity != Polarity::done || !is_here(context, statement)) return ActivityLevel::none;
    if (context.words("claims-of-co-production").in(statement.clause.text.str)) return ActivityLevel::co_produce;
    if (context.words("claims-of-co-design").in(statement.clause.text.str)) return ActivityLevel::co_design;
    return ActivityLevel::none;
}

Claim highest_claim(const Context& context) {
    Claim highest;
    for (const Statement& statement : context.record<CoverSheet>().statements()) {
        const ActivityLevel level = level_claimed(context, statement);
        if (level > highest.level) highest = {&statement, level};
    }
    return highest;
}

// What shows most of those in whose activity people of that standing took part.
Claim highest_shown(const Context& context, Standing standing) {
    Claim highest;
    for (const Statement& statement : context.record<CoverSheet>().statements()) {
        if (!is_done_here(context, statement) || !statement.involves(standing)) continue;
        const ActivityLevel level = level_shown(context, statement);
        if (level > highest.level) highest = {&statement, level};
    }
    return highest;
}

Result compared(const Context& context, const Claim& claim, const Claim& shown) {
    const std::string claimed(name_of(claim.level));
    if (shown.level >= claim.level)
        return at_statement(context,
                            Result::pass("The section speaks of " + claimed + ", and what people did shows it."),
                            *shown.statement);
    Result result = at_statement(context,
                                 Result::fail("The section speaks of " + claimed + "; what people did shows " +
                                              std::string(name_of(shown.level)) + ".")
                                     .to_mend("If people wrote, chose, led or decided something with us, say what. If "
                                              "not, do not call it " +
                                              claimed + "."),
                                 *claim.statement);
    if (shown.statement != nullptr && shown.statement != claim.statement)
        result.evidence.push_back(section_words(context, shown.statement->sentence));
    return result;
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    const Claim claim = highest_claim(context);
    auto decided = decided_without_account(context, cover);
    const bool by_others = claim.statement != nullptr && claim.statement->names(Standing::does_not_count);
    if (decided && by_others && !decided_by_state(context, cover))
        return at_statement(context,
                            Result::fail("The section speaks of " + std::string(name_of(claim.level)) +
                                         ", but only of staff, office-holders or organisations."),
                            *claim.statement)
            .following("people-involved");
    if (decided) return *decided;
    if (claim.statement == nullptr)
        return at_answer(context, Result::not_applicable("The section does not say that the work was co-designed or "
                                                         "co-produced."));
    const Claim shown = highest_shown(context, Standing::counts);
    const Claim arguable = highest_shown(context, Standing::arguable);
    if (shown.level < claim.level && arguable.level >= claim.level)
        return at_statement(context,
                            Result::review("What shows " + std::string(name_of(claim.level)) +
                                           " is the part of people of whom it is for a person to decide whether they "
                                           "speak from lived experience."),
                            *arguable.statement);
    return compared(context, claim, shown.level >= arguable.level ? shown : arguable);
}

}  // namespace

Check level_evidenced() {
    return {"level-evidenced", "cover-sheet", &run, account_word_lists(), {}};
}

}  // namespace assure::cover_sheet
