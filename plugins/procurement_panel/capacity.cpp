#include "capacity.h"

#include "answers.h"

#include "assure/plugin/normalise.h"

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

CapacityReading by_scoring_column(const std::vector<Answer>& scoring, const Lexicon& lexicon) {
    CapacityReading reading;
    for (const Answer& answer : scoring) {
        const Said what = said(answer, lexicon);
        if (what == Said::nothing || what == Said::no) return {Capacity::does_not_score, &answer};
        if (what == Said::yes || lexicon.list("panel-scores").in(answer.text)) reading = {Capacity::scores, &answer};
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
        if (const Answer* found = first_in(*answers, lexicon.list("panel-scores"))) return {Capacity::scores, found};
    return {};
}

}  // namespace assure::procurement_panel
