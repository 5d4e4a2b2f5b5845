// Strategy 8.2: people are supported to take part. Passes where the record says which access, wellbeing, safeguarding
// or practical support members with lived experience were offered.
#include "answers.h"
#include "guards.h"
#include "notes.h"

#include <optional>
#include <string_view>
#include <vector>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;
using assure::Result;

bool names_support(std::string_view text, const Lexicon& lexicon) {
    return lexicon.list("panel-support").in(text) && !lexicon.list("panel-support-not-given").in(text);
}

struct Found {
    assure::Evidence words;
    bool sure = false;
};

// "Easy-read papers", or "Y", under "Access needs met". Costs that are refunded are payment, not support.
std::optional<Found> in_row(const Member& member, const assure::Source& source, const Lexicon& lexicon) {
    for (const Answer& answer : member.duties.support) {
        const Said what = said(answer, lexicon);
        if (what == Said::nothing || what == Said::no || !answer.part) continue;
        const bool sure = what == Said::yes || names_support(answer.text, lexicon);
        return Found{member.evidence(source, *answer.part), sure && !answer.pending};
    }
    for (const Answer& answer : member.training)
        if (answer.part && names_support(answer.text, lexicon))
            return Found{member.evidence(source, *answer.part), !answer.pending};
    return std::nullopt;
}

std::optional<Found> in_sentence(const Note& note, const assure::Source& source, const Lexicon& lexicon) {
    const bool given = lexicon.list("access-given").in(note.text);
    if (!given || !names_support(note.text, lexicon) || lexicon.list("panel-about-bidders").in(note.text))
        return std::nullopt;
    const bool to_whom = names_people(note.text, lexicon) || lexicon.list("panel-everyone").in(note.text) ||
                         lexicon.list("panel-plain-membership").in(note.text) || !note.names.empty();
    return Found{assure::quote(source, note.part), to_whom && !note.pending};
}

std::optional<Found> best_of(const assure::Context& context, const ProcurementPanel& panel) {
    std::optional<Found> best;
    const auto keep = [&](std::optional<Found> found) {
        if (found && (!best || (found->sure && !best->sure))) best = std::move(found);
    };
    for (const Member* member : panel.people())
        keep(in_row(*member, context.source(), context.lexicon()));
    for (const Note& note : panel.notes)
        keep(in_sentence(note, context.source(), context.lexicon()));
    return best;
}

Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = nobody_to_ask_about(panel)) return *result;
    const std::optional<Found> found = best_of(context, panel);
    if (!found)
        return Result::fail(
                   "We found nothing about support for members with lived experience. We searched their rows and "
                   "every sentence of the record.")
            .at(place_of_list(context));
    if (!found->sure)
        return Result::review("Whether this is support for the panel's members is for a person to decide.")
            .to_mend(
                "Say who was offered the support: ‘The carer on the panel was offered a named contact and breaks.’")
            .at(found->words.location)
            .quoting(found->words);
    return Result::pass("The record says what support members were offered.")
        .at(found->words.location)
        .quoting(found->words);
}

}  // namespace

assure::Check support_offered() {
    return {
        "support-offered",
        "procurement-panel",
        &run,
        {"panel-support", "panel-support-not-given", "access-given", "panel-about-bidders", "panel-plain-membership"},
        {}};
}

}  // namespace assure::procurement_panel
