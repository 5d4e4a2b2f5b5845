#include "views/statement_words.h"

#include <string_view>

namespace assure {
namespace statements {

Words::Words(const Lexicon& lexicon)
    : counts(lexicon.list("people-who-count")),
      arguable(lexicon.list("people-who-are-arguable")),
      does_not_count(lexicon.list("people-who-do-not-count")),
      adjective(lexicon.list("people-as-adjective")),
      activities{&lexicon.list("activity-inform"), &lexicon.list("activity-consult"), &lexicon.list("activity-engage"),
                 &lexicon.list("activity-co-design"), &lexicon.list("activity-co-produce")},
      no_activity(lexicon.list("activities-that-are-none")),
      nouns(lexicon.list("activity-nouns")),
      done_to(lexicon.list("done-to-people")),
      only_done_to(lexicon.list("done-only-to-people")),
      generic(lexicon.list("generic-activities")),
      asked_only(lexicon.list("asked-only")),
      weak(lexicon.list("weak-activities")),
      works(lexicon.list("works")),
      ourselves(lexicon.list("people-speaking-for-the-paper")),
      happened(lexicon.list("event-happened")),
      planned(lexicon.list("planned")),
      negated(lexicon.list("negated")),
      came_to_nothing(lexicon.list("came-to-nothing")),
      pseudo(lexicon.list("pseudo-triggers")),
      terminators(lexicon.list("terminators")),
      relatives(lexicon.list("relative-words")),
      referring_starts(lexicon.list("referring-starts")),
      participant(lexicon.list("participant-words")),
      bystander(lexicon.list("bystander-words")),
      quantifiers(lexicon.list("quantifiers")),
      joiners(lexicon.list("joiners")),
      time_words(lexicon.list("time-words")),
      present_passive(lexicon.list("present-passive")),
      past_passive(lexicon.list("past-passive")),
      auxiliaries(lexicon.list("auxiliaries")),
      referred_to(lexicon.list("people-referred-to")),
      abbreviations(lexicon.list("abbreviations")),
      specifics(lexicon.list("says-when-or-how-many")),
      named_groups(lexicon.list("named-group")) {}

}  // namespace statements

std::span<const std::string_view> statement_word_lists() {
    static constexpr std::array<std::string_view, 38> names{"people-who-count",
                                                            "people-who-are-arguable",
                                                            "people-who-do-not-count",
                                                            "people-as-adjective",
                                                            "activity-inform",
                                                            "activity-consult",
                                                            "activity-engage",
                                                            "activity-co-design",
                                                            "activity-co-produce",
                                                            "activities-that-are-none",
                                                            "activity-nouns",
                                                            "done-to-people",
                                                            "done-only-to-people",
                                                            "generic-activities",
                                                            "asked-only",
                                                            "weak-activities",
                                                            "works",
                                                            "people-speaking-for-the-paper",
                                                            "event-happened",
                                                            "planned",
                                                            "negated",
                                                            "came-to-nothing",
                                                            "pseudo-triggers",
                                                            "terminators",
                                                            "relative-words",
                                                            "referring-starts",
                                                            "participant-words",
                                                            "bystander-words",
                                                            "quantifiers",
                                                            "joiners",
                                                            "time-words",
                                                            "present-passive",
                                                            "past-passive",
                                                            "auxiliaries",
                                                            "people-referred-to",
                                                            "abbreviations",
                                                            "says-when-or-how-many",
                                                            "named-group"};
    return names;
}

}  // namespace assure
