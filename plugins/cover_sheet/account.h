// The account of who was involved: what the section's statements show of people's part, on the day of the
// paper. Built by each rule that is about this account; what it points to lives in the record.
#pragma once

#include "record.h"

#include <assure/plugin/check.h>

#include <string_view>
#include <vector>

namespace assure::cover_sheet {

// The first statement of each kind; of what is shown the first that says what people did. Nothing where there is none.
struct Account {
    const Statement* shown = nullptr;      // people who count took part in something specific
    const Statement* claimed = nullptr;    // they were involved, and no more is said
    const Statement* elsewhere = nullptr;  // they took part in something, but perhaps not in this work
    const Statement* informed = nullptr;
    const Statement* arguable_shown = nullptr;  // the same of people of whom a person must decide whether they count
    const Statement* arguable = nullptr;        // they took part in whatever way
    const Statement* still_to_come = nullptr;   // planned with either, or dated after the day of the paper
    const Statement* others = nullptr;          // names staff, office-holders or organisations

    // Somebody who counts, or may count, was involved in something that is done.
    [[nodiscard]] bool has_people() const;
};

Account account_of(const Context& context);

// Was done by the day of the paper's meeting, else by the day that the report speaks for, and names an activity.
bool is_done(const Context& context, const Statement& statement);
// Is told of this work, not of another body's or an earlier one.
bool is_here(const Context& context, const Statement& statement);
// Both: what any rule may rest on.
bool is_done_here(const Context& context, const Statement& statement);
// The level that people's part shows. That work "was co-produced" is a claim and shows no more than that people were
// engaged; choosing in a survey is consulting.
ActivityLevel level_shown(const Context& context, const Statement& statement);
// Somebody who counts, or may count, takes part.
bool involves_people(const Statement& statement);
// Somebody who counts, or may count, is named in whatever part.
bool names_people(const Statement& statement);

// The words for a level, as messages write them: "consulting".
std::string_view name_of(ActivityLevel level);

// The word lists that these need, beyond those of the record.
std::vector<std::string_view> account_word_lists();

}  // namespace assure::cover_sheet
