#include "views/statement_roles.h"

#include <algorithm>

namespace assure::statements {
namespace {

// A list of people is not followed further than this: "patients, carers, families and residents".
constexpr int longest_list = 8;
// More space than this is where brackets were blanked out: what follows is no list.
constexpr std::size_t widest_gap = 2;
// " the ", " our own ": what may stand before staff who open a clause.
constexpr std::size_t longest_article = 9;

template <class At>
const At* nearest_before(const std::vector<At>& matches, std::size_t position) {
    const At* nearest = nullptr;
    for (const At& match : matches)
        if (match.end() <= position && (nearest == nullptr || match.end() > nearest->end() ||
                                        (match.end() == nearest->end() && match.begin < nearest->begin)))
            nearest = &match;
    return nearest;
}

const Deed* deed_before(const std::vector<Deed>& deeds, std::size_t position) {
    const Deed* nearest = nullptr;
    for (const Deed& deed : deeds)
        if (deed.at.end() <= position) nearest = &deed;
    return nearest;
}

bool only_space(std::string_view clause, std::size_t begin, std::size_t end) {
    return begin <= end && clause.substr(begin, end - begin).find_first_not_of(' ') == std::string_view::npos;
}

// The person whose name ends right before `position`.
const Person* person_right_before(const Findings& found, std::string_view clause, std::size_t position) {
    for (const Person& person : found.people)
        if (person.at.end() <= position && position - person.at.end() <= widest_gap &&
            only_space(clause, person.at.end(), position))
            return &person;
    return nullptr;
}

// The one of the matches that ends right before `position`.
const Match* match_right_before(const std::vector<Match>& matches, std::string_view clause, std::size_t position) {
    const Match* nearest = nearest_before(matches, position);
    return nearest != nullptr && only_space(clause, nearest->end(), position) ? nearest : nullptr;
}

std::size_t end_of(const Match* match) {
    return match == nullptr ? 0 : match->end();
}

class PlaceFinder {
public:
    // `before_deed`: the people stand before the deed, where "and" or a comma begins a new subject.
    PlaceFinder(const Findings& found, std::string_view clause, bool before_deed)
        : found_(found), clause_(clause), before_deed_(before_deed) {}

    [[nodiscard]] Place find(std::size_t position) const {
        if (before_deed_ && opens_relative_clause(position)) return {};
        for (int step = 0; step < longest_list; ++step) {
            const Match* with = nearest_before(found_.participant, position);
            const Bystander* about = nearest_before(found_.bystander, position);
            const Match* join = nearest_before(found_.joiners, position);
            const Deed* deed = deed_before(found_.deeds, position);
            const std::size_t last = std::max({end_of(with), end_of(about), end_of(join)});
            if (deed != nullptr && deed->at.end() >= last) return at_deed(*deed, position);
            if (last == 0 || follows_date(last, position)) return {};
            if (join != nullptr && join->end() == last && end_of(with) != last && end_of(about) != last) {
                if (before_deed_ && is_pronoun(position)) return {};
                const Person* other = person_right_before(found_, clause_, join->begin);
                if (other == nullptr && before_deed_) return {};
                position = other == nullptr ? join->begin : other->at.begin;
                continue;
            }
            if (with != nullptr && with->end() == last &&
                (about == nullptr || about->end() != last || with->length >= about->length))
                return {Role::participant, nullptr};
            if (std::optional<std::size_t> quantified = before_of(*about)) {
                position = *quantified;
                continue;
            }
            return governed_by(*about);
        }
        return {};
    }

private:
    // "we met carers" makes them the object, "input from carers" those who took part; "the survey residents" nothing,
    // but "in a survey 612 residents said" and "at the event in the town hall six carers said" make them the subject.
    [[nodiscard]] Place at_deed(const Deed& deed, std::size_t position) const {
        if (deed.ends_in_with) return {Role::participant, &deed};
        if (deed.noun && before_deed_ && is_number(deed.at.end(), position)) return {};
        if (deed.noun) return {Role::bystander, nullptr};
        return {Role::object, &deed};
    }

    [[nodiscard]] bool is_number(std::size_t begin, std::size_t end) const {
        return std::any_of(found_.numbers.begin(), found_.numbers.end(), [&](const Match& number) {
            return number.begin >= begin && only_space(clause_, number.end(), end) &&
                   (only_space(clause_, begin, number.begin) || names_place(begin));
        });
    }

    [[nodiscard]] bool names_place(std::size_t begin) const {
        return std::any_of(found_.before_places.begin(), found_.before_places.end(),
                           [&](const Match& word) { return only_space(clause_, begin, word.begin); });
    }

