#include "together.h"

#include "notes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;
using assure::Match;

// "Carers co-wrote the criteria; officers wrote the specification" says two things.
std::vector<std::string_view> clauses(std::string_view sentence, const Lexicon& lexicon) {
    std::vector<std::string_view> found;
    std::size_t begin = 0;
    for (const Match& end : lexicon.list("terminators").all(sentence)) {
        found.push_back(sentence.substr(begin, end.begin - begin));
        begin = end.end();
    }
    found.push_back(sentence.substr(begin));
    return found;
}

std::vector<Match> people_in(std::string_view text, const Lexicon& lexicon) {
    std::vector<Match> people;
    for (const std::string_view list : {"people-who-count", "panel-lived-experience-roles"})
        for (const Match& match : lexicon.list(list).all(text))
            if (names_people(text.substr(match.begin), lexicon)) people.push_back(match);
    return people;
}

std::string_view between(std::string_view text, std::size_t from, std::size_t to) {
    return from < to ? text.substr(from, to - from) : std::string_view();
}

// Somebody else stands between the people and what was done, and is not merely named beside them ("carers and
// officers").
bool others_between(std::string_view words, const Lexicon& lexicon) {
    const auto other = lexicon.list("people-who-do-not-count").first(words);
    if (!other) return false;
    const std::string_view before = words.substr(0, other->begin);
    const std::string_view after = words.substr(other->end());
    const auto joins = [&](std::string_view text) { return lexicon.list("joiners").is(text); };
    return !joins(before) && !joins(after);
}

struct Clause {
    std::string_view text;
    bool titled;  // the field's label names the thing
    bool they;    // a "they" at its head means people named in the sentence before
};

// "Carers co-wrote the specification."
bool they_did(const Clause& clause, const Match& people, const Match& deed, const std::optional<Match>& thing,
              const Lexicon& lexicon) {
    const bool in_order = people.end() <= deed.begin && (clause.titled || (thing && deed.end() <= thing->begin));
    if (!in_order || others_between(between(clause.text, people.end(), deed.begin), lexicon)) return false;
    const std::string_view to_thing = thing ? between(clause.text, deed.end(), thing->begin) : std::string_view();
    return !lexicon.list("people-who-do-not-count").in(to_thing);
}

// "The specification was co-written with carers."
bool done_with_them(const Clause& clause, const Match& people, const Match& deed, const std::optional<Match>& thing,
                    const Lexicon& lexicon) {
    const bool in_order = deed.end() <= people.begin && (clause.titled || (thing && thing->end() <= deed.begin));
    const std::string_view words = between(clause.text, deed.end(), people.begin);
    return in_order && lexicon.list("panel-with").in(words) && !others_between(words, lexicon);
}

Told read(const Clause& clause, std::string_view things, std::string_view deeds, const Lexicon& lexicon) {
    const std::optional<Match> thing = lexicon.list(things).first(clause.text);
    if (!thing && !clause.titled) return Told::nothing;
    std::vector<Match> people = people_in(clause.text, lexicon);
    if (clause.they)
        if (const auto they = lexicon.list("people-referred-to").first(clause.text); they && they->begin == 0)
            people.push_back(*they);
    const bool arguable = lexicon.list("people-who-are-arguable").in(clause.text);
    if (people.empty() && !arguable) return Told::nothing;
    if (lexicon.list("panel-not-done").in(clause.text) || lexicon.list("planned").in(clause.text)) return Told::nothing;
    for (const Match& deed : lexicon.list(deeds).all(clause.text))
        for (const Match& who : people)
            if (they_did(clause, who, deed, thing, lexicon) || done_with_them(clause, who, deed, thing, lexicon))
                return Told::yes;
    return Told::unclear;
}

// The sentence before, of the same paragraph, names people with lived experience and nobody else.
bool means_people(const Note& note, const Note* before, const Lexicon& lexicon) {
    return before != nullptr && before->part.block == note.part.block &&
           !people_in(before->part.text.str, lexicon).empty() &&
           !lexicon.list("people-who-do-not-count").in(before->part.text.str);
}

}  // namespace

Told had_a_part(const Note& note, const Note* before, std::string_view things, std::string_view deeds,
                const Lexicon& lexicon) {
    const bool titled = lexicon.list(things).in(note.label);
    const std::string sentence = note.part.text.without(assure::not_an_answer);
    const bool they = means_people(note, before, lexicon);
    Told best = Told::nothing;
    for (const std::string_view text : clauses(sentence, lexicon))
        best = std::max(best, read({text, titled, they}, things, deeds, lexicon));
    return best == Told::yes && note.pending ? Told::unclear : best;
}

}  // namespace assure::procurement_panel
