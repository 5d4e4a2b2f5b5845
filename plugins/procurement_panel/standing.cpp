#include "standing.h"

#include "assure/plugin/normalise.h"

#include <algorithm>
#include <string>
#include <vector>

namespace assure::procurement_panel {

std::vector<std::string_view> segments(std::string_view role) {
    constexpr std::string_view ends = ",;/()[]\n|:";
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= role.size(); ++i) {
        const bool dash = i + 2 < role.size() && role.substr(i, 3) == " - ";
        if (i < role.size() && ends.find(role[i]) == std::string_view::npos && !dash) continue;
        if (i > begin) parts.push_back(role.substr(begin, i - begin));
        begin = i + (dash ? 3 : 1);
    }
    return parts;
}

namespace {

using assure::Lexicon;
using assure::Match;
using assure::Standing;

struct Found {
    Match match;
    Standing standing;
    bool goes_on = false;  // "living with …": what follows is no title
};

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

void add(std::vector<Found>& found, const assure::WordList& list, std::string_view text, Standing standing,
         bool goes_on = false) {
    for (const Match& match : list.all(text))
        found.push_back({match, standing, goes_on});
}

bool overlap(const Match& a, const Match& b) {
    return a.begin < b.end() && b.begin < a.end();
}

// The last word of a title says what somebody is: in "citizen engagement lead" it is the lead.
void drop_what_a_title_goes_on_from(std::vector<Found>& all) {
    const std::vector<Found> before = all;
    std::erase_if(all, [&](const Found& one) {
        return one.standing != Standing::does_not_count &&
               std::any_of(before.begin(), before.end(), [&](const Found& other) {
                   return other.standing == Standing::does_not_count && overlap(one.match, other.match) &&
                          other.match.end() > one.match.end();
               });
    });
}

// All words for people; where two overlap, the longer one.
std::vector<Found> people_in(std::string_view text, const Lexicon& lexicon) {
    std::vector<Found> all;
    add(all, lexicon.list("panel-lived-experience-roles"), text, Standing::counts, true);
    add(all, lexicon.list("panel-lived-experience-told"), text, Standing::counts);
    add(all, lexicon.list("people-who-count"), text, Standing::counts);
    add(all, lexicon.list("people-who-are-arguable"), text, Standing::arguable);
    add(all, lexicon.list("people-who-do-not-count"), text, Standing::does_not_count);
    drop_what_a_title_goes_on_from(all);
    std::stable_sort(all.begin(), all.end(),
                     [](const Found& a, const Found& b) { return a.match.length > b.match.length; });
    std::vector<Found> kept;
    for (const Found& one : all) {
        const bool hidden =
            std::any_of(kept.begin(), kept.end(), [&](const Found& other) { return overlap(one.match, other.match); });
        if (!hidden) kept.push_back(one);
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const Found& a, const Found& b) { return a.match.begin < b.match.begin; });
    return kept;
}

std::string_view word_after(std::string_view text, std::size_t at) {
    while (at < text.size() && is_space(text[at]))
        ++at;
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end]))
        ++end;
    return text.substr(at, end - at);
}

bool names_one(std::string_view word) {
    return word.size() <= 2 || word.find_first_of("0123456789") != std::string_view::npos;
}

// What a word for people says of the person whose role this is: nothing where it is an adjective or somebody
// else's business; arguable for one who speaks for them.
Standing said_of_the_person(std::string_view segment, const Found& found, const Lexicon& lexicon) {
    const Match& match = found.match;
    const std::string_view next = word_after(segment, match.end());
    const bool title_goes_on = !found.goes_on && !next.empty() && !names_one(next);
    if (title_goes_on && !lexicon.list("panel-words-after-person").is(next)) return Standing::none;
    const std::string_view before = segment.substr(0, match.begin);
    if (!lexicon.list("panel-words-before-others").in(before)) return Standing::counts;
    return lexicon.list("panel-speaks-for").in(before) ? Standing::arguable : Standing::none;
}

struct Reading {
    bool counts = false;
    bool arguable = false;
    bool staff = false;
};

void read_segment(std::string_view segment, const Lexicon& lexicon, Reading& reading) {
    bool person = false;
    bool staff = false;
    for (const Found& one : people_in(segment, lexicon)) {
        const std::string_view words = segment.substr(one.match.begin, one.match.length);
        const Standing said =
            one.standing == Standing::counts ? said_of_the_person(segment, one, lexicon) : one.standing;
        if (said == Standing::counts) person = true;
        if (said == Standing::arguable && !person && !reading.counts) reading.arguable = true;
        if (said != Standing::does_not_count) continue;
        const bool beside_a_person = (person || reading.counts) && lexicon.list("panel-organisations").is(words) &&
                                     !segment.substr(0, one.match.begin).ends_with(" and ");
        if (!beside_a_person) staff = true;
    }
    if (staff) reading.staff = true;
    if (!person) return;
    if (staff && !reading.counts)
        reading.arguable = true;
    else
        reading.counts = true;
}

bool says_something(const Reading& reading) {
    return reading.counts || reading.arguable || reading.staff;
}

// "Therapist at Carers Ltd": the post, and the employer.
std::vector<std::string_view> posts_and_employers(std::string_view role, const Lexicon& lexicon) {
    std::vector<std::string_view> parts;
    for (const std::string_view segment : segments(role)) {
        const auto at = lexicon.list("panel-employed-at").first(segment);
        const std::string_view employer = at ? segment.substr(at->end()) : std::string_view();
        if (at) parts.push_back(segment.substr(0, at->begin));
        if (!at) parts.push_back(segment);
        if (!employer.empty()) parts.push_back(employer);
    }
    return parts;
}

// The post decides; an employer's name ("Carers Ltd", "Harrowmoor Community NHS Trust") is only read where no
// other part says who the member is.
Reading read_role(std::string_view role, const Lexicon& lexicon) {
    const std::vector<std::string_view> parts = posts_and_employers(role, lexicon);
    Reading posts;
    for (const std::string_view part : parts)
        if (!lexicon.list("panel-employers").is(part)) read_segment(part, lexicon, posts);
    if (says_something(posts)) return posts;
    for (const std::string_view part : parts)
        read_segment(part, lexicon, posts);
    return posts;
}

}  // namespace

Standing standing_of(std::string_view role, const Lexicon& lexicon) {
    const std::string folded = assure::normalise(role);
    Reading reading = read_role(folded, lexicon);
    reading.staff = reading.staff || (reading.counts && lexicon.list("panel-employed").in(folded));
    if (reading.counts) return reading.staff || reading.arguable ? Standing::arguable : Standing::counts;
    if (reading.staff) return reading.arguable ? Standing::arguable : Standing::does_not_count;
    return reading.arguable ? Standing::arguable : Standing::none;
}

}  // namespace assure::procurement_panel