    // "and 612 of them answered": a pronoun begins a subject of its own.
    [[nodiscard]] bool is_pronoun(std::size_t position) const {
        return std::any_of(found_.people.begin(), found_.people.end(),
                           [&](const Person& person) { return person.pronoun && person.at.begin == position; });
    }

    // "With residents who co-wrote it": they are the ones who did, unless they are only spoken about.
    [[nodiscard]] bool opens_relative_clause(std::size_t position) const {
        if (!is_pronoun(position)) return false;
        const Person* of_whom = person_right_before(found_, clause_, position);
        if (of_whom == nullptr || of_whom->pronoun) return false;
        const Role role = PlaceFinder(found_, clause_, true).find(of_whom->at.begin).role;
        return role == Role::participant || role == Role::subject;
    }

    // "In May 2025 (six) residents met": what precedes is a date, and they are the subject.
    [[nodiscard]] bool follows_date(std::size_t from, std::size_t position) const {
        const Match* date = before_deed_ ? nearest_before(found_.times, position) : nullptr;
        if (date == nullptr || date->end() <= from) return false;
        const std::string_view between = clause_.substr(date->end(), position - date->end());
        const std::size_t word = between.find_first_not_of(' ');
        if (word == std::string_view::npos) return true;
        return between.find_first_not_of(' ', std::min(between.find(' ', word), between.size())) ==
               std::string_view::npos;
    }

    // "of" behind "a group": the position before the group.
    [[nodiscard]] std::optional<std::size_t> before_of(const Bystander& about) const {
        if (!about.behind_group) return std::nullopt;
        if (const Match* group = match_right_before(found_.quantifiers, clause_, about.begin)) return group->begin;
        return std::nullopt;
    }

    [[nodiscard]] Place governed_by(const Bystander& about) const {
        const Deed* deed = deed_before(found_.deeds, about.begin);
        const bool follows = deed != nullptr && only_space(clause_, deed->at.end(), about.begin);
        // A workshop for carers, a survey of residents: they are the ones who came or answered.
        if (follows && deed->noun && !deed->generic && deed->level > ActivityLevel::inform && about.behind_event)
            return {Role::participant, deed};
        if (about.before_audience) return {Role::audience, deed};
        return {Role::bystander, nullptr};
    }

