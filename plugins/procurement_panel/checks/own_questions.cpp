// Strategy 7.0, "full panel members": people with lived experience have questions or lots to score, or a weight.
#include "answers.h"
#include "guards.h"

#include <algorithm>
#include <array>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;

const char* const give_questions =
    "If the member scored, record which questions: ‘Q1–Q6’ or ‘All’. If not, give the seat questions of its own in the "
    "next evaluation.";

constexpr std::array<std::string_view, 6> known_words{"panel-plain-words",   "panel-yes",
                                                      "panel-scoring-plain", "panel-question-names",
                                                      "people-who-count",    "panel-lived-experience-roles"};

Finding by_cell(const Answer& answer, const Lexicon& lexicon) {
    const Said what = said(answer, lexicon);
    const bool denied = lexicon.list("panel-does-not-score").in(answer.text) ||
                        lexicon.list("panel-no-questions").in(answer.text) || answer.text == "0";
    if (what == Said::nothing || what == Said::no || denied)
        return shown(Shown::no, "has no questions or lots", give_questions);
    if (!understood(answer.text, known_words, lexicon))
        return shown(Shown::unclear, "has an entry about questions that a person must read",
                     "Read the entry. If the member scored questions, name them: ‘Q1–Q6’ or ‘All’.");
    if (answer.pending)
        return shown(Shown::unclear, "has questions in a tracked change that nobody has accepted yet",
                     std::string(assure::accept_or_reject));
    return shown(Shown::yes, "has questions or lots of their own");
}

// A column of questions says more than one of weights.
Finding questions_of(const Member& member, const ProcurementPanel& /*panel*/, const assure::Source& source,
                     const Lexicon& lexicon) {
    const std::vector<Answer>& cells = member.duties.questions.empty() ? member.weights : member.duties.questions;
    if (cells.empty()) return shown(Shown::not_asked, "has no entry about questions");
    Finding found = by_cell(cells.front(), lexicon);
    if (cells.front().part) found.evidence = member.evidence(source, *cells.front().part);
    found.where = cells.front().where;
    return found;
}

assure::Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = nobody_to_ask_about(panel)) return *result;
    const auto weighted = [](const Member* member) { return !member->weights.empty(); };
    const std::vector<const Member*> people = panel.people();
    if (std::none_of(people.begin(), people.end(), weighted))
        if (auto result = without_column(panel, &Duties::questions, "who scores which questions or lots"))
            return *result;
    return judge_everyone(context, panel, &questions_of, "questions");
}

}  // namespace

assure::Check own_questions() {
    return {"own-questions",
            "procurement-panel",
            &run,
            {"panel-question-names", "panel-no-questions", "panel-does-not-score"},
            {}};
}

}  // namespace assure::procurement_panel
