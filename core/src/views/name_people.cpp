#include "views/name_people.h"

#include "assure/plugin/normalise.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace assure {
namespace {

// "Children's commissioning lead".
bool is_possessive(std::string_view words) {
    const std::string folded = normalise(words);
    return folded.ends_with("'s") || folded.ends_with("s'");
}

}  // namespace

std::vector<Person> all_people_in(std::string_view text, const NameLists& lists) {
    std::vector<Person> people;
    for (const Match& match : lists.all(counted_people_list, text))
        people.push_back({match, true});
    for (const Match& match : lists.all(arguable_people_list, text))
        people.push_back({match, false});
    std::sort(people.begin(), people.end(), [](const Person& a, const Person& b) {
        return a.where.begin == b.where.begin ? a.where.length > b.where.length : a.where.begin < b.where.begin;
    });
    // Of those that lie in each other the first and longest, so that they are in order of their ends too.
    std::vector<Person> apart;
    for (const Person& person : people)
        if (apart.empty() || apart.back().where.end() <= person.where.begin) apart.push_back(person);
    return apart;
}

void keep_private(std::vector<Person>& people, std::string_view text, const NameLists& lists) {
    const std::vector<Match> offices = lists.all(public_list, text);
    const std::vector<Match> adjectives = lists.all(adjective_list, text);
    const auto first_from = [](const std::vector<Match>& matches, std::size_t at) {
        return std::lower_bound(matches.begin(), matches.end(), at,
                                [](const Match& match, std::size_t place) { return match.end() <= place; });
    };
    std::erase_if(people, [&](const Person& person) {
        const auto office = first_from(offices, person.where.begin);
        const auto next = first_from(adjectives, person.where.end());
        const bool covered =
            office != offices.end() && office->begin <= person.where.begin && person.where.end() <= office->end();
        return covered || is_possessive(text.substr(person.where.begin, person.where.length)) ||
               (next != adjectives.end() && next->begin == person.where.end() + 1);
    });
}

}  // namespace assure
