#include "conflicts.h"

#include "answers.h"
#include "notes.h"

#include "assure/plugin/dates.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;

const char* const declare =
    "Ask the member for a declaration before the member scores, and record it: ‘None declared, 20 April 2026’, or the "
    "interest and what was done about it.";
const char* const act =
    "Record what was done about the interest: ‘Does not score question 4; agreed by the head of procurement on 11 "
    "February 2026’; or why nothing had to be done.";
const char* const read_entry =
    "Read the entry. If it is a nil return, write ‘None declared’ and the day; else the interest and what was done "
    "about it.";

// In the order in which one outweighs another within a row.
enum class Says : std::uint8_t { nothing, declared, nil, managed, bare_no_action, interest, unclear, missing };

// Only whether there is a day matters here, not of which year.
constexpr std::chrono::year any_year{2000};

constexpr std::array<std::string_view, 5> plain_words{"panel-plain-words", "panel-yes", "panel-no",
                                                      "panel-conflict-nil", "panel-conflict-plain"};

bool plain(std::string_view text, const Lexicon& lexicon) {
    return understood(text, plain_words, lexicon);
}

// "No" under "Interests to declare?" is a nil return; under "Declaration completed" it is a gap.
Says bare_answer(bool yes, std::string_view heading, const Lexicon& lexicon) {
    const bool asks_for_form = lexicon.list("panel-heading-declaration").in(heading);
    if (yes) return asks_for_form ? Says::declared : Says::interest;
    return asks_for_form ? Says::missing : Says::nil;
}

// "No action needed" says enough only where its reason follows.
std::optional<Says> without_action(std::string_view text, const Lexicon& lexicon) {
    const auto none = lexicon.list("panel-conflict-no-action").first(text);
    if (!none) return std::nullopt;
    return lexicon.list("reasons").in(text.substr(none->end())) ? Says::managed : Says::bare_no_action;
}

Says managed_or_not(std::string_view text, const Lexicon& lexicon) {
    if (const auto says = without_action(text, lexicon)) return *says;
    return lexicon.list("panel-conflict-managed").in(text) ? Says::managed : Says::interest;
}

Says read(const Answer& answer, const Lexicon& lexicon) {
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(answer.text); };
    const bool only_plain = plain(answer.text, lexicon);
    if (has("panel-conflict-outstanding")) return Says::missing;
    if (has("panel-conflict-nil")) return only_plain ? Says::nil : Says::unclear;
    const Said what = said(answer, lexicon);
    if (what == Said::nothing) return Says::nothing;
    if (what == Said::yes && has("panel-no")) return Says::unclear;  // "Yes / No"
    const bool dated = !assure::find_dates(answer.text, any_year).empty();
    if (only_plain && what == Said::no) return bare_answer(false, answer.heading, lexicon);
    if (only_plain && what == Said::yes && !dated) return bare_answer(true, answer.heading, lexicon);
    if (only_plain) return dated || has("panel-heading-declaration") ? Says::declared : Says::unclear;
    return what == Said::no ? Says::unclear : managed_or_not(answer.text, lexicon);
}

// The strongest of what the cells say, and the cell that says it.
struct Reading {
    Says says = Says::nothing;
    const Answer* cell = nullptr;
};

Reading strongest(const std::vector<Answer>& cells, const Lexicon& lexicon) {
    Reading best;
    for (const Answer& cell : cells)
        if (const Says says = read(cell, lexicon); best.cell == nullptr || says > best.says) best = {says, &cell};
    return best;
}

// What a column "Action taken" adds to an interest.
Says with_action(Says says, const Member& member, const Lexicon& lexicon) {
    if (says != Says::interest) return says;
    for (const Answer& action : member.duties.conflict_actions) {
        const Said what = said(action, lexicon);
        if (what == Said::nothing || lexicon.list("panel-conflict-outstanding").in(action.text)) continue;
        if (const auto none = without_action(action.text, lexicon)) return *none;
        if (what == Said::words) return Says::managed;
        if (what == Said::no && !lexicon.list("panel-no").is(action.text)) return Says::unclear;
    }
    return says;
}

// A form that was returned says nothing while the column of interests is blank.
bool leaves_interests_blank(const Member& member, const Lexicon& lexicon) {
    return std::any_of(member.duties.conflicts.begin(), member.duties.conflicts.end(), [&](const Answer& cell) {
        return said(cell, lexicon) == Said::nothing && !lexicon.list("panel-heading-declaration").in(cell.heading);
    });
}

Finding finding_for(Says says) {
    switch (says) {
        case Says::nil:
        case Says::declared:
            return shown(Shown::yes, "has declared");
        case Says::managed:
            return shown(Shown::yes, "has declared an interest, and what was done about it is on record");
        case Says::bare_no_action:
            return shown(Shown::unclear, "has declared an interest that needed no action, without the reason", act);
        case Says::interest:
            return shown(Shown::no, "has declared an interest, and no action is on record", act);
        case Says::unclear:
            return shown(Shown::unclear, "has an entry about conflicts of interest that a person must read",
                         read_entry);
        case Says::nothing:
        case Says::missing:
            break;
    }
    return shown(Shown::no, "has no declaration of interests on record", declare);
}

// "All panel members declared that they had no conflicts of interest."
std::optional<Finding> by_notes(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                                const Lexicon& lexicon) {
    for (const Note& note : panel.notes) {
        if (!lexicon.list("panel-column-conflicts").in(note.text) || only_demands(note, lexicon)) continue;
        const Covers covered = covers(note, member, panel, lexicon);
        if (covered == Covers::no) continue;
        const std::string_view text = note.part.text.str;
        const std::array<std::string_view, 5> known{"panel-plain-words", "panel-yes", "panel-conflict-nil",
                                                    "panel-conflict-plain", "panel-everyone"};
        const bool missing = lexicon.list("panel-conflict-outstanding").in(text) || covered == Covers::excluded;
        const bool sure = covered == Covers::yes && !note.pending && understood(text, known, lexicon);
        const bool stated =
            lexicon.list("panel-conflict-nil").in(text) || lexicon.list("panel-heading-declaration").in(text);
        Finding found = finding_for(missing ? Says::missing : sure && stated ? Says::declared : Says::unclear);
        found.evidence = assure::quote(source, note.part);
        return found;
    }
    return std::nullopt;
}

}  // namespace

Finding conflicts_of(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                     const Lexicon& lexicon) {
    const Reading reading = strongest(member.duties.conflicts, lexicon);
    if (reading.says == Says::nothing) {
        if (auto stated = by_notes(member, panel, source, lexicon)) return *stated;
        if (reading.cell == nullptr)
            return shown(Shown::unclear, "has no declaration of interests on record: there is no such column", declare);
    }
    Says says = with_action(reading.says, member, lexicon);
    if (says == Says::declared && leaves_interests_blank(member, lexicon)) says = Says::unclear;
    Finding found = finding_for(says);
    if (found.shown == Shown::yes && reading.cell->pending)
        found = shown(Shown::unclear, "has a declaration in a tracked change that nobody has accepted yet",
                      std::string(assure::accept_or_reject));
    if (reading.cell->part) found.evidence = member.evidence(source, *reading.cell->part);
    found.where = reading.cell->where;
    // Who does not say whether this member scores cannot say either that a declaration is missing.
    if (found.shown == Shown::no && member.capacity == Capacity::unknown) found.shown = Shown::unclear;
    return found;
}

}  // namespace assure::procurement_panel
