// Strategy 7.0: evidence of co-production says what people took part in and when.
#include "account.h"
#include "guards.h"
#include "sayings.h"

#include <assure/plugin/dates.h>

namespace assure::cover_sheet {
namespace {

// "Met", "a workshop", not "were involved".
bool names_activity(const Context& context, const Statement& statement) {
    return is_done_here(context, statement) && involves_people(statement) &&
           !context.words("generic-activities").is(statement.activity.text.str);
}

bool says_when(const Context& context, const Statement& statement) {
    const std::string_view text = statement.clause.text.str;
    return context.words("says-when").in(text) || !find_dates(text, std::nullopt).empty();
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_without_account(context, cover)) return *decided;

    const Statement* activity = nullptr;
    const Statement* when = nullptr;
    for (const Statement& statement : cover.statements()) {
        if (activity == nullptr && names_activity(context, statement)) activity = &statement;
        if (when == nullptr && statement.polarity == Polarity::done && says_when(context, statement)) when = &statement;
    }
    if (activity != nullptr && when != nullptr) {
        Result result =
            at_statement(context, Result::pass("The section says what people took part in, and when."), *activity);
        if (when->sentence.text.str != activity->sentence.text.str)
            result.evidence.push_back(section_words(context, when->sentence));
        return result;
    }
    if (activity != nullptr)
        return at_statement(context,
                            Result::fail("The section says what people took part in, but not when.")
                                .to_mend("Add when: ‘in (month and year)’."),
                            *activity);
    if (when != nullptr)
        return at_statement(context,
                            Result::fail("The section says when people were involved, but not in what.")
                                .to_mend("Add in what: ‘two workshops’, ‘a working group that met four times’."),
                            *when);
    return at_absence(context, Result::fail("The section says neither what people took part in nor when."));
}

}  // namespace

Check when_and_how() {
    return {"when-and-how", "cover-sheet", &run, word_lists_with({"says-when"}), {}};
}

}  // namespace assure::cover_sheet
