#include "assure/plugin/statement.h"

#include "views/statement_account.h"
#include "views/statement_attendance.h"
#include "views/statement_clauses.h"
#include "views/statement_dates.h"
#include "views/statement_findings.h"
#include "views/statement_notes.h"
#include "views/statement_roles.h"
#include "views/statement_sentences.h"
#include "views/statement_words.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace assure {
namespace statements {
namespace {

constexpr std::size_t longest_lead = 20;     // bytes before the people that a headline begins with
constexpr std::size_t widest_join = 40;      // bytes between two of whom one noun phrase speaks
constexpr std::size_t longest_heading = 80;  // bytes of a line that may scope the lines below it

// A person's part in a deed, and what undoes it.
struct Part {
    const Person* person = nullptr;
    const Deed* deed = nullptr;
    std::optional<Trigger> trigger;

    [[nodiscard]] bool done() const { return !trigger.has_value(); }
    // What says most: done before planned, who counts before who does not, the specific before the general.
    [[nodiscard]] auto rank() const {
        return std::tuple(done(), person->standing, deed->level != ActivityLevel::inform,
                          !deed->generic && !deed->present, deed->level);
    }
};

// A trigger whose words stand outside the sentence it scopes.
struct Scope {
    Polarity polarity = Polarity::done;
    TextPart words;
};

class Judge {
public:
    explicit Judge(const Lexicon& lexicon) : words_(lexicon), account_(words_) {}

    std::vector<Statement> run(std::span<const TextPart> answer) {
        partners_ = std::any_of(answer.begin(), answer.end(), [&](const TextPart& paragraph) {
            return words_.signs_of_a_part.in(paragraph.text.str);
        });
        for (const TextPart& paragraph : answer)
            for (const Sentence& sentence : split_sentences(paragraph, words_.sentences))
                judge_sentence(sentence.part);
        account_.settle(statements_);
        return std::move(statements_);
    }

private:
    void judge_sentence(const TextPart& sentence) {
        account_.begin_sentence();
        const bool event_before = std::exchange(event_, false);
        if (opens_scope(sentence)) return;
        const std::optional<Scope> scope = scope_.has_value() ? scope_ : prefix_scope(sentence);
        const std::size_t first = statements_.size();
        std::optional<Standing> headline;
        EventTold event;
        if (std::optional<Note> note = read_note(sentence.text.str, words_); note && !scope) {
            judge_clause(sentence, note->clause, note->found, scope);
            previous_sentence_ = first;
            headline_ = std::nullopt;
            return;
        }
        for (const Clause& clause : split_clauses(sentence.text.str, words_)) {
            Findings found = find_all(clause.text, words_, {antecedent_, named_, ourselves_, partners_});
            find_attendance(found, clause.text, words_, event_before || event.held(),
                            event_before && account_.tells_who());
            event.add(clause.text, found, words_);
            if (const Standing we = introduced(clause.text, found, words_); we != Standing::none) ourselves_ = we;
            if (clause.begin == 0)
                headline = resume_headline(clause, found, headline_);
            else if (headline && opens_item(sentence, clause))
                resume_headline(clause, found, headline);
            undo_earlier(sentence, clause, found, first);
            postpone_earlier(sentence, clause, found, first);
            account_.read(sentence, clause, found);
            judge_clause(sentence, clause, found, scope);
            account_.keep(statements_.size() - 1);
            if (statements_.size() > first + 1) share_date(statements_[statements_.size() - 2], statements_.back());
        }
        take_back(sentence, first);
        previous_sentence_ = first;
        headline_ = headline;
        event_ = event.held() || (event_before && account_.is_label_alone());
    }

    // "Youth panel (9 young people) with two nurses, May 2025. Wrote the leaflet. Chose the name.": what stands below
    // such a headline, or behind its colon, and begins with its verb, is what those people did. Returns the headline
    // for what follows.
    static std::optional<Standing> resume_headline(const Clause& clause, Findings& found,
                                                   const std::optional<Standing>& headline) {
        if (is_headline(clause, found)) return found.people.front().standing;
        const std::size_t start = clause.text.find_first_not_of(' ');
        const bool verb_first = !found.deeds.empty() && !found.deeds.front().noun &&
                                found.deeds.front().at.begin == start &&
                                (found.people.empty() || found.people.front().at.begin > start);
        if (!headline || !verb_first) return std::nullopt;
        found.people.insert(found.people.begin(), {{start, 0}, *headline, true});
        return headline;
    }

