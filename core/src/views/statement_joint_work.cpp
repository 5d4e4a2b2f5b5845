#include "views/statement_joint_work.h"

#include <algorithm>

namespace assure::statements {
namespace {

constexpr std::size_t workmate_reach = 30;  // bytes from "with" to the staff behind it
constexpr std::size_t object_reach = 60;    // bytes from a verb to its object

std::string_view between(std::string_view text, std::size_t begin, std::size_t end) {
    return text.substr(begin, end - begin);
}

// "with the ward sisters", not "with them to meet the sisters", "with the sister's number".
bool works_with(const Match& with, const Person& person, std::string_view text, const Words& words) {
    if (person.standing != Standing::does_not_count || person.at.begin < with.end()) return false;
    if (person.at.begin > with.end() + workmate_reach) return false;
    const std::string_view gap = between(text, with.end(), person.at.begin);
    const std::string_view rest = text.substr(person.at.end());
    return !words.referred_to.in(gap) && !words.bystander.in(gap) && !rest.starts_with("'") &&
           !rest.starts_with("\u2019");
}

// Up to where it says that others worked with them: verbs before it may be joint work.
std::size_t end_of_joint_work(std::string_view text, const Words& words, const Findings& found) {
    std::size_t end = 0;
    for (const Match& together : words.together.all(text))
        end = std::max(end, together.begin);
    for (const Match& with : words.before_workmates.all(text))
        if (std::any_of(found.people.begin(), found.people.end(),
                        [&](const Person& person) { return works_with(with, person, text, words); }))
            end = std::max(end, with.begin);
    return end;
}

// One of the works is the verb's object: "pored over the drafts", not "sang in the garden".
bool has_object(const Match& verb, const std::vector<Match>& works, std::string_view text, const Words& words) {
    return std::any_of(works.begin(), works.end(), [&](const Match& work) {
        if (work.begin < verb.end() || work.begin > verb.end() + object_reach) return false;
        const std::string_view gap = between(text, verb.end(), work.begin);
        const std::vector<Match> particles = words.particles.all(gap);
        const auto governs = [&](const Match& word) { return !overlaps_any(particles, word); };
        const std::vector<Match> about = words.bystander.all(gap);
        const std::vector<Match> with = words.participant.all(gap);
        return std::none_of(about.begin(), about.end(), governs) && std::none_of(with.begin(), with.end(), governs);
    });
}

bool people_before(std::size_t position, const Findings& found) {
    return std::any_of(found.people.begin(), found.people.end(), [&](const Person& person) {
        return person.standing != Standing::does_not_count && person.at.end() <= position;
    });
}

}  // namespace

std::vector<Deed> joint_work(std::string_view text, const Words& words, const Findings& found, bool partners) {
    std::vector<Deed> deeds;
    const std::vector<Match> works = words.to_shape.all(text);
    const std::vector<Match> drafts = words.in_the_making.all(text);
    if (works.empty() && drafts.empty() && !partners) return deeds;
    const std::vector<Match> in_care = words.in_care.all(text);
    const std::size_t end_of_joint = end_of_joint_work(text, words, found);
    for (const Match& verb : words.past_verbs.all(text)) {
        if (overlaps_any(in_care, verb) || !people_before(verb.begin, found)) continue;
        const bool on_draft = has_object(verb, drafts, text, words);
        const bool on_work = on_draft || has_object(verb, works, text, words);
        if (partners || on_draft || (on_work && verb.end() <= end_of_joint))
            deeds.push_back({.at = verb, .level = ActivityLevel::engage, .generic = !partners});
    }
    return deeds;
}

}  // namespace assure::statements
