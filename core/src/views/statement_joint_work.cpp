#include "views/statement_joint_work.h"

#include <algorithm>

namespace assure::statements {
namespace {

constexpr std::size_t workmate_reach = 30;  // bytes from "with" to the staff behind it
constexpr std::size_t object_reach = 60;    // bytes from a verb to the draft that is its object

// Where it says, behind `from`, that others worked with them.
bool together_behind(std::size_t from, std::string_view text, const Words& words, const Findings& found) {
    const auto behind = [&](const Match& match) { return match.begin >= from; };
    const std::vector<Match> together = words.together.all(text);
    if (std::any_of(together.begin(), together.end(), behind)) return true;
    const std::vector<Match> with = words.before_workmates.all(text);
    return std::any_of(with.begin(), with.end(), [&](const Match& match) {
        return behind(match) && std::any_of(found.people.begin(), found.people.end(), [&](const Person& person) {
                   return person.standing == Standing::does_not_count && person.at.begin >= match.end() &&
                          person.at.begin <= match.end() + workmate_reach;
               });
    });
}

bool draft_behind(std::size_t from, const std::vector<Match>& drafts) {
    return std::any_of(drafts.begin(), drafts.end(),
                       [&](const Match& draft) { return draft.begin >= from && draft.begin <= from + object_reach; });
}

bool people_before(std::size_t position, const Findings& found) {
    return std::any_of(found.people.begin(), found.people.end(), [&](const Person& person) {
        return person.standing != Standing::does_not_count && person.at.end() <= position;
    });
}

}  // namespace

std::vector<Deed> joint_work(std::string_view text, const Words& words, const Findings& found) {
    std::vector<Deed> deeds;
    const std::vector<Match> drafts = words.in_the_making.all(text);
    if (drafts.empty() && !words.works.in(text)) return deeds;
    const std::vector<Match> in_care = words.in_care.all(text);
    for (const Match& verb : words.past_verbs.all(text)) {
        if (overlaps_any(in_care, verb) || !people_before(verb.begin, found)) continue;
        if (together_behind(verb.end(), text, words, found) || draft_behind(verb.end(), drafts))
            deeds.push_back({verb, ActivityLevel::engage});
    }
    return deeds;
}

}  // namespace assure::statements
