#include "capacity.h"

#include "answers.h"
#include "standing.h"

#include "assure/plugin/normalise.h"

#include <algorithm>
#include <array>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;

const Answer* first_in(const std::vector<Answer>& answers, const assure::WordList& list) {
    for (const Answer& answer : answers)
        if (list.in(answer.text)) return &answer;
    return nullptr;
}

// A cell that takes the member's score away, whatever else the row says.
const Answer* denial(const CapacityCells& cells, const Lexicon& lexicon) {
    const assure::WordList& denies = lexicon.list("panel-does-not-score");
    for (const std::vector<Answer>* answers : {&cells.scoring, &cells.panel_role, &cells.role, &cells.weight})
        if (const Answer* found = first_in(*answers, denies)) return found;
    for (const Answer& answer : cells.weight)
        if (assure::normalise(answer.text) == "0") return &answer;
    for (const Answer& answer : cells.non_scoring)
        if (said(answer, lexicon) == Said::yes || lexicon.list("panel-does-not-score").in(answer.text)) return &answer;
    return nullptr;
}

// "Yes, Q1–Q6" is a score to its last word; "Yes / No" and "Yes, but not counted" are not.
bool plain_score(const Answer& answer, const Lexicon& lexicon) {
    constexpr std::array<std::string_view, 4> known{"panel-yes", "panel-scores", "panel-scoring-plain",
                                                    "panel-plain-words"};
    const bool both = lexicon.list("panel-no").in(answer.text);
    return !both && understood(answer.text, known, lexicon);
}

// A role that says so in one of its parts ("Evaluator, quality"), or in nothing but such words.
bool scoring_role(const Answer& answer, const Lexicon& lexicon) {
    const std::string folded = assure::normalise(answer.text);
    const std::vector<std::string_view> parts = segments(folded);
    const bool in_a_part = std::any_of(parts.begin(), parts.end(),
                                       [&](std::string_view part) { return lexicon.list("panel-scores").is(part); });
    constexpr std::array<std::string_view, 6> known{
        "panel-scores",     "panel-scoring-plain",          "panel-plain-words",
        "people-who-count", "panel-lived-experience-roles", "panel-plain-membership"};
    return in_a_part || (lexicon.list("panel-scores").in(answer.text) && understood(answer.text, known, lexicon));
}

const Answer* first_scoring(const std::vector<Answer>& answers, const Lexicon& lexicon) {
    for (const Answer& answer : answers)
        if (scoring_role(answer, lexicon)) return &answer;
    return nullptr;
}

CapacityReading by_scoring_column(const std::vector<Answer>& scoring, const Lexicon& lexicon) {
    CapacityReading reading;
    for (const Answer& answer : scoring) {
        const Said what = said(answer, lexicon);
        const bool advises = lexicon.list("panel-adviser-roles").is(answer.text);
        if (what == Said::nothing || what == Said::no || advises) return {Capacity::does_not_score, &answer};
        const bool scores = what == Said::yes || lexicon.list("panel-scores").in(answer.text) ||
                            lexicon.list("panel-share-given").in(answer.text);
        if (scores) reading = {plain_score(answer, lexicon) ? Capacity::scores : Capacity::unknown, &answer};
    }
    return reading;
}

}  // namespace

CapacityReading capacity_of(const CapacityCells& cells, const Lexicon& lexicon) {
    if (const Answer* found = denial(cells, lexicon)) return {Capacity::does_not_score, found};
    if (lexicon.list("panel-does-not-score").in(cells.group)) return {Capacity::does_not_score, nullptr};
    if (const CapacityReading reading = by_scoring_column(cells.scoring, lexicon); reading.decisive != nullptr) {
        const bool gainsaid =
            reading.decisive->blank() && first_in(cells.panel_role, lexicon.list("panel-scores")) != nullptr;
        return gainsaid ? CapacityReading{} : reading;
    }
    for (const Answer& answer : cells.non_scoring)
        if (said(answer, lexicon) == Said::no) return {Capacity::scores, &answer};
    if (!cells.scoring.empty()) return {};
    if (const Answer* found = first_in(cells.panel_role, lexicon.list("panel-adviser-roles")))
        return {Capacity::does_not_score, found};
    for (const std::vector<Answer>* answers : {&cells.panel_role, &cells.role})
        if (const Answer* found = first_scoring(*answers, lexicon)) return {Capacity::scores, found};
    return {};
}

}  // namespace assure::procurement_panel