    // "Six tenants met us (two interpreters came). They …": behind what people did, the text goes on about them.
    [[nodiscard]] bool is_aside(const TextPart& sentence, const Clause& clause) const {
        if (clause.begin == 0 || sentence.text.str[clause.begin - 1] != '(' || statements_.empty()) return false;
        const Statement& before = statements_.back();
        return before.polarity == Polarity::done && before.level > ActivityLevel::inform &&
               before.involves(antecedent_);
    }

    // "Six carers, May 2025 - wrote the leaflet": behind a colon or a dash.
    static bool opens_item(const TextPart& sentence, const Clause& clause) {
        const std::string_view before = sentence.text.str.substr(0, clause.begin);
        const std::size_t last = before.find_last_not_of(' ');
        return last != std::string_view::npos && !is_word(before[last]);
    }

    static bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == ')'; }

    static bool is_headline(const Clause& clause, const Findings& found) {
        if (found.people.empty() || !found.deeds.empty() || found.numbers.empty()) return false;
        const Person& first = found.people.front();
        if (first.at.begin > longest_lead || place_of(first, found, clause.text).role != Role::subject) return false;
        const bool with_others = found.auxiliaries.empty() && !found.participant.empty();
        return with_others || (found.triggers.empty() && only_people_and_dates(clause.text, found));
    }

    // "Next steps (none started yet):" scopes its list; "Done so far:" ends that.
    bool opens_scope(const TextPart& line) {
        const std::string_view text = line.text.str;
        if (!text.ends_with(':') || text.size() > longest_heading || account_.is_label(text)) return false;
        scope_.reset();
        scope_date_ = first_date(text, false, words_);
        const std::vector<Trigger> triggers = find_triggers(text, words_);
        if (!triggers.empty()) scope_ = Scope{triggers.front().polarity, slice(line, triggers.front().at, 0)};
        return true;
    }

    // "Planned: a workshop with carers."
    [[nodiscard]] std::optional<Scope> prefix_scope(const TextPart& sentence) const {
        const std::size_t colon = sentence.text.str.find(": ");
        // Nor where there is none: no position is further than npos.
        if (colon > longest_heading / 2) return std::nullopt;
        const std::vector<Trigger> triggers = find_triggers(sentence.text.str.substr(0, colon + 1), words_);
        if (triggers.empty()) return std::nullopt;
        return Scope{triggers.front().polarity, slice(sentence, triggers.front().at, 0)};
    }

    void judge_clause(const TextPart& sentence, const Clause& clause, const Findings& found,
                      const std::optional<Scope>& scope) {
        Statement statement;
        statement.sentence = sentence;
        statement.clause = slice(sentence, {0, clause.text.size()}, clause.begin);
        const std::optional<Part> best = best_part(clause, found);
        for (const Person& person : found.people)
            statement.actors.push_back({person.standing, slice(sentence, person.at, clause.begin),
                                        best && shares(*best, person, clause, found)});
        if (best) {
            statement.level = best->deed->level;
            statement.activity = slice(sentence, best->deed->at, clause.begin);
            statement.specific = specific(*best, clause);
        }
        if (const std::optional<Trigger> trigger = trigger_of(best, found)) {
            statement.polarity = trigger->polarity;
            statement.trigger = slice(sentence, trigger->at, clause.begin);
        }
        statement.not_before = first_date(clause.text, best && !best->deed->noun, words_);
        if (!statement.not_before) statement.not_before = scope_date_;
        if (scope && statement.polarity == Polarity::done) {
            statement.polarity = scope->polarity;
            statement.trigger = scope->words;
        }
        if (statement.polarity == Polarity::done && is_phase_only(sentence, best, found)) {
            statement.polarity = Polarity::planned;
            statement.trigger = slice(sentence, *words_.phases.first(sentence.text.str), 0);
        }
        if (!is_aside(sentence, clause)) remember(found, clause, statement.polarity);
        statements_.push_back(std::move(statement));
    }

    // "Phase 2 – workshops with carers": named as a part of the plan, with neither a date nor a word that it happened.
    [[nodiscard]] bool is_phase_only(const TextPart& sentence, const std::optional<Part>& best,
                                     const Findings& found) const {
        const auto phase = words_.phases.first(sentence.text.str);
        return phase && phase->begin == 0 && best && best->deed->noun && found.happened.empty() && found.times.empty();
    }

