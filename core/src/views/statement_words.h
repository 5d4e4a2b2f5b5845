// The word lists of the statements, looked up once for an answer.
#pragma once

#include "assure/plugin/lexicon.h"
#include "assure/plugin/statement.h"
#include "views/statement_sentences.h"

#include <array>

namespace assure::statements {

struct Words {
    explicit Words(const Lexicon& lexicon);

    const WordList& counts;
    const WordList& arguable;
    const WordList& does_not_count;
    const WordList& adjective;                  // "patient safety": the word after people makes them an adjective
    std::array<const WordList*, 5> activities;  // inform … co-produce
    const WordList& no_activity;
    const WordList& nouns;
    const WordList& done_to;
    const WordList& only_done_to;
    const WordList& generic;
    const WordList& memberships;  // "on the steering group"
    const WordList& asked_only;
    const WordList& weak;
    const WordList& works;
    const WordList& ourselves;
    const WordList& self_introductions;
    const WordList& group_introductions;
    const WordList& happened;
    const WordList& planned;
    const WordList& negated;
    const WordList& came_to_nothing;
    const WordList& pseudo;
    const WordList& terminators;
    const WordList& concessive_starts;
    const WordList& double_negations;
    const WordList& relatives;
    const WordList& referring_starts;
    const WordList& participant;
    const WordList& bystander;
    const WordList& behind_group;
    const WordList& behind_event;
    const WordList& before_audience;
    const WordList& other_subject;
    const WordList& quantifiers;
    const WordList& joiners;
    const WordList& time_words;
    const WordList& present_passive;
    const WordList& past_passive;
    const WordList& auxiliaries;
    const WordList& referred_to;
    SentenceWords sentences;
    const WordList& specifics;
    const WordList& named_groups;
    const WordList& clinical;
    const WordList& nothing;
    const WordList& states_to_come;  // "on hold", behind an event
    const WordList& phases;          // "phase 2"
    const WordList& before_other_dates;
    const WordList& before_dates_of_works;
    const WordList& before_a_year;
    const WordList& before_places;
    const WordList& before_a_count;  // "the last"
    const WordList& before_a_subject;
    const WordList& attendance;  // "came"
    const WordList& articles;
    const WordList& past_verbs;
    const WordList& in_care;
    const WordList& together;
    const WordList& before_workmates;
    const WordList& in_the_making;
    const WordList& signs_of_a_part;
    const WordList& before_a_clause;
    const WordList& to_shape;
    const WordList& particles;
    const WordList& the_rest;
    const WordList& nobody;
    const WordList& account_who;
    const WordList& account_when;
    const WordList& account_what;
    const WordList& for_an_event;
    const WordList& events;
};

}  // namespace assure::statements
