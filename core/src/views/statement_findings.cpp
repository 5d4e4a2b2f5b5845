#include "views/statement_findings.h"

#include "assure/plugin/dates.h"
#include "text/blanks.h"
#include "views/statement_joint_work.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace assure::statements {
namespace {

template <class T>
void sort_by_place(std::vector<T>& found) {
    std::sort(found.begin(), found.end(), [](const T& a, const T& b) { return a.at.begin < b.at.begin; });
}

// Keeps the longest of overlapping findings; of two equal ones that which was added first.
template <class T>
void keep_longest(std::vector<T>& found) {
    std::stable_sort(found.begin(), found.end(), [](const T& a, const T& b) {
        return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.length > b.at.length;
    });
    std::vector<T> kept;
    for (const T& one : found) {
        if (kept.empty() || !overlap(kept.back().at, one.at))
            kept.push_back(one);
        else if (one.at.length > kept.back().at.length)
            kept.back() = one;
    }
    found = std::move(kept);
}

// The one of the matches that stands right before `begin`, with nothing but space between.
const Match* right_before(const std::vector<Match>& matches, std::string_view text, std::size_t begin) {
    for (const Match& match : matches) {
        if (match.end() > begin) continue;
        if (text.substr(match.end(), begin - match.end()).find_first_not_of(' ') == std::string_view::npos)
            return &match;
    }
    return nullptr;
}

// "patients' consultants", with or without the apostrophe in the match.
bool is_possessive(const Match& people, std::string_view text) {
    const std::string_view words = text.substr(people.begin, people.length);
    const std::string_view rest = text.substr(people.end());
    return words.ends_with("'") || words.ends_with("'s") || words.ends_with("\u2019") || words.ends_with("\u2019s") ||
           rest.starts_with("' ") || rest.starts_with("\u2019 ");
}

// "Carers' workshop": it is theirs; not "carers' workshop notes".
bool stands_before_event(const Match& people, std::string_view text, const Words& words) {
    const std::size_t next = text.find_first_of(' ', people.end());
    if (next == std::string_view::npos) return false;
    const auto event = words.events.first(text.substr(next));
    if (!event || event->begin != 1) return false;
    const std::string_view rest = text.substr(next + event->end());
    const std::size_t word = rest.find_first_not_of(' ');
    if (word == std::string_view::npos || std::isalpha(static_cast<unsigned char>(rest[word])) == 0) return true;
    const std::array<const WordList*, 6> ends{&words.auxiliaries,   &words.happened,  &words.time_words,
                                              &words.before_places, &words.bystander, &words.joiners};
    return std::any_of(ends.begin(), ends.end(), [&](const WordList* list) {
        const auto found = list->first(rest);
        return found && found->begin == word;
    });
}

// "patients' experience": people who own something, or before a word that makes an adjective of them.
bool is_adjective(const Match& people, const std::vector<Match>& heads, std::string_view text) {
    if (is_possessive(people, text)) return true;
    return std::any_of(heads.begin(), heads.end(), [&](const Match& head) {
        if (head.begin < people.end()) return false;
        const std::string_view between = text.substr(people.end(), head.begin - people.end());
        return between.size() <= 5 && between.find_first_not_of(" 's\xE2\x80\x99-") == std::string_view::npos;
    });
}

// The standing that all of the people named before `end` share, for "612 of them" in their own sentence.
Standing only_standing(const std::vector<Person>& people, std::size_t end = std::string_view::npos) {
    Standing only = Standing::none;
    for (const Person& person : people) {
        if (person.at.end() > end) continue;
        if (only != Standing::none && only != person.standing) return Standing::none;
        only = person.standing;
    }
    return only;
}

// "The other three", and not "the other three managers".
bool stands_alone(const Match& at, const std::vector<Person>& people, std::string_view text) {
    const std::size_t next = text.find_first_not_of(' ', at.end());
    return std::none_of(people.begin(), people.end(), [&](const Person& person) { return person.at.begin == next; });
}

// "The resident pharmacist", "a child psychologist": one post, and nobody beside it.
void drop_first_half_of_posts(std::vector<Person>& people, std::string_view text) {
    std::vector<std::size_t> posts;
    for (const Person& person : people)
        if (person.standing == Standing::does_not_count) posts.push_back(person.at.begin);
    std::erase_if(people, [&](const Person& person) {
        const bool one_space = text.substr(person.at.end()).starts_with(' ');
        return person.standing == Standing::counts && one_space &&
               std::binary_search(posts.begin(), posts.end(), person.at.end() + 1);
    });
}

std::vector<Person> find_people(std::string_view text, const Words& words, const Antecedents& antecedents) {
    const Standing antecedent = antecedents.they;
    std::vector<Person> people;
    const auto add = [&](const WordList& list, Standing standing) {
        for (const Match& match : list.all(text))
            people.push_back({match, standing});
    };
    add(words.does_not_count, Standing::does_not_count);
    add(words.arguable, Standing::arguable);
    add(words.counts, Standing::counts);
    const bool known = antecedent == Standing::counts || antecedent == Standing::arguable;
    const Standing own = only_standing(people);
    const std::size_t named = people.empty() ? 0 : people.front().at.end();
    for (const Match& match : words.referred_to.all(text)) {
        // "Staff who met": not those of the sentence before, whom "who" stands for at a clause's begin alone.
        if (words.relatives.is(text.substr(match.begin, match.length)) && text.find_first_not_of(' ') != match.begin) {
            const Standing relative = only_standing(people, match.begin);
            if (relative != Standing::none) people.push_back({match, relative, true});
        } else if (known) {
            people.push_back({match, antecedent, true});
        } else if (match.begin > named && (own == Standing::counts || own == Standing::arguable)) {
            people.push_back({match, own, true});
        }
    }
    if (antecedents.named != Standing::none)
        for (const Match& match : words.the_rest.all(text))
            if (stands_alone(match, people, text)) people.push_back({match, antecedents.named, true});
    if (antecedents.we != Standing::none)
        for (const Match& match : words.ourselves.all(text))
            if (match.length == 2) people.push_back({match, antecedents.we, true});
    keep_longest(people);
    const std::vector<Match> heads = words.adjective.all(text);
    for (Person& person : people)
        person.listed = is_possessive(person.at, text) && stands_before_event(person.at, text, words);
    std::erase_if(people, [&](const Person& person) {
        return person.standing != Standing::does_not_count && !person.listed && is_adjective(person.at, heads, text);
    });
    drop_first_half_of_posts(people, text);
    return people;
}

void describe_deed(Deed& deed, std::string_view text, const Words& words) {
    const std::string_view term = text.substr(deed.at.begin, deed.at.length);
    deed.noun = words.nouns.is(term);
    deed.done_to = words.done_to.is(term);
    deed.only_done_to = words.only_done_to.is(term);
    deed.generic = deed.generic || words.generic.is(term);
    deed.membership = words.memberships.is(term);
    const std::string_view last = term.substr(term.rfind(' ') + 1);
    deed.ends_in_with = words.participant.is(last) || (deed.done_to && words.bystander.is(last));
    const std::size_t next = text.find_first_not_of(' ', deed.at.end());
    deed.reduced = next != std::string_view::npos && text.substr(next).starts_with("by ");
}

std::vector<Deed> find_deeds(std::string_view text, const Words& words, const Findings& found, bool partners) {
    std::vector<Deed> deeds;
    for (std::size_t level = words.activities.size(); level > 0; --level)
        for (const Match& match : words.activities.at(level - 1)->all(text))
            deeds.push_back({match, static_cast<ActivityLevel>(level)});
    keep_longest(deeds);
    for (const Deed& deed : joint_work(text, words, found, partners))
        if (std::none_of(deeds.begin(), deeds.end(), [&](const Deed& known) { return overlap(known.at, deed.at); }))
            deeds.push_back(deed);
    sort_by_place(deeds);
    const std::vector<Match> none = words.no_activity.all(text);
    const std::vector<Match> groups = words.quantifiers.all(text);
    const auto names_group = [&](const Deed& deed) {  // "the drafting group"
        return std::any_of(groups.begin(), groups.end(), [&](const Match& group) {
            return group.begin <= deed.at.begin && deed.at.end() < group.end();
        });
    };
    std::erase_if(deeds, [&](const Deed& deed) {
        return overlaps_any(none, deed.at) || names_group(deed) ||
               std::any_of(found.triggers.begin(), found.triggers.end(),
                           [&](const Trigger& trigger) { return overlap(trigger.at, deed.at); }) ||
               std::any_of(found.people.begin(), found.people.end(), [&](const Person& person) {
                   return !person.pronoun && person.standing != Standing::arguable &&
                          person.at.begin <= deed.at.begin && deed.at.end() <= person.at.end();
               });
    });
    return deeds;
}

void judge_deeds(std::vector<Deed>& deeds, const std::vector<Person>& people, std::string_view text,
                 const Words& words) {
    const auto outside_people = [&](const WordList& list) {  // not "mothers-to-be chose"
        std::vector<Match> found = list.all(text);
        std::erase_if(found, [&](const Match& match) {
            return std::any_of(people.begin(), people.end(), [&](const Person& one) { return overlap(one.at, match); });
        });
        return found;
    };
    const std::vector<Match> past = outside_people(words.past_passive);
    const std::vector<Match> present = outside_people(words.present_passive);
    for (Deed& deed : deeds)
        describe_deed(deed, text, words);
    const bool among_works = words.works.in(text) || words.ourselves.in(text);
    const auto nouns = std::count_if(deeds.begin(), deeds.end(), [](const Deed& deed) { return deed.noun; });
    for (Deed& deed : deeds) {
        deed.present = right_before(present, text, deed.at.begin) != nullptr;
        deed.passive = deed.present || right_before(past, text, deed.at.begin) != nullptr;
        if (words.weak.is(text.substr(deed.at.begin, deed.at.length)))
            deed.supported = among_works || nouns > (deed.noun ? 1 : 0);
    }
}

// Care given to people, and no piece of work or meeting beside it: "nurses reviewed medicines with patients".
bool only_clinical(const std::vector<Deed>& deeds, std::string_view text, const Words& words) {
    const std::vector<Match> clinical = words.clinical.all(text);
    if (clinical.empty()) return false;
    const std::vector<Match> works = words.works.all(text);
    const bool work =
        std::any_of(works.begin(), works.end(), [&](const Match& match) { return !overlaps_any(clinical, match); });
    return !work && std::none_of(deeds.begin(), deeds.end(),
                                 [&](const Deed& deed) { return deed.noun && !overlaps_any(clinical, deed.at); });
}

std::vector<Match> find_joiners(std::string_view text, const Words& words) {
    std::vector<Match> joiners = words.joiners.all(text);
    for (std::size_t comma = next_comma(text); comma != std::string_view::npos; comma = next_comma(text, comma + 1))
        joiners.push_back({comma, 1});
    return joiners;
}

// "People awaiting surgery", "mothers-to-be": words within a name for people describe them; "nobody with lived
// experience" denies them.
void drop_triggers_inside(Findings& found) {
    std::erase_if(found.triggers, [&](const Trigger& trigger) {
        return std::any_of(found.people.begin(), found.people.end(), [&](const Person& person) {
            return person.at.begin < trigger.at.begin && trigger.at.begin < person.at.end();
        });
    });
}

// Nothing but a stop, or more about the people, follows them: not "we are patient focused".
bool ends_phrase(const Person& person, const Findings& found, std::string_view clause) {
    const std::string_view rest = clause.substr(person.at.end());
    const std::size_t next = rest.find_first_not_of(' ');
    if (next == std::string_view::npos || rest[next] == '.' || rest[next] == ',' || rest[next] == ';') return true;
    const auto opens = [&](const Match& match) { return match.begin == person.at.end() + next; };
    return std::any_of(found.bystander.begin(), found.bystander.end(), opens) ||
           std::any_of(found.joiners.begin(), found.joiners.end(), opens) ||
           std::any_of(found.participant.begin(), found.participant.end(), opens);
}

// The last word of "nothing was written without": those behind it took part.
std::vector<Match> without_that_means_with(std::string_view clause, const Words& words) {
    std::vector<Match> found;
    for (const Match& match : words.double_negations.all(clause)) {
        const std::size_t last = clause.substr(match.begin, match.length).rfind(' ') + 1;
        found.push_back({match.begin + last, match.length - last});
    }
    return found;
}

// "At the library six carers met us", at the begin: the preposition has its own noun, and the number begins another.
bool leads_to_place(const Match& match, std::string_view clause, const Findings& found, const Words& words) {
    const std::string_view word = clause.substr(match.begin, match.length);
    if (!words.before_places.is(word) || words.behind_event.is(word)) return false;
    if (!is_blank(clause.substr(0, match.begin))) return false;
    const auto person = std::find_if(found.people.begin(), found.people.end(), [&](const Person& one) {
        return one.standing == Standing::counts && one.at.begin >= match.end();
    });
    if (person == found.people.end()) return false;
    const std::string_view between = clause.substr(match.end(), person->at.begin - match.end());
    const std::vector<Match> numbers = words.specifics.all(between);
    if (numbers.empty() || !is_blank(between.substr(numbers.back().end()))) return false;
    const std::string_view place = trimmed(between.substr(0, numbers.back().begin));
    return !place.empty() && place.find(',') == std::string_view::npos && !words.before_a_count.is(place) &&
           !words.auxiliaries.in(place) && !words.bystander.in(place) && !words.participant.in(place);
}

Bystander bystander(const Match& match, std::string_view clause, const Words& words) {
    const std::string_view word = clause.substr(match.begin, match.length);
    Bystander found;
    found.begin = match.begin;
    found.length = match.length;
    found.behind_group = words.behind_group.is(word);
    found.behind_event = words.behind_event.is(word);
    found.before_audience = words.before_audience.is(word);
    return found;
}

}  // namespace