    // "Workshop with carers (3 May 2027)", "3 May 2027: six carers met us": a date beside nobody belongs to those
    // named next to it.
    static void share_date(Statement& before, Statement& after) {
        const bool earlier = after.not_before && (!before.not_before || *after.not_before < *before.not_before);
        if (after.actors.empty() && earlier && !before.actors.empty()) before.not_before = after.not_before;
        if (before.actors.empty() && before.level == ActivityLevel::none && !after.not_before)
            after.not_before = before.not_before;
    }

    // "Carers at the workshop: none".
    void take_back(const TextPart& sentence, std::size_t first) {
        const std::size_t colon = sentence.text.str.rfind(':');
        if (colon == std::string_view::npos || !words_.nothing.is(sentence.text.str.substr(colon + 1))) return;
        for (std::size_t i = first; i < statements_.size(); ++i) {
            statements_[i].polarity = Polarity::negated;
            statements_[i].trigger = {sentence.text.slice(colon, sentence.text.str.size() - colon), sentence.block};
        }
    }

    static std::optional<Part> best_part(const Clause& clause, const Findings& found) {
        std::optional<Part> best;
        for (const Person& person : found.people)
            for (const Deed& deed : found.deeds) {
                if (!takes_part(person, deed, found, clause.text)) continue;
                const Part part{&person, &deed, undone_by(person, deed, found)};
                if (!best || part.rank() > best->rank()) best = part;
            }
        return best;
    }

    // The person takes part as the best one does: in "we met staff, not patients" the patients do not.
    static bool shares(const Part& best, const Person& person, const Clause& clause, const Findings& found) {
        return takes_part(person, *best.deed, found, clause.text) &&
               undone_by(person, *best.deed, found).has_value() == best.trigger.has_value();
    }

    static std::optional<Trigger> trigger_of(const std::optional<Part>& best, const Findings& found) {
        if (best) return best->trigger;
        if (found.triggers.empty()) return std::nullopt;
        return found.triggers.front();
    }

    // A claim is specific when it says what was done, or when, how many or which group.
    [[nodiscard]] bool specific(const Part& part, const Clause& clause) const {
        const std::string_view deed = std::string_view(clause.text).substr(part.deed->at.begin, part.deed->at.length);
        if (part.deed->present || words_.asked_only.is(deed)) return false;
        if (!part.deed->generic) return true;
        const std::string_view name =
            std::string_view(clause.text).substr(part.person->at.begin, part.person->at.length);
        return words_.specifics.in(clause.text) || words_.named_groups.in(name);
    }

    // "We asked six carers, but nobody came": the asking came to nothing.
    void undo_earlier(const TextPart& sentence, const Clause& clause, const Findings& found, std::size_t first) {
        const auto undoing = std::find_if(found.triggers.begin(), found.triggers.end(),
                                          [](const Trigger& trigger) { return trigger.undoes; });
        if (undoing == found.triggers.end()) return;
        const bool own_event = std::any_of(found.deeds.begin(), found.deeds.end(), [&](const Deed& deed) {
            return deed.noun && deed.at.begin < undoing->at.begin;
        });
        if (own_event) return;
        std::size_t from = first;
        if (statements_.size() == first) {
            const auto start = words_.referring_starts.first(sentence.text.str);
            if (clause.begin > 0 || !start || start->begin > 0) return;
            from = previous_sentence_;
        }
        for (std::size_t i = from; i < statements_.size(); ++i)
            undo(statements_[i], slice(sentence, undoing->at, clause.begin));
    }

    // Only what can come to nothing: asking, writing to people, a meeting; not what people have written.
    void undo(Statement& statement, const TextPart& trigger) const {
        const std::string_view activity = statement.activity.text.str;
        if (statement.polarity == Polarity::negated || activity.empty()) return;
        const bool can_fail =
            words_.nouns.is(activity) || words_.only_done_to.is(activity) || statement.level == ActivityLevel::inform;
        if (!can_fail) return;
        statement.polarity = Polarity::negated;
        statement.trigger = trigger;
    }

    // "Workshops with carers – on hold", "Focus group with parents (date tbc)", "Survey of carers: not yet sent": how
    // the event stands is said behind it.
    void postpone_earlier(const TextPart& sentence, const Clause& clause, const Findings& found, std::size_t first) {
        if (statements_.size() == first || !found.people.empty()) return;
        Statement& event = statements_.back();
        if (event.polarity != Polarity::done || !words_.nouns.is(event.activity.text.str)) return;
        const std::optional<Trigger> state = state_of(event, clause, found);
        if (!state) return;
        event.polarity = state->polarity;
        event.trigger = slice(sentence, state->at, clause.begin);
    }

