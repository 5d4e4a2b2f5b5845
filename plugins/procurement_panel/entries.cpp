#include "entries.h"

#include "answers.h"
#include "notes.h"

#include "assure/plugin/dates.h"

#include <array>
#include <chrono>
#include <string>
#include <utility>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;

Finding told(Shown what, std::string_view why, std::string_view fix = {}) {
    return shown(what, std::string(why), std::string(fix));
}

// Only whether there is a day matters here, not of which year.
constexpr std::chrono::year any_year{2000};

Finding read_words(const Deed& deed, std::string_view text, bool says_yes, const Lexicon& lexicon) {
    if (lexicon.list("panel-not-done").in(text)) return told(Shown::no, deed.missing, deed.fix);
    const std::array<std::string_view, 6> known{"panel-plain-words", "panel-yes", deed.done,
                                                deed.plain,          deed.topic,  "panel-everyone"};
    const bool said_so = says_yes || lexicon.list(deed.done).in(text) || !assure::find_dates(text, any_year).empty();
    if (said_so && understood(text, known, lexicon)) return told(Shown::yes, deed.shown);
    return told(Shown::unclear, deed.unclear, deed.fix);
}

Finding by_cell(const Deed& deed, const Answer& answer, const Lexicon& lexicon) {
    const Said what = said(answer, lexicon);
    if (what == Said::nothing) return told(Shown::no, deed.missing, deed.fix);
    // "N/A – covered by the contract of employment" may be right.
    if (what == Said::no && lexicon.list("panel-salaried").in(answer.text))
        return told(Shown::unclear, deed.unclear, deed.fix);
    if (what == Said::no) return told(Shown::no, deed.missing, deed.fix);
    Finding found = read_words(deed, answer.text, what == Said::yes, lexicon);
    if (found.shown == Shown::yes && answer.pending)
        return told(Shown::unclear, "has an entry in a tracked change that nobody has accepted yet",
                    assure::accept_or_reject);
    return found;
}

std::optional<Finding> by_notes(const Deed& deed, const Member& member, const ProcurementPanel& panel,
                                const assure::Source& source, const Lexicon& lexicon) {
    std::optional<Finding> best;
    for (const Note& note : panel.notes) {
        if (!lexicon.list(deed.topic).in(note.text) || only_demands(note, lexicon)) continue;
        const Covers covered = covers(note, member, panel, lexicon);
        if (covered == Covers::no) continue;
        Finding found = read_words(deed, note.part.text.str, false, lexicon);
        const bool sure = covered == Covers::yes && !note.pending;
        if (covered == Covers::excluded) found = told(Shown::no, deed.missing, deed.fix);
        if (!sure && covered != Covers::excluded) found = told(Shown::unclear, deed.unclear, deed.fix);
        found.evidence = assure::quote(source, note.part);
        if (found.shown == Shown::no) return found;
        if (!best || (best->shown != Shown::yes && found.shown == Shown::yes)) best = std::move(found);
    }
    return best;
}

}  // namespace

Finding deed_of(const Deed& deed, const std::vector<Answer>& cells, const Member& member, const ProcurementPanel& panel,
                const assure::Source& source, const Lexicon& lexicon) {
    const std::optional<Finding> stated = by_notes(deed, member, panel, source, lexicon);
    if (cells.empty()) return stated ? *stated : told(Shown::unclear, deed.missing, deed.fix);
    const Answer* answer = &cells.front();
    for (const Answer& one : cells)
        if (answer->blank() && !one.blank()) answer = &one;
    if (said(*answer, lexicon) == Said::nothing && stated) return *stated;
    Finding found = by_cell(deed, *answer, lexicon);
    if (found.shown == Shown::yes && stated && stated->shown == Shown::no) return *stated;
    if (answer->part) found.evidence = member.evidence(source, *answer->part);
    found.where = answer->where;
    return found;
}

std::vector<std::string_view> deed_word_lists(const Deed& deed) {
    return {deed.topic,           deed.done,
            deed.plain,           "panel-not-done",
            "panel-salaried",     "panel-all-of-them",
            "panel-both-of-them", "panel-demands",
            "panel-apart-from",   "panel-only-scorers",
            "panel-about-bidders"};
}

}  // namespace assure::procurement_panel
