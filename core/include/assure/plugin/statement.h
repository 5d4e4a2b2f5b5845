// A Statement is a judged sentence, or a judged part of one ("carers met us, but residents were not asked" are
// two): who (people who count, arguable ones, people who do not count), what
// (activity and its level on the strategy's flower), and whether it was done, is planned, or is negated.
// The words are the rule pack's; the method is the published ConText idea: triggers with a scope and
// terminators in both directions, and pseudo-triggers ("not only") that cancel them.
#pragma once

#include "assure/plugin/dates.h"
#include "assure/plugin/export.h"
#include "assure/plugin/lexicon.h"
#include "assure/plugin/text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace assure {

enum class Standing : std::uint8_t { none, does_not_count, arguable, counts };
enum class Polarity : std::uint8_t { done, planned, negated };
enum class ActivityLevel : std::uint8_t { none, inform, consult, engage, co_design, co_produce };

struct Actor {
    Standing standing = Standing::none;
    TextPart words;
    // Takes part in the statement's activity: "carers wrote", "written with carers", not "written for carers".
    bool takes_part = false;
};

struct Statement {
    TextPart sentence;          // as it stands
    TextPart clause;            // the part of it that is judged; what is bracketed in it is a statement of its own
    std::vector<Actor> actors;  // left to right; a longer term hides a shorter one inside it
    ActivityLevel level = ActivityLevel::none;
    TextPart activity;  // the words of the activity; empty when there is none
    Polarity polarity = Polarity::done;
    TextPart trigger;               // the words that made it planned or negated; empty when done
    std::optional<Day> not_before;  // the first day that its dates can mean; nothing where it has none
    bool specific = false;          // has a number, a date or a named group: not a bare claim

    // Someone of that standing takes part in the activity (done, planned or negated).
    [[nodiscard]] ASSURE_EXPORT bool involves(Standing standing) const;
    // Was done, and bears no date that lies wholly after `today`: such a one is still to come, whatever its tense.
    [[nodiscard]] ASSURE_EXPORT bool done_by(Day today) const;
    // Someone of that standing is named, in whatever part.
    [[nodiscard]] ASSURE_EXPORT bool names(Standing standing) const;
};

// The names of the word lists that judge_statements uses: a check that calls it lists them as its own.
ASSURE_EXPORT std::span<const std::string_view> statement_word_lists();

// The statements of a section's answer, in reading order, in time proportional to the answer. A short line that
// ends with a colon and says that something is planned or did not happen scopes the lines below it.
ASSURE_EXPORT std::vector<Statement> judge_statements(std::span<const TextPart> answer, const Lexicon& lexicon);

}  // namespace assure
