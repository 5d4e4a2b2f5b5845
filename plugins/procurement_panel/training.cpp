#include "training.h"

#include "answers.h"
#include "notes.h"

#include <algorithm>
#include <array>

namespace assure::procurement_panel {
namespace {

using assure::FoundDate;
using assure::Lexicon;

namespace chr = std::chrono;

const char* const record_day =
    "Record the day of the member's evaluator training with its year: ‘28 April 2026’. If it is not over, or was after "
    "evaluation began, say what is done about the member's scores.";
const char* const train =
    "If the member was trained, record the day. If not, offer the training, and record what is done about the scores "
    "that the member gave before it.";
const char* const record_start =
    "Record the day on which evaluation began: ‘Evaluation began on (day, month and year).’";

std::string mend_late(const std::string& day) {
    return "Record what was done about the scores given before the training: ‘The member scored these bids again after "
           "the training on " +
           day + "; the earlier scores were set aside.’ If nothing was done, decide it now.";
}

// A date without a year that falls so long after the start is rather of the year before.
constexpr chr::days half_a_year{183};

Finding dated(const FoundDate& training, const ProcurementPanel& panel) {
    const std::string day = assure::to_string(training.first) == assure::to_string(training.last)
                                ? assure::to_string(training.first)
                                : assure::to_string(training.first) + " to " + assure::to_string(training.last);
    if (!panel.start)
        return shown(Shown::unclear,
                     "was trained (" + day + "), but the record gives no date on which evaluation began", record_start);
    if (panel.start->uncertain)
        return shown(Shown::unclear,
                     "was trained (" + day + "), but the record does not say plainly on which day evaluation began",
                     record_start);
    const assure::Day start = panel.start->date.first;
    const std::string began = "evaluation began on " + assure::to_string(start);
    if (training.last <= start) return shown(Shown::yes, "was trained on " + day + ", and " + began);
    if (panel.start->in_month && training.first <= panel.start->date.last)
        return shown(Shown::unclear, "was trained in the month in which evaluation began", record_start);
    if (training.first <= panel.start->date.first || panel.start->date.year_assumed)
        return shown(Shown::unclear, "was trained in the span " + day + ", while " + began, record_day);
    if (training.year_assumed && chr::sys_days{training.first} - chr::sys_days{start} > half_a_year)
        return shown(Shown::unclear, "has a training date without a year, and " + began, record_day);
    return shown(Shown::no, "was trained on " + day + ", after evaluation had begun (" + assure::to_string(start) + ")",
                 mend_late(day));
}

// Several dates are judged together: all before the start, all after it, or some of each.
Finding by_dates(const std::vector<FoundDate>& dates, const ProcurementPanel& panel) {
    Finding all = dated(dates.front(), panel);
    for (const FoundDate& date : dates)
        if (const Finding one = dated(date, panel); one.shown != all.shown)
            return shown(
                Shown::unclear, "has training dates both before and after evaluation began",
                "Say which day completed the training, and, if that was after evaluation began, what is done about "
                "the scores given before.");
    return all;
}

constexpr std::array<std::string_view, 6> cell_words{"panel-plain-words",    "panel-training-words",
                                                     "panel-training-plain", "panel-yes",
                                                     "people-who-count",     "panel-lived-experience-roles"};
constexpr std::array<std::string_view, 7> sentence_words{
    "panel-plain-words", "panel-training-words", "panel-training-plain",        "panel-training-happened",
    "panel-everyone",    "people-who-count",     "panel-lived-experience-roles"};

// Words around the date that may mean something else: "link sent 28/04/2026", "certificate expires …".
template <std::size_t count>
Finding unless_more_is_said(Finding found, std::string_view text, const std::array<std::string_view, count>& words,
                            const Lexicon& lexicon) {
    if (found.shown != Shown::yes || understood(text, words, lexicon)) return found;
    return shown(
        Shown::unclear, "has a date in an entry about training whose words a person must read",
        "Read the entry. If the training was completed on that day, write ‘Completed’ and the day, and nothing "
        "else.");
}

Finding read_words(std::string_view text, bool says_done, const ProcurementPanel& panel, const Lexicon& lexicon) {
    if (lexicon.list("panel-not-done").in(text)) return shown(Shown::no, "has no completed training on record", train);
    const std::vector<FoundDate> dates = assure::find_dates(text, panel.default_year);
    if (!dates.empty()) return by_dates(dates, panel);
    if (says_done) return shown(Shown::unclear, "is shown as trained, but without a date", record_day);
    return shown(Shown::unclear, "has an entry about training that gives no date", record_day);
}

Finding by_cell(const Answer& answer, const ProcurementPanel& panel, const Lexicon& lexicon) {
    switch (said(answer, lexicon)) {
        case Said::nothing:
            return shown(Shown::no, "has a blank entry for training", train);
        case Said::no:
            return shown(Shown::no, "is shown as not trained", train);
        case Said::yes:
            return unless_more_is_said(read_words(answer.text, true, panel, lexicon), answer.text, cell_words, lexicon);
        case Said::words:
            break;
    }
    return unless_more_is_said(read_words(answer.text, false, panel, lexicon), answer.text, cell_words, lexicon);
}

// The first sentence about training that speaks of the member.
std::optional<Finding> by_notes(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                                const Lexicon& lexicon) {
    std::optional<Finding> best;
    for (const Note& note : panel.notes) {
        if (!lexicon.list("panel-training-words").in(note.text) || only_demands(note, lexicon)) continue;
        const Covers covered = covers(note, member, panel, lexicon);
        if (covered == Covers::no) continue;
        Finding found = covered == Covers::excluded
                            ? shown(Shown::no, "is left out of the training that is stated", train)
                            : read_words(note.text, true, panel, lexicon);
        found = unless_more_is_said(std::move(found), note.part.text.str, sentence_words, lexicon);
        const bool had = lexicon.list("panel-training-happened").in(note.part.text.str);
        const bool sure = covered == Covers::yes && had && !note.pending;
        if (!sure && found.shown == Shown::yes)
            found = shown(Shown::unclear, "may be meant by a sentence about training",
                          note.pending ? std::string(assure::accept_or_reject)
                                       : "Say in that sentence that this member was trained, and on which day.");
        found.evidence = assure::quote(source, note.part);
        if (found.shown == Shown::no) return found;
        if (!best || (best->shown != Shown::yes && found.shown == Shown::yes)) best = std::move(found);
    }
    return best;
}

}  // namespace

Finding training_of(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                    const Lexicon& lexicon) {
    std::optional<Finding> stated = by_notes(member, panel, source, lexicon);
    if (member.training.empty())
        return stated ? *stated
                      : shown(Shown::unclear, "has no entry about training: the record has no such column",
                              "Add a column ‘Evaluator training (date)’, or a sentence: ‘All panel members attended "
                              "evaluator training on (day, month and year).’");
    const Answer* answer = &member.training.front();
    for (const Answer& one : member.training)
        if (answer->blank() && !one.blank()) answer = &one;
    if (said(*answer, lexicon) == Said::nothing && stated) return *stated;
    Finding found = by_cell(*answer, panel, lexicon);
    const bool plain_yes =
        found.shown == Shown::unclear && assure::find_dates(answer->text, panel.default_year).empty();
    if (plain_yes && stated && stated->shown == Shown::yes) return *stated;
    if (found.shown == Shown::yes && stated && stated->shown == Shown::no) return *stated;
    if (answer->pending && found.shown == Shown::yes)
        found = shown(Shown::unclear, "has a training entry in a tracked change that nobody has accepted yet",
                      std::string(assure::accept_or_reject));
    if (answer->part) found.evidence = member.evidence(source, *answer->part);
    found.where = answer->where;
    return found;
}

}  // namespace assure::procurement_panel
