#include "notes.h"

#include "assure/plugin/normalise.h"

#include <algorithm>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;

// "Patient activity" speaks of no patient.
bool is_adjective(std::string_view text, const assure::Match& match, const Lexicon& lexicon) {
    const std::string_view rest = text.substr(match.end());
    const auto next = lexicon.list("people-as-adjective").first(rest);
    return next && next->begin == 1 && rest.front() == ' ';
}

// "all", "both", "each"; "the two" of two; or there is only one of them.
bool means_all_of_them(std::string_view text, const ProcurementPanel& panel, const Lexicon& lexicon) {
    const std::size_t people = panel.people().size();
    return people == 1 || lexicon.list("panel-all-of-them").in(text) ||
           (people == 2 && lexicon.list("panel-both-of-them").in(text));
}

// Everybody else is spoken of only where everyone is.
Covers covers_officer(std::string_view text, const Member& member, const Lexicon& lexicon) {
    if (!lexicon.list("panel-everyone").in(text) || lexicon.list("panel-about-bidders").in(text)) return Covers::no;
    if (lexicon.list("panel-apart-from").in(text)) return Covers::perhaps;
    const bool scorers_only = lexicon.list("panel-only-scorers").in(text);
    return scorers_only && member.capacity != Capacity::scores ? Covers::perhaps : Covers::yes;
}

}  // namespace

bool names_people(std::string_view text, const Lexicon& lexicon) {
    if (lexicon.list("panel-lived-experience-roles").in(text)) return true;
    for (const assure::Match& match : lexicon.list("people-who-count").all(text))
        if (!is_adjective(text, match, lexicon)) return true;
    return false;
}

bool only_demands(const Note& note, const Lexicon& lexicon) {
    return lexicon.list("panel-demands").in(note.part.text.str);
}

Covers covers(const Note& note, const Member& member, const ProcurementPanel& panel, const Lexicon& lexicon) {
    const std::string_view text = note.text;
    if (!member.concerns_people()) return covers_officer(text, member, lexicon);
    const auto is_among = [&](const std::vector<std::size_t>& places) {
        return std::any_of(places.begin(), places.end(), [&](std::size_t at) { return &panel.members[at] == &member; });
    };
    const bool by_name = is_among(note.names);
    if (by_name) return lexicon.list("panel-apart-from").in(text) ? Covers::excluded : Covers::yes;
    if (!note.names.empty() && !lexicon.list("panel-everyone").in(text)) return Covers::no;
    if (lexicon.list("panel-about-bidders").in(text)) return Covers::no;
    const auto except = lexicon.list("panel-apart-from").first(text);
    if (except) {
        const std::string_view rest = text.substr(except->end());
        if (names_people(rest, lexicon)) return Covers::excluded;
        if (lexicon.list("panel-everyone").in(text)) return Covers::perhaps;
    }
    if (lexicon.list("panel-everyone").in(text)) {
        const bool scorers_only = lexicon.list("panel-only-scorers").in(text);
        return scorers_only && member.capacity != Capacity::scores ? Covers::perhaps : Covers::yes;
    }
    if (!names_people(text, lexicon)) return Covers::no;
    return is_among(note.roles) || means_all_of_them(text, panel, lexicon) ? Covers::yes : Covers::perhaps;
}

}  // namespace assure::procurement_panel
