// Strategy 8.2: the reimbursement policy is "agreed and resourced before progressing to formal panels". Passes where
// the record names it with a day on or before the start of evaluation.
#include "answers.h"
#include "guards.h"

#include "assure/plugin/dates.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure::procurement_panel {
namespace {

using assure::FoundDate;
using assure::Lexicon;

const char* const date_it =
    "Name the policy with the day since which it is in force: ‘Involvement payment policy, in force since 1 September "
    "2025’.";

Finding by_date(const FoundDate& date, const ProcurementPanel& panel) {
    const std::string day = "dated " + assure::to_string(date.last);
    if (!panel.start || panel.start->uncertain)
        return shown(Shown::unclear, "names a policy " + day + ", but not the day on which evaluation began",
                     "Record the day on which evaluation began.");
    if (date.last <= panel.start->date.first) return shown(Shown::yes, "names a policy " + day);
    if (date.first <= panel.start->date.last)
        return shown(Shown::unclear, "names a policy of the days in which evaluation began", date_it);
    return shown(Shown::no, "names a policy " + day + ", after evaluation had begun",
                 "Say by which policy people were paid before that day.");
}

constexpr std::array<std::string_view, 1> dated{"panel-policy-dated"};

// Precondition: the text names a policy. Only the day that follows its name, with words such as "in force since", is
// its own.
Finding read(std::string_view text, const ProcurementPanel& panel, const Lexicon& lexicon) {
    if (lexicon.list("panel-policy-not-in-force").in(text))
        return shown(Shown::no, "names a policy that is not in force", date_it);
    const std::size_t named = lexicon.list("panel-policy").first(text)->end();
    for (const FoundDate& date : assure::find_dates(text, panel.default_year)) {
        if (date.begin < named || !understood(text.substr(named, date.begin - named), dated, lexicon)) continue;
        if (date.year_assumed) return shown(Shown::unclear, "names a policy with a day but no year", date_it);
        return by_date(date, panel);
    }
    return shown(Shown::unclear, "names a policy without the day since which it is in force", date_it);
}

bool better(Shown one, Shown other) {
    const auto rank = [](Shown shown) { return shown == Shown::yes ? 2 : shown == Shown::unclear ? 1 : 0; };
    return rank(one) > rank(other);
}

std::optional<Finding> best_of(const assure::Context& context, const ProcurementPanel& panel) {
    const Lexicon& lexicon = context.lexicon();
    std::optional<Finding> best;
    const auto consider = [&](std::string_view text, bool pending, assure::Evidence words) {
        if (!lexicon.list("panel-policy").in(text)) return;
        Finding found = read(text, panel, lexicon);
        if (found.shown == Shown::yes && pending)
            found = shown(Shown::unclear, "names the policy in a tracked change that nobody has accepted yet",
                          std::string(assure::accept_or_reject));
        found.evidence = std::move(words);
        if (!best || better(found.shown, best->shown)) best = std::move(found);
    };
    for (const Note& note : panel.notes)
        consider(note.text, note.pending, assure::quote(context.source(), note.part));
    for (const Member* member : panel.people())
        for (const Answer& answer : member->payment)
            if (answer.part) consider(answer.text, answer.pending, member->evidence(context.source(), *answer.part));
    return best;
}

assure::Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = nobody_to_ask_about(panel)) return *result;
    std::optional<Finding> found = best_of(context, panel);
    if (!found)
        return assure::Result::fail(
                   "We found no reimbursement policy named. We searched every sentence and the members' payment "
                   "entries.")
            .at(place_of_list(context));
    const std::string message = "The record " + found->why + ".";
    assure::Result result = found->shown == Shown::yes  ? assure::Result::pass(message)
                            : found->shown == Shown::no ? assure::Result::fail(message)
                                                        : assure::Result::review(message);
    result.fix = found->fix;
    result.location = found->evidence->location;
    result.evidence.push_back(*found->evidence);
    return result;
}

}  // namespace

assure::Check policy_in_force() {
    return {"policy-in-force",
            "procurement-panel",
            &run,
            {"panel-policy", "panel-policy-dated", "panel-policy-not-in-force"},
            {}};
}

}  // namespace assure::procurement_panel
