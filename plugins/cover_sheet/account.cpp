#include "account.h"

#include "checks/checks.h"

namespace assure::cover_sheet {
namespace {

void keep_first(const Statement*& place, const Statement& statement, bool holds) {
    if (place == nullptr && holds) place = &statement;
}

// Planned in words, or dated after the day of the paper.
bool is_still_to_come(const Statement& statement, bool done) {
    return statement.polarity == Polarity::planned ||
           (statement.polarity == Polarity::done && statement.level != ActivityLevel::none && !done);
}

}  // namespace

bool Account::has_people() const {
    return shown != nullptr || claimed != nullptr || informed != nullptr || arguable != nullptr;
}

bool is_done(const Context& context, const Statement& statement) {
    return statement.level != ActivityLevel::none && statement.done_by(day_of_paper(context));
}

bool involves_people(const Statement& statement) {
    return statement.involves(Standing::counts) || statement.involves(Standing::arguable);
}

bool names_people(const Statement& statement) {
    return statement.names(Standing::counts) || statement.names(Standing::arguable);
}

Account account_of(const Context& context) {
    Account account;
    for (const Statement& statement : context.record<CoverSheet>().statements()) {
        const bool done = is_done(context, statement);
        const bool counts = done && statement.involves(Standing::counts);
        const bool arguable = done && statement.involves(Standing::arguable);
        const bool more_than_informed = statement.level > ActivityLevel::inform;
        keep_first(account.shown, statement, counts && more_than_informed && statement.specific);
        keep_first(account.claimed, statement, counts && more_than_informed);
        keep_first(account.informed, statement, counts);
        keep_first(account.arguable_shown, statement, arguable && more_than_informed && statement.specific);
        keep_first(account.arguable, statement, arguable);
        keep_first(account.still_to_come, statement, names_people(statement) && is_still_to_come(statement, done));
        keep_first(account.others, statement, statement.names(Standing::does_not_count));
    }
    return account;
}

}  // namespace assure::cover_sheet
