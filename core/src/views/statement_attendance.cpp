#include "views/statement_attendance.h"

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

// Nothing that people can come to but the event: "came.", "came in May", not "came first", "came in for a test".
bool ends_there(const Match& verb, const Findings& found, std::string_view clause) {
    const std::size_t next = clause.find_first_not_of(' ', verb.end());
    if (next == std::string_view::npos || std::string_view(".,;!").find(clause[next]) != std::string_view::npos)
        return true;
    const bool for_something = std::any_of(found.bystander.begin(), found.bystander.end(), [&](const Bystander& word) {
        return word.behind_event && word.begin >= next && word.begin <= next + longest_particle;
    });
    const auto follows = [&](const Match& match) { return match.begin == next; };
    return !for_something && (std::any_of(found.times.begin(), found.times.end(), follows) ||
                              std::any_of(found.joiners.begin(), found.joiners.end(), follows) ||
                              std::any_of(found.before_places.begin(), found.before_places.end(), follows));
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
    if (present)
        for (const Person& person : found.people)
            if (person.standing != Standing::does_not_count && !person.pronoun) add_deed(found, person.at);
    EventTold here;
    here.add(clause, found, words);
    if (!event && !here.held()) return;
    for (const Match& verb : words.attendance.all(clause)) {
        const bool theirs = std::any_of(found.people.begin(), found.people.end(),
                                        [&](const Person& person) { return came(person, verb, clause); });
        if (theirs && ends_there(verb, found, clause)) add_deed(found, verb);
    }
}

}  // namespace assure::statements
