#include "account.h"

#include "guards.h"

namespace assure::cover_sheet {
namespace {

void keep_first(const Statement*& place, const Statement& statement, bool holds) {
    if (place == nullptr && holds) place = &statement;
}

// The first that holds, or the first of them that says what people did.
void keep_plainest(const Context& context, const Statement*& place, const Statement& statement, bool holds) {
    const auto says_little = [&](const Statement& one) {
        return context.words("generic-activities").is(one.activity.text.str);
    };
    if (holds && (place == nullptr || (says_little(*place) && !says_little(statement)))) place = &statement;
}

// Planned in words, or dated after the day of the paper.
bool is_still_to_come(const Statement& statement, bool done) {
    return statement.polarity == Polarity::planned ||
           (statement.polarity == Polarity::done && statement.level != ActivityLevel::none && !done);
}

// "They wanted the garden changed", not "they asked for time and rewrote the letter".
bool is_only_wished(const Context& context, const Statement& statement) {
    const std::string_view clause = statement.clause.text.str;
    const auto activity = static_cast<std::size_t>(statement.activity.text.str.data() - clause.data());
    const auto asked = context.words("asked-for").first(clause.substr(0, activity));
    if (!asked) return false;
    const std::string_view between = clause.substr(asked->end(), activity - asked->end());
    return between.find(" and ") == std::string_view::npos && between.find(',') == std::string_view::npos;
}

// "No patients or carers were involved because …": of the whole sentence, or of what follows a semicolon.
bool says_nobody_at_all(const Context& context, const Statement& statement) {
    const std::string_view sentence = statement.sentence.text.str;
    const auto found = context.words("no-part-in-this-at-all").first(sentence);
    return found && (found->begin == 0 || sentence.substr(0, found->begin).ends_with("; "));
}

// Where the section says that nobody had a part in this work, what is told of others is no evidence, and what is told
// of this work may belong to something else.
void doubt(Account& account) {
    account.elsewhere = account.shown != nullptr ? account.shown : account.claimed;
    account.shown = nullptr;
    account.claimed = nullptr;
    if (account.informed != nullptr && account.informed->level > ActivityLevel::inform) account.informed = nullptr;
}

// What the clause says of the activity: "17 came to a focus group", behind "90 answered our questionnaire and".
std::string_view about_activity(const Statement& statement) {
    constexpr std::string_view joint = " and ";
    const std::string_view clause = statement.clause.text.str;
    const auto activity = static_cast<std::size_t>(statement.activity.text.str.data() - clause.data());
    const std::size_t before = clause.rfind(joint, activity);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + joint.size();
    return clause.substr(begin, clause.find(joint, activity) - begin);
}

}  // namespace

bool Account::has_people() const {
    return shown != nullptr || elsewhere != nullptr || claimed != nullptr || informed != nullptr || arguable != nullptr;
}

bool is_done(const Context& context, const Statement& statement) {
    return statement.level != ActivityLevel::none && statement.done_by(day_of_paper(context));
}

bool is_here(const Context& context, const Statement& statement) {
    return !context.words("involvement-elsewhere").in(statement.sentence.text.str);
}

bool is_done_here(const Context& context, const Statement& statement) {
    return is_done(context, statement) && is_here(context, statement);
}

ActivityLevel level_shown(const Context& context, const Statement& statement) {
    const std::string_view activity = statement.activity.text.str;
    if (statement.level < ActivityLevel::engage) return statement.level;
    const bool weak = context.words("weak-activities").in(activity) || context.words("generic-activities").is(activity);
    const auto by_asking = [&](std::string_view words) { return weak && context.words("activity-consult").in(words); };
    // Beside a survey others may have met us; what was chosen may have been chosen in the survey.
    if (statement.level < ActivityLevel::co_design)
        return by_asking(about_activity(statement)) ? ActivityLevel::consult : statement.level;
    if (context.words("claims-of-co-design").in(activity) || context.words("claims-of-co-production").in(activity))
        return ActivityLevel::engage;
    if (is_only_wished(context, statement)) return ActivityLevel::engage;
    return by_asking(statement.sentence.text.str) ? ActivityLevel::consult : statement.level;
}

bool involves_people(const Statement& statement) {
    return statement.involves(Standing::counts) || statement.involves(Standing::arguable);
}

bool names_people(const Statement& statement) {
    return statement.names(Standing::counts) || statement.names(Standing::arguable);
}

std::string_view name_of(ActivityLevel level) {
    switch (level) {
        case ActivityLevel::inform:
            return "informing";
        case ActivityLevel::consult:
            return "consulting";
        case ActivityLevel::engage:
            return "engaging";
        case ActivityLevel::co_design:
            return "co-design";
        case ActivityLevel::co_produce:
            return "co-production";
        case ActivityLevel::none:
            break;
    }
    return "nothing";
}

std::vector<std::string_view> account_word_lists() {
    std::vector<std::string_view> lists = exemption_word_lists();
    lists.insert(lists.end(), {"asked-for", "claims-of-co-design", "claims-of-co-production", "involvement-elsewhere",
                               "no-part-in-this-at-all", "generic-activities"});
    return lists;
}

Account account_of(const Context& context) {
    Account account;
    bool nobody_at_all = false;
    for (const Statement& statement : context.record<CoverSheet>().statements()) {
        const bool done = is_done(context, statement);
        const bool counts = done && statement.involves(Standing::counts);
        const bool arguable = done && statement.involves(Standing::arguable);
        const bool more_than_informed = statement.level > ActivityLevel::inform;
        const bool specific = more_than_informed && statement.specific;
        const bool here = is_here(context, statement);
        keep_plainest(context, account.shown, statement, counts && specific && here);
        keep_first(account.elsewhere, statement, counts && more_than_informed && !here);
        keep_first(account.claimed, statement, counts && more_than_informed && here);
        keep_first(account.informed, statement, counts && here);
        keep_first(account.arguable_shown, statement, arguable && specific && here);
        keep_first(account.arguable, statement, arguable);
        keep_first(account.still_to_come, statement, names_people(statement) && is_still_to_come(statement, done));
        keep_first(account.others, statement, statement.names(Standing::does_not_count));
        nobody_at_all = nobody_at_all || says_nobody_at_all(context, statement);
    }
    if (nobody_at_all) doubt(account);
    return account;
}

}  // namespace assure::cover_sheet
