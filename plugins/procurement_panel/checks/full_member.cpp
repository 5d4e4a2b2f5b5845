#include "checks.h"
#include "guards.h"

namespace assure::procurement_panel {
namespace {

using assure::Result;
using assure::Standing;

std::vector<const Member*> with(const std::vector<const Member*>& members, Capacity capacity) {
    std::vector<const Member*> found;
    for (const Member* member : members)
        if (member->capacity == capacity) found.push_back(member);
    return found;
}

Result tell(Result result, const std::vector<const Member*>& members) {
    for (const Member* member : members) {
        if (member->capacity_words && !member->capacity_words->quote.empty())
            result.evidence.push_back(*member->capacity_words);
        if (!result.location)
            result.location = member->capacity_words ? member->capacity_words->location : member->where;
    }
    return result;
}

std::string further(const std::vector<const Member*>& not_scoring) {
    return not_scoring.empty() ? ""
                               : " These members with lived experience do not score: " + list_of(not_scoring) + ".";
}

// Sentences that take the score away from people with lived experience, whatever the table says.
std::optional<Note> denial(const ProcurementPanel& panel, const assure::Lexicon& lexicon) {
    for (const Note& note : panel.notes) {
        const bool people = lexicon.list("people-who-count").in(note.text) ||
                            lexicon.list("panel-lived-experience-roles").in(note.text);
        if (people && lexicon.list("panel-does-not-score").in(note.text)) return note;
    }
    return std::nullopt;
}

Result only_arguable(const std::vector<const Member*>& members) {
    const std::vector<const Member*> silent = with(members, Capacity::does_not_score);
    if (silent.size() == members.size())
        return tell(Result::fail("No member who may have lived experience scores or votes: " + list_of(silent) + "."),
                    silent);
    return tell(Result::review(
                    "Whether these members have lived experience is for a person to decide: " + list_of(members) + "."),
                members);
}

Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = nobody_to_ask_about(panel)) return *result;
    const std::vector<const Member*> counted = panel.people(Standing::counts);
    if (counted.empty()) return only_arguable(panel.people(Standing::arguable));
    const auto minimum = static_cast<std::size_t>(context.parameters().number("minimum"));
    const std::vector<const Member*> scoring = with(counted, Capacity::scores);
    const std::vector<const Member*> silent = with(counted, Capacity::does_not_score);
    const std::vector<const Member*> unknown = with(counted, Capacity::unknown);
    if (const auto note = denial(panel, context.lexicon()))
        return Result::review(
                   "A sentence of the record says that people with lived experience did not score. A person must "
                   "decide "
                   "whether it means these members: " +
                   list_of(counted) + ".")
            .quoting(assure::quote(context.source(), note->part));
    if (scoring.size() >= minimum)
        return tell(Result::pass("A member with lived experience scores as the others do: " + list_of(scoring) + "." +
                                 further(silent)),
                    scoring);
    if (scoring.size() + unknown.size() >= minimum)
        return tell(Result::review("The record does not show whether these members score as the others do: " +
                                   list_of(unknown) + "."),
                    unknown);
    return tell(Result::fail("Too few members with lived experience score or vote." + further(silent)), silent);
}

}  // namespace

assure::Check full_member() {
    return {"full-member",
            "procurement-panel",
            &run,
            {"people-who-count", "panel-lived-experience-roles", "panel-does-not-score"},
            {{"minimum", assure::ParameterType::number, "1", assure::Tighter::higher,
              "How many members with lived experience must score or vote as the others do."}}};
}

}  // namespace assure::procurement_panel
