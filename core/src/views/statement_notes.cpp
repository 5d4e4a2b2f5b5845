#include "views/statement_notes.h"

#include "views/statement_roles.h"

#include <algorithm>
#include <array>
#include <string>

namespace assure::statements {
namespace {

constexpr std::size_t longest_note = 160;

// With commas for what divides the items, byte for byte, so that positions stay.
std::string as_list(std::string_view sentence) {
    std::string list(sentence);
    constexpr std::array<std::string_view, 2> dashes{"\u2013", "\u2014"};
    for (const std::string_view dash : dashes)
        for (std::size_t at = list.find(dash); at != std::string::npos; at = list.find(dash, at)) {
            const bool between_items = at > 0 && list[at - 1] == ' ';
            list.replace(at, dash.size(), between_items ? ",  " : "   ");
        }
    std::replace_if(
        list.begin(), list.end(), [](char c) { return c == ':' || c == ';' || c == '('; }, ',');
    std::replace(list.begin(), list.end(), ')', ' ');
    return list;
}

// "6 carers", "carers x 6".
bool is_counted(const Person& person, const Findings& found, std::string_view list) {
    return std::any_of(found.numbers.begin(), found.numbers.end(), [&](const Match& number) {
        if (number.end() <= person.at.begin)
            return list.substr(number.end(), person.at.begin - number.end()).find_first_not_of(" x") ==
                   std::string_view::npos;
        const std::size_t end = person.at.end();
        return number.begin >= end &&
               list.substr(end, number.begin - end).find_first_not_of(" x,") == std::string_view::npos;
    });
}

// "May" of "May 2025" is none.
bool has_auxiliary(const Findings& found) {
    return std::any_of(found.auxiliaries.begin(), found.auxiliaries.end(),
                       [&](const Match& auxiliary) { return !overlaps_any(found.times, auxiliary); });
}

// "At 3 workshops", "in May", not "on the mailing list", "for nurses".
bool says_when_or_where(const Bystander& word, const Findings& found, std::string_view list) {
    const std::size_t next = list.find_first_not_of(' ', word.end());
    const auto follows = [&](const Match& match) { return match.begin == next; };
    return std::any_of(found.times.begin(), found.times.end(), follows) ||
           std::any_of(found.numbers.begin(), found.numbers.end(), follows) ||
           std::any_of(found.deeds.begin(), found.deeds.end(), [&](const Deed& deed) { return follows(deed.at); });
}

bool is_list_of_events(const Findings& found, std::string_view list, const Words& words) {
    if (!found.triggers.empty() || has_auxiliary(found) || !found.ourselves.empty() || found.times.empty())
        return false;
    if (words.past_verbs.in(list)) return false;
    const bool other_words = std::any_of(found.bystander.begin(), found.bystander.end(),
                                         [&](const Bystander& word) { return !says_when_or_where(word, found, list); });
    if (other_words) return false;
    const bool nouns = std::all_of(found.deeds.begin(), found.deeds.end(), [](const Deed& deed) { return deed.noun; });
    return nouns && words.events.in(list);
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

bool only_people_and_dates(std::string_view clause, const Findings& found) {
    std::string rest(clause);
    const auto blank = [&](const Match& at) { rest.replace(at.begin, at.length, at.length, ' '); };
    for (const Person& person : found.people)
        blank(person.at);
    for (const auto* matches : {&found.numbers, &found.times, &found.joiners})
        std::for_each(matches->begin(), matches->end(), blank);
    for (const Bystander& word : found.bystander)
        if (says_when_or_where(word, found, clause)) blank(word);
    for (std::size_t at = 1; at < rest.size(); ++at)
        if (is_letter(rest[at - 1]) && is_letter(rest[at])) return false;
    return true;
}

std::optional<Note> read_note(std::string_view sentence, const Words& words) {
    if (sentence.size() > longest_note) return std::nullopt;
    const std::string list = as_list(sentence);
    Findings found = find_all(list, words, {});
    if (!is_list_of_events(found, list, words)) return std::nullopt;
    bool any = false;
    for (Person& person : found.people) {
        if (person.standing == Standing::does_not_count || !is_counted(person, found, list)) continue;
        if (place_of(person, found, list).role != Role::subject) continue;
        person.listed = true;
        any = true;
    }
    if (!any) return std::nullopt;
    return Note{{list, 0}, std::move(found)};
}

}  // namespace assure::statements