    // What a clause that begins with it says of the event. A dated event has been: "3 May 2025 – to be repeated".
    [[nodiscard]] std::optional<Trigger> state_of(const Statement& event, const Clause& clause,
                                                  const Findings& found) const {
        const auto state = words_.states_to_come.first(clause.text);
        if (state && state->begin == clause.text.find_first_not_of(' ')) return Trigger{*state, Polarity::planned};
        if (found.triggers.empty() || event.not_before || words_.happened.in(event.clause.text.str))
            return std::nullopt;
        const Trigger& trigger = found.triggers.front();
        const std::string_view before = std::string_view(clause.text).substr(0, trigger.at.begin);
        const bool begins = before.find_first_not_of(" :-,") == std::string_view::npos;
        return begins || words_.for_an_event.is(before) ? std::optional(trigger) : std::nullopt;
    }

    // Whom "they" will stand for: the people who are the clause's subject, else all of them who are more than spoken
    // about, when they are of one standing. Of "four carers and two nurses" there are those who count among them.
    void remember(const Findings& found, const Clause& clause, Polarity polarity) {
        std::optional<Standing> subject;
        std::optional<Standing> any;
        std::optional<Standing> group;
        const Person* before = nullptr;
        const auto join = [](std::optional<Standing>& all, Standing one) {
            all = !all || *all == one ? one : Standing::does_not_count;
        };
        for (const Person& person : found.people) {
            const Role role = place_of(person, found, clause.text).role;
            if (role != Role::bystander) join(any, person.standing);
            if (role != Role::subject) continue;
            join(subject, person.standing);
            if (before != nullptr && in_one_phrase(*before, person, found))
                group = std::max(*group, person.standing);
            else
                join(group, person.standing);
            before = &person;
        }
        const std::optional<Standing> standing = subject ? subject : any;
        if (!standing) return;
        named_ = words_.nobody.in(clause.text) ? Standing::none : *standing;
        antecedent_ = polarity == Polarity::done ? group.value_or(*standing) : Standing::none;
    }

    // "Carers and two nurses", not "carers were asked and two nurses".
    static bool in_one_phrase(const Person& before, const Person& person, const Findings& found) {
        const auto between = [&](const Match& at) {
            return at.begin >= before.at.end() && at.end() <= person.at.begin;
        };
        return person.at.begin - before.at.end() <= widest_join &&
               std::any_of(found.joiners.begin(), found.joiners.end(), between) &&
               std::none_of(found.auxiliaries.begin(), found.auxiliaries.end(), between) &&
               std::none_of(found.deeds.begin(), found.deeds.end(), [&](const Deed& deed) { return between(deed.at); });
    }

    static TextPart slice(const TextPart& sentence, const Match& at, std::size_t begin) {
        return {sentence.text.slice(begin + at.begin, at.length), sentence.block};
    }

    Words words_;
    std::vector<Statement> statements_;
    std::optional<Scope> scope_;
    std::optional<Day> scope_date_;  // "Workshops in May 2027:" dates the lines below it
    Account account_;
    Standing antecedent_ = Standing::none;
    Standing named_ = Standing::none;  // of the people named last, also where a refusal is said of them
    bool partners_ = false;
    Standing ourselves_ = Standing::none;  // of "we", where the writers said who they are
    std::optional<Standing> headline_;     // of the people that the sentence before consists of
    bool event_ = false;                   // whether the sentence before tells of an event that was held
    std::size_t previous_sentence_ = 0;
};

}  // namespace
}  // namespace statements

bool Statement::involves(Standing standing) const {
    return std::any_of(actors.begin(), actors.end(),
                       [&](const Actor& actor) { return actor.standing == standing && actor.takes_part; });
}

bool Statement::done_by(Day today) const {
    return polarity == Polarity::done && (!not_before || *not_before <= today);
}

bool Statement::names(Standing standing) const {
    return std::any_of(actors.begin(), actors.end(), [&](const Actor& actor) { return actor.standing == standing; });
}

std::vector<Statement> judge_statements(std::span<const TextPart> answer, const Lexicon& lexicon) {
    return statements::Judge(lexicon).run(answer);
}

}  // namespace assure
