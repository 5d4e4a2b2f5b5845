#include "views/statement_attendance.h"

#include "text/blanks.h"
#include "views/statement_roles.h"

#include <algorithm>

namespace assure::statements {
namespace {

constexpr std::size_t longest_particle = 3;  // "in " of "came in for"

// "Seventeen residents came", "six of them came".
bool came(const Person& person, const Match& verb, std::string_view clause) {
    if (person.pronoun && overlap(person.at, verb)) return true;
    return person.at.end() < verb.begin && person.standing != Standing::does_not_count &&
           clause.substr(person.at.end(), verb.begin - person.at.end()).find_first_not_of(' ') ==
               std::string_view::npos;
}

// Nothing that people can come to but the event: "came.", "came in May", not "came first", "came in for a test". Of an
// event that another sentence tells of, nothing more at all.
bool ends_there(const Match& verb, const Findings& found, std::string_view clause, bool event_before) {
    const std::size_t next = clause.find_first_not_of(' ', verb.end());
    if (next == std::string_view::npos || std::string_view(".;!").find(clause[next]) != std::string_view::npos)
        return true;
    const bool for_something = std::any_of(found.bystander.begin(), found.bystander.end(), [&](const Bystander& word) {
        return word.behind_event && word.begin >= next && word.begin <= next + longest_particle;
    });
    if (event_before || for_something) return false;
    const auto follows = [&](const Match& match) { return match.begin == next; };
    return std::any_of(found.times.begin(), found.times.end(), follows) ||
           std::any_of(found.joiners.begin(), found.joiners.end(), follows) ||
           std::any_of(found.before_places.begin(), found.before_places.end(), follows);
}

// "Present: 14 carers, two nurses", not "two nurses who look after carers": a number alone may stand before them.
bool is_listed(const Person& person, const Findings& found, std::string_view clause, const Words& words) {
    if (person.standing == Standing::does_not_count || person.pronoun) return false;
    if (place_of(person, found, clause).role != Role::subject) return false;
    std::size_t from = 0;
    for (const Match& join : found.joiners)
        if (join.end() <= person.at.begin) from = std::max(from, join.end());
    std::string_view before = trimmed(clause.substr(from, person.at.begin - from));
    if (const std::vector<Match> numbers = words.specifics.all(before); !numbers.empty())
        before =
            is_blank(before.substr(numbers.back().end())) ? trimmed(before.substr(0, numbers.back().begin)) : before;
    return before.empty() || words.before_a_count.is(before);
}

void add_deed(Findings& found, const Match& at) {
    for (Deed& deed : found.deeds)
        if (overlap(deed.at, at)) {
            deed.supported = true;
            return;
        }
    found.deeds.push_back({.at = at, .level = ActivityLevel::engage});
    std::sort(found.deeds.begin(), found.deeds.end(),
              [](const Deed& a, const Deed& b) { return a.at.begin < b.at.begin; });
}

}  // namespace

void EventTold::add(std::string_view clause, const Findings& found, const Words& words) {
    named_ = named_ || words.events.in(clause);
    dated_ = dated_ || !found.happened.empty() || !found.times.empty();
    undone_ = undone_ || !found.triggers.empty();
    for (const Person& person : found.people)
        with_staff_ = with_staff_ || person.standing == Standing::does_not_count;
}

void find_attendance(Findings& found, std::string_view clause, const Words& words, bool event, bool present) {
    if (present && found.triggers.empty()) {
        const auto listed = std::find_if(found.people.begin(), found.people.end(),
                                         [&](const Person& person) { return is_listed(person, found, clause, words); });
        if (listed != found.people.end()) add_deed(found, listed->at);
    }
    EventTold here;
    here.add(clause, found, words);
    if (!event && !here.held()) return;
    for (const Match& verb : words.attendance.all(clause)) {
        const bool theirs = std::any_of(found.people.begin(), found.people.end(),
                                        [&](const Person& person) { return came(person, verb, clause); });
        if (theirs && ends_there(verb, found, clause, !here.held())) add_deed(found, verb);
    }
}

}  // namespace assure::statements
