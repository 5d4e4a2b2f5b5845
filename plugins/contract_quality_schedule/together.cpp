#include "together.h"

#include "demand.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

namespace assure::contract_quality_schedule {
namespace {

// Nothing is left of the words once those that change nothing are taken away.
bool only_plain(std::string_view words, const Lexicon& lexicon) {
    std::string rest(words);
    for (const std::string_view list : {together_plain, together_with, std::string_view("schedule-organisations")})
        for (const Match& match : lexicon.list(list).all(words))
            std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(match.begin), match.length, ' ');
    return std::none_of(rest.begin(), rest.end(),
                        [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

// "are set together with carers".
bool behind(std::string_view words, const Lexicon& lexicon) {
    return lexicon.list(together_with).in(words) && only_plain(words, lexicon);
}

std::string_view between(std::string_view text, const Match& one, const Match& other) {
    const Match& first = one.begin < other.begin ? one : other;
    const std::size_t end = std::max(one.begin, other.begin);
    return first.end() < end ? text.substr(first.end(), end - first.end()) : std::string_view();
}

// "Measures agreed by clinicians; leaflets written with patients": the leaflets are.
bool done_to_thing(std::string_view sentence, const Match& deed, const Doing& doing, const Lexicon& lexicon) {
    const std::vector<Match> things = lexicon.list(doing.things).all(sentence);
    return std::any_of(things.begin(), things.end(), [&](const Match& thing) {
        const std::string_view words = between(sentence, thing, deed);
        return words.find(';') == std::string_view::npos && !lexicon.list(doing.deeds).in(words);
    });
}

// "Patients' outcomes": they are theirs, whoever sets them; "the patients' panel" does it.
bool owns_thing(std::string_view sentence, const Match& who, const Doing& doing, const Lexicon& lexicon) {
    const std::string_view rest = sentence.substr(who.end());
    const std::size_t begin = rest.find_first_not_of("'\u2019 ");
    if (begin == std::string_view::npos) return false;
    const auto thing = lexicon.list(doing.things).first(rest);
    return thing && thing->begin == begin;
}

bool one_does(std::string_view sentence, const Match& who, const Match& deed, const Lexicon& lexicon) {
    if (who.end() <= deed.begin) return only_plain(sentence.substr(who.end(), deed.begin - who.end()), lexicon);
    return deed.end() <= who.begin && behind(sentence.substr(deed.end(), who.begin - deed.end()), lexicon);
}

bool any_does(std::string_view sentence, const std::vector<Match>& people, const Doing& doing, const Lexicon& lexicon) {
    const std::vector<Match> done = lexicon.list(doing.deeds).all(sentence);
    return std::any_of(done.begin(), done.end(), [&](const Match& deed) {
        return done_to_thing(sentence, deed, doing, lexicon) &&
               std::any_of(people.begin(), people.end(), [&](const Match& who) {
                   return !owns_thing(sentence, who, doing, lexicon) && one_does(sentence, who, deed, lexicon);
               });
    });
}

}  // namespace

TakePart people_do(std::string_view sentence, const Doing& doing, const Lexicon& lexicon) {
    const std::vector<Match> people = people_taking_part(sentence, lexicon);
    if (people.empty() || !lexicon.list(doing.deeds).in(sentence)) return TakePart::no;
    return any_does(sentence, people, doing, lexicon) ? TakePart::yes : TakePart::perhaps;
}

bool they_do(const Said& said, const Doing& doing, const Lexicon& lexicon) {
    return begins_with_people(said.before, lexicon) && group_does(said.text, together_them, doing, lexicon);
}

bool group_does(std::string_view sentence, std::string_view group, const Doing& doing, const Lexicon& lexicon) {
    return any_does(sentence, lexicon.list(group).all(sentence), doing, lexicon);
}

bool begins_with_people(std::string_view sentence, const Lexicon& lexicon) {
    const std::vector<Match> people = people_taking_part(sentence, lexicon);
    if (people.empty()) return false;
    const std::string_view before = sentence.substr(0, people.front().begin);
    const std::size_t colon = before.rfind(':');
    return only_plain(colon == std::string_view::npos ? before : before.substr(colon + 1), lexicon);
}

bool done_with_somebody(std::string_view sentence, const Doing& doing, const Lexicon& lexicon) {
    if (lexicon.list("schedule-organisations").in(sentence)) return false;
    const bool them = people_named(sentence, lexicon) && lexicon.list(together_them).in(sentence);
    const std::vector<Match> done = lexicon.list(doing.deeds).all(sentence);
    return std::any_of(done.begin(), done.end(), [&](const Match& deed) {
        const bool made_together = lexicon.list(together_made).in(sentence.substr(deed.begin, deed.length));
        return (made_together || them) && done_to_thing(sentence, deed, doing, lexicon);
    });
}

}  // namespace assure::contract_quality_schedule