    const Findings& found_;
    std::string_view clause_;
    bool before_deed_;
};

bool followed_by_auxiliary(const Person& person, const Findings& found, std::string_view clause) {
    return std::any_of(found.auxiliaries.begin(), found.auxiliaries.end(), [&](const Match& auxiliary) {
        return auxiliary.begin >= person.at.end() && only_space(clause, person.at.end(), auxiliary.begin);
    });
}

// Nothing but more about the people, or further people, stands between them and `position`: "residents of the
// street and our architect", not "patients died in May and the team".
bool still_named(const Person& person, std::size_t position, const Findings& found, std::string_view clause) {
    const std::size_t last = clause.substr(0, position).find_last_not_of(", ");
    if (last != std::string_view::npos && person_right_before(found, clause, last + 1) != nullptr) return true;
    const auto opens = [&](const Match& match) {
        return match.begin >= person.at.end() && only_space(clause, person.at.end(), match.begin);
    };
    return std::any_of(found.bystander.begin(), found.bystander.end(), opens) ||
           std::any_of(found.participant.begin(), found.participant.end(), opens);
}

// "When the nurses wrote it": they did, whoever stands before.
bool opens_clause_of_deed(const Person& other, const Deed& deed, const Findings& found, std::string_view clause) {
    if (!only_space(clause, other.at.end(), deed.at.begin)) return false;
    const Match* start = nearest_before(found.clause_starts, other.at.begin);
    return start != nullptr && other.at.begin - start->end() <= longest_article;
}

// "Six carers, two nurses and a manager wrote it": a comma joins them where "and" comes before the last.
bool is_in_list(const Match& comma, const Deed& deed, const Findings& found) {
    const Match* last = nearest_before(found.joiners, deed.at.begin);
    return last != nullptr && last->length > 1 && last->begin > comma.begin &&
           std::any_of(found.people.begin(), found.people.end(), [&](const Person& person) {
               return person.at.begin >= last->end() && person.at.end() <= deed.at.begin;
           });
}

// Someone else becomes the subject between the people and the deed: "as patients wait, the team met".
bool other_subject_between(const Person& person, const Deed& deed, const Findings& found, std::string_view clause) {
    return std::any_of(found.people.begin(), found.people.end(), [&](const Person& other) {
        if (other.standing != Standing::does_not_count) return false;
        if (other.at.begin < person.at.end() || other.at.end() > deed.at.begin) return false;
        if (opens_clause_of_deed(other, deed, found, clause)) return true;
        const Match* join = nearest_before(found.joiners, other.at.begin);
        const bool joined = join != nullptr && join->begin >= person.at.end() &&
                            (clause[join->begin] != ',' || is_in_list(*join, deed, found)) &&
                            still_named(person, join->begin, found, clause);
        return !joined && place_of(other, found, clause).role == Role::subject;
    });
}

bool takes_part_as_subject(const Person& person, const Deed& deed, const Findings& found, std::string_view clause) {
    if (deed.noun || person.at.end() > deed.at.begin) return false;
    // "Carers work in the team which wrote it": the team did.
    const bool another = std::any_of(found.other_subject.begin(), found.other_subject.end(), [&](const Match& word) {
        return word.begin >= person.at.end() && word.end() <= deed.at.begin;
    });
    if (another) return false;
    if (other_subject_between(person, deed, found, clause)) return false;
    if (deed.passive) return deed.done_to;
    if (deed.only_done_to) {  // "the young people we asked"
        return std::any_of(found.ourselves.begin(), found.ourselves.end(),
                           [&](const Match& we) { return we.begin >= person.at.end() && we.end() <= deed.at.begin; });
    }
    return !deed.reduced || deed.done_to;
}

// "Reviewed a letter and rewrote it with carers": the carers belong to the nearest verb and the nouns behind it.
bool belongs_to(const Person& person, const Deed& deed, const Findings& found) {
    return std::none_of(found.deeds.begin(), found.deeds.end(), [&](const Deed& nearer) {
        return !nearer.noun && nearer.at.begin > deed.at.begin && nearer.at.end() <= person.at.begin;
    });
}

bool takes_part_behind(const Person& person, const Deed& deed, const Place& place, const Findings& found,
                       std::string_view clause) {
    switch (place.role) {
        case Role::participant:
            if (place.deed != nullptr) return place.deed->at.begin == deed.at.begin;
            return belongs_to(person, deed, found);
        case Role::audience:
            return deed.level == ActivityLevel::inform || (deed.done_to && place.deed == &deed);
        case Role::object:
            return place.deed->at.begin == deed.at.begin && deed.done_to && !deed.passive &&
                   !followed_by_auxiliary(person, found, clause);
        case Role::subject:
        case Role::bystander:
            return false;
    }
    return false;
}

// "A leaflet about the carers' workshop", "nurses ran a children's workshop".
bool only_mentioned(const Person& person, const Findings& found, std::string_view clause) {
    if (person.pronoun) return false;
    const Role role = place_of(person, found, clause).role;
    return (role != Role::subject && role != Role::object) ||
           std::any_of(found.people.begin(), found.people.end(), [&](const Person& other) {
               return other.standing == Standing::does_not_count && other.at.end() <= person.at.begin &&
                      place_of(other, found, clause).role == Role::subject;
           });
}

// "How: we held two workshops", not "What they did: drafted it with us".
bool done_by_us(const Deed& deed, const Findings& found) {
    return std::any_of(found.ourselves.begin(), found.ourselves.end(),
                       [&](const Match& us) { return us.begin < deed.at.begin; });
}

}  // namespace

Place place_of(const Person& person, const Findings& found, std::string_view clause) {
    return PlaceFinder(found, clause, true).find(person.at.begin);
}

bool takes_part(const Person& person, const Deed& deed, const Findings& found, std::string_view clause) {
    if (!deed.supported) return false;
    if (person.listed && (deed.noun || done_by_us(deed, found)))
        return deed.noun && !only_mentioned(person, found, clause);
    if (overlap(person.at, deed.at)) return true;
    if (person.at.begin > deed.at.begin) {
        const Place behind = PlaceFinder(found, clause, false).find(person.at.begin);
        return takes_part_behind(person, deed, behind, found, clause);
    }
    const Place place = place_of(person, found, clause);
    if (place.role != Role::subject && place.role != Role::object) {
        // "with patients, we rewrote": only where no activity stands before them to which they belong.
        const bool opens = place.role == Role::participant && deed_before(found.deeds, person.at.begin) == nullptr;
        if (!opens) return false;
    }
    return takes_part_as_subject(person, deed, found, clause);
}

std::optional<Trigger> undone_by(const Person& person, const Deed& deed, const Findings& found) {
    const auto confirmed = std::find_if(found.happened.begin(), found.happened.end(),
                                        [&](const Match& match) { return match.begin >= deed.at.end(); });
    const std::size_t last_word = std::max(person.at.begin, deed.at.begin);
    for (const Trigger& trigger : found.triggers) {
        const bool before = trigger.at.begin < last_word;
        const bool undoes = trigger.undoes && (deed.noun || deed.done_to || deed.membership);
        const bool postpones = deed.noun && (confirmed == found.happened.end() || trigger.at.begin < confirmed->begin);
        if (before || undoes || postpones) return trigger;
    }
    return std::nullopt;
}

}  // namespace assure::statements