std::vector<Trigger> find_triggers(std::string_view text, const Words& words) {
    std::vector<Trigger> triggers;
    const std::vector<Match> pseudo = words.pseudo.all(text);
    const std::vector<Match> affirmed = words.double_negations.all(text);
    const auto add = [&](const WordList& list, Polarity polarity, bool undoes) {
        for (const Match& match : list.all(text)) {
            if (overlaps_any(pseudo, match)) continue;
            if (polarity == Polarity::negated && overlaps_any(affirmed, match)) continue;
            triggers.push_back({match, polarity, undoes});
        }
    };
    add(words.came_to_nothing, Polarity::negated, true);
    add(words.negated, Polarity::negated, false);
    add(words.planned, Polarity::planned, false);
    sort_by_place(triggers);
    return triggers;
}

Findings find_all(const std::string& clause, const Words& words, const Antecedents& antecedents) {
    Findings found;
    found.triggers = find_triggers(clause, words);
    found.people = find_people(clause, words, antecedents);
    drop_triggers_inside(found);
    found.deeds = find_deeds(clause, words, found, antecedents.partners);
    judge_deeds(found.deeds, found.people, clause, words);
    if (only_clinical(found.deeds, clause, words)) found.deeds.clear();
    const std::vector<Match> pseudo = words.pseudo.all(clause);
    const std::vector<Match> withs = without_that_means_with(clause, words);
    for (const Match& match : words.bystander.all(clause))
        if (!overlaps_any(pseudo, match) && !overlaps_any(withs, match) && !leads_to_place(match, clause, found, words))
            found.bystander.push_back(bystander(match, clause, words));
    found.happened = words.happened.all(clause);
    found.participant = words.participant.all(clause);
    found.participant.insert(found.participant.end(), withs.begin(), withs.end());
    found.joiners = find_joiners(clause, words);
    found.auxiliaries = words.auxiliaries.all(clause);
    found.quantifiers = words.quantifiers.all(clause);
    found.times = words.time_words.all(clause);
    for (const FoundDate& date : find_dates(clause, std::nullopt))
        found.times.push_back({date.begin, date.length});
    found.numbers = words.specifics.all(clause);
    found.ourselves = words.ourselves.all(clause);
    found.before_places = words.before_places.all(clause);
    found.other_subject = words.other_subject.all(clause);
    found.clause_starts = words.before_a_clause.all(clause);
    return found;
}

Standing introduced(const std::string& clause, const Findings& found, const Words& words) {
    const auto by = [&](const WordList& introductions, Standing standing) {
        for (const Match& match : introductions.all(clause))
            for (const Person& person : found.people) {
                const bool follows = person.at.begin > match.begin && person.at.begin <= match.end() + 1;
                if (follows && person.standing == Standing::counts && ends_phrase(person, found, clause))
                    return standing;
            }
        return Standing::none;
    };
    const Standing themselves = by(words.self_introductions, Standing::counts);
    return themselves != Standing::none ? themselves : by(words.group_introductions, Standing::arguable);
}

}  // namespace assure::statements
