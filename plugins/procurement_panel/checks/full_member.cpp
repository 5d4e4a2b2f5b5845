#include "answers.h"
#include "guards.h"
#include "notes.h"

#include <algorithm>
#include <array>

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

// Whether some part of the sentence takes a score away from people with lived experience, or from members of whom
// the table says that they all score.
bool denies(std::string_view part, bool by_name, bool all_score, const assure::Lexicon& lexicon) {
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(part); };
    if (has("panel-others-scored")) return true;
    if (!has("panel-does-not-score") && !has("panel-score-taken")) return false;
    const auto bidders = lexicon.list("panel-about-bidders").first(part);
    const bool people = by_name || has("people-who-count") || has("panel-lived-experience-roles");
    if (!people) return all_score && has("panel-plain-membership") && !bidders;
    // "Bidders who did not score 50% on the patients' question …"
    const auto person = lexicon.list("people-who-count").first(part);
    return by_name || !bidders || (person && person->begin < bidders->begin);
}

// Sentences that take the score away from people with lived experience, whatever the table says.
std::optional<Note> denial(const ProcurementPanel& panel, const assure::Lexicon& lexicon) {
    const bool all_score = std::all_of(panel.members.begin(), panel.members.end(), [](const Member& member) {
        return !member.sits() || member.capacity == Capacity::scores;
    });
    for (const Note& note : panel.notes) {
        std::string_view rest = note.text;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find("; "), rest.size());
            if (denies(rest.substr(0, end), !note.names.empty(), all_score, lexicon)) return note;
            rest.remove_prefix(std::min(rest.size(), end + 2));
        }
    }
    return std::nullopt;
}

Result only_arguable(const std::vector<const Member*>& members) {
    const std::vector<const Member*> silent = with(members, Capacity::does_not_score);
    if (silent.size() == members.size())
        return tell(Result::fail("No member who may have lived experience scores or votes: " + list_of(silent) + "."),
                    silent);
    return tell(
        Result::review("Whether these members have lived experience is for a person to decide: " + list_of(members) +
                       ".")
            .to_mend("Ask what they speak from, and record the answer as the role: ‘Patient representative: uses "
                     "the service’."),
        members);
}

// A sentence that says that every one of these members scored, where their rows say nothing of it.
const Note* said_to_score(const ProcurementPanel& panel, const std::vector<const Member*>& members,
                          const assure::Lexicon& lexicon) {
    constexpr std::array<std::string_view, 7> known{
        "panel-plain-words", "panel-scoring-plain",         "panel-scored", "panel-everyone", "people-who-count",
        "panel-scores",      "panel-lived-experience-roles"};
    for (const Note& note : panel.notes) {
        const bool plain = lexicon.list("panel-scored").in(note.text) && !note.pending &&
                           !only_demands(note, lexicon) && understood(note.part.text.str, known, lexicon);
        const bool of_all = plain && std::all_of(members.begin(), members.end(), [&](const Member* member) {
                                return !member->capacity_words && covers(note, *member, panel, lexicon) == Covers::yes;
                            });
        if (of_all) return &note;
    }
    return nullptr;
}

// A sentence that takes the score of every one of these members away, where no row gives them one.
bool said_not_to_score(const ProcurementPanel& panel, const Note& note, const std::vector<const Member*>& members,
                       const assure::Lexicon& lexicon) {
    return !note.pending && lexicon.list("panel-does-not-score").in(note.text) &&
           !lexicon.list("people-who-do-not-count").in(note.text) &&
           std::all_of(members.begin(), members.end(), [&](const Member* member) {
               return member->capacity != Capacity::scores && covers(note, *member, panel, lexicon) == Covers::yes;
           });
}

std::string too_few(std::size_t scoring, std::size_t minimum) {
    if (scoring == 0) return "No member with lived experience scores or votes.";
    return "Only " + std::to_string(scoring) + " of the " + std::to_string(minimum) +
           " members with lived experience that are needed score or vote.";
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
    const std::optional<Note> note = denial(panel, context.lexicon());
    if (note && said_not_to_score(panel, *note, counted, context.lexicon()))
        return Result::fail(too_few(0, minimum)).quoting(assure::quote(context.source(), note->part));
    if (note)
        return Result::review(
                   "A sentence of the record says that people with lived experience did not score. A person must "
                   "decide whether it means these members: " +
                   list_of(counted) + ".")
            .to_mend("Say in that sentence who did not score, and why.")
            .quoting(assure::quote(context.source(), note->part));
    if (scoring.size() >= minimum)
        return tell(Result::pass("A member with lived experience scores as the others do: " + list_of(scoring) + "." +
                                 further(silent)),
                    scoring);
    const Note* const scored = unknown.size() >= minimum ? said_to_score(panel, unknown, context.lexicon()) : nullptr;
    if (scored != nullptr)
        return Result::pass("A member with lived experience scores as the others do: " + list_of(unknown) + "." +
                            further(silent))
            .quoting(assure::quote(context.source(), scored->part));
    if (scoring.size() + unknown.size() >= minimum)
        return tell(Result::review("The record does not show whether these members score as the others do: " +
                                   list_of(unknown) + ".")
                        .to_mend("Show it: a column ‘Scores (Y/N)’ with ‘Y’ for them, if they scored as the others "
                                 "did."),
                    unknown);
    return tell(Result::fail(too_few(scoring.size(), minimum) + further(silent))
                    .to_mend("If they did score, show it in their row. If they only observed or advised, say why, and "
                             "give the seat a score in the next evaluation."),
                silent);
}

}  // namespace

assure::Check full_member() {
    return {
        "full-member",
        "procurement-panel",
        &run,
        {"people-who-count", "people-who-do-not-count", "panel-lived-experience-roles", "panel-does-not-score",
         "panel-score-taken", "panel-others-scored", "panel-about-bidders", "panel-plain-membership", "panel-scored",
         "panel-demands", "panel-apart-from", "panel-only-scorers", "panel-all-of-them", "panel-both-of-them"},
        {{"minimum", assure::ParameterType::number, "1", assure::Tighter::higher,
          "How many members with lived experience must score or vote as the others do."}}};
}

}  // namespace assure::procurement_panel
