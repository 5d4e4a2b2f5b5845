// What stands in a clause: the people, what they may have done, and the words that negate or postpone it.
#pragma once

#include "views/statement_clauses.h"
#include "views/statement_words.h"

#include <cstddef>
#include <string>
#include <vector>

namespace assure::statements {

struct Person {
    Match at;
    Standing standing = Standing::none;
    bool pronoun = false;  // "they", "612 of them"
    bool listed = false;   // the events are theirs: "Who: six carers. How: two workshops.", "carers' workshops"
};

struct Deed {
    Match at;
    ActivityLevel level = ActivityLevel::none;
    bool noun = false;          // "workshop", not "met"
    bool done_to = false;       // those to whom it is done take part: "consulted"
    bool only_done_to = false;  // … and nobody else does
    bool ends_in_with = false;  // "worked with", "input from": those behind it take part
    bool generic = false;       // "involved": says nothing of what was done
    bool membership = false;    // "on the steering group": says nothing of what was done there
    bool passive = false;       // "was drafted"
    bool present = false;       // "are consulted": what generally happens
    bool reduced = false;       // "identified by": a passive without its verb
    bool supported = true;      // a weak activity needs a meeting, a piece of work, or "us" beside it
};

struct Trigger {
    Match at;
    Polarity polarity = Polarity::done;
    bool undoes = false;  // "nobody came": reaches back to what was said before
};

// "for", "about", "what": a word before people who are only spoken about, unless it is one of these.
struct Bystander : Match {
    bool behind_group = false;     // "of", behind "a group"
    bool behind_event = false;     // "for", behind "a workshop"
    bool before_audience = false;  // "to", behind "sent"
};

struct Findings {
    std::vector<Person> people;      // left to right
    std::vector<Deed> deeds;         // left to right
    std::vector<Trigger> triggers;   // left to right
    std::vector<Match> happened;     // "took place"
    std::vector<Match> participant;  // "with", "by"
    std::vector<Bystander> bystander;
    std::vector<Match> other_subject;  // "which"
    std::vector<Match> clause_starts;  // "when"
    std::vector<Match> joiners;        // "and", a comma
    std::vector<Match> auxiliaries;
    std::vector<Match> quantifiers;    // "a group (of)"
    std::vector<Match> times;          // "May 2025"
    std::vector<Match> numbers;        // "612", "six"
    std::vector<Match> ourselves;      // "we"
    std::vector<Match> before_places;  // "in"
};

// Whom pronouns stand for; none where that is unclear.
struct Antecedents {
    Standing they = Standing::none;   // the people named just before
    Standing named = Standing::none;  // … also where a refusal is said of them, for "the other three"
    Standing we = Standing::none;     // those who write, where they said that they are people
    bool partners = false;            // the answer pays or thanks people, or lays a change to them
};

Findings find_all(const std::string& clause, const Words& words, const Antecedents& antecedents);

// The standing of those whom the clause makes "we": "We are six carers", "The group is ten self-advocates".
Standing introduced(const std::string& clause, const Findings& found, const Words& words);

std::vector<Trigger> find_triggers(std::string_view text, const Words& words);

}  // namespace assure::statements
