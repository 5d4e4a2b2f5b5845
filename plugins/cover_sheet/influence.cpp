#include "influence.h"

#include "account.h"
#include "sayings.h"

#include <assure/plugin/remainder.h>

#include <algorithm>
#include <optional>

namespace assure::cover_sheet {
namespace {

// How far behind "because of what" those may stand to whom a change is laid.
constexpr std::size_t reach_of_attribution = 40;

// So many telling words behind "What changed:" name a change.
constexpr std::size_t words_of_a_change = 2;

bool stands_in(std::string_view inner, std::string_view outer) {
    return inner.data() >= outer.data() && inner.data() + inner.size() <= outer.data() + outer.size();
}

class InfluenceFinder {
public:
    explicit InfluenceFinder(const Context& context) : context_(context) {}

    Influence run() {
        for (const Statement& statement : context_.record<CoverSheet>().statements()) {
            if (!is_here(context_, statement)) continue;
            if (made_something(statement)) keep(statement, whose_part(statement));
            if (is_laid_to_people(statement)) keep(statement, whose_idea(statement));
            if (asked_and_answered(statement)) keep(statement, best_named(statement));
            if (answers_label(statement)) keep(statement, before_or(statement));
            remember(statement);
        }
        return best_;
    }

private:
    void keep(const Statement& statement, Standing whose) {
        if (whose > best_.whose) best_ = {&statement, whose};
    }

    [[nodiscard]] bool says(std::string_view list, const Statement& statement) const {
        return context_.words(list).in(statement.clause.text.str);
    }

    // "Six carers rewrote the letter", "… tried two versions and settled on one".
    [[nodiscard]] bool made_something(const Statement& statement) const {
        if (!is_done(context_, statement)) return false;
        const ActivityLevel level = level_shown(context_, statement);
        if (level >= ActivityLevel::co_design && context_.words("influence-deeds").in(statement.activity.text.str))
            return true;
        return level > ActivityLevel::consult && made_something_as_well(statement);
    }

    // The same people did what stands behind "and" or a comma.
    [[nodiscard]] bool made_something_as_well(const Statement& statement) const {
        const std::string_view clause = statement.clause.text.str;
        const auto activity = static_cast<std::size_t>(statement.activity.text.str.data() - clause.data());
        for (const Match& deed : context_.words("influence-deeds").all(clause)) {
            const std::string_view before = clause.substr(0, deed.begin);
            const bool joined = before.ends_with(" and ") || before.ends_with(", ");
            if (deed.begin > activity && joined && how_said(context_, statement, deed) == Said::done) return true;
        }
        return false;
    }

    // "You said: it is too far. We did: a clinic in the village.", "What changed – a quiet room".
    [[nodiscard]] bool answers_label(const Statement& statement) const {
        const std::string_view sentence = statement.sentence.text.str;
        const auto label = context_.words("influence-labels").first(sentence);
        if (!label || label->begin != 0) return false;
        const std::string_view answer = sentence.substr(label->end());
        for (const std::string_view none : {"negated", "deferrals", "future-words", "nothing-at-all"})
            if (context_.words(none).in(answer)) return false;
        return telling_words(answer) >= words_of_a_change;
    }

    // "As a result the form was shortened", "the evening clinic was their idea".
    [[nodiscard]] bool is_laid_to_people(const Statement& statement) const {
        if (says("influence-theirs", statement)) return statement.polarity != Polarity::planned;
        const auto words = attribution(statement);
        return words && !precedes_consequence(*words, statement) && changes(statement);
    }

    // "The bus now stops outside, so staff are happier": the change is to stand behind ", so".
    [[nodiscard]] static bool precedes_consequence(const Match& words, const Statement& statement) {
        const std::string_view sentence = statement.sentence.text.str;
        const auto begin = static_cast<std::size_t>(statement.clause.text.str.data() - sentence.data());
        return sentence[words.begin] == ',' && begin + statement.clause.text.str.size() <= words.begin;
    }

    [[nodiscard]] std::optional<Match> attribution(const Statement& statement) const {
        return context_.words("influence-attributed").first(statement.sentence.text.str);
    }

    static std::string_view words_of(const std::optional<Match>& match, const Statement& statement) {
        if (!match) return {};
        return statement.sentence.text.str.substr(match->begin, match->length);
    }

    // The sentence names a change that is not denied, besides the words "what changed". What is decided for later may
    // be named, too.
    [[nodiscard]] bool changes(const Statement& statement) const {
        const std::string_view attributing = words_of(attribution(statement), statement);
        for (const Match& change : context_.words("influence-changes").all(statement.clause.text.str))
            if (!stands_in(statement.clause.text.str.substr(change.begin, change.length), attributing) &&
                how_said(context_, statement, change) != Said::denied)
                return true;
        return false;
    }

    // "They asked for evening clinics and these have been added"; or were refused, and why.
    [[nodiscard]] bool asked_and_answered(const Statement& statement) const {
        if (says("influence-refused", statement) && asked_) return says_reason(statement);
        const std::string_view sentence = statement.sentence.text.str;
        const auto asked = context_.words("asked-for").first(sentence);
        if (!asked || context_.words("future-words").in(sentence)) return false;
        const std::string_view answer = sentence.substr(asked->end());
        if (context_.words("influence-refused").in(answer))
            return context_.words("influence-refusal-reasons").in(answer);
        return context_.words("influence-answers").in(answer);
    }

    [[nodiscard]] bool says_reason(const Statement& statement) const {
        return context_.words("influence-refusal-reasons").in(statement.sentence.text.str);
    }

    [[nodiscard]] static Standing whose_part(const Statement& statement) {
        for (const Standing standing : {Standing::counts, Standing::arguable, Standing::does_not_count})
            if (statement.involves(standing)) return standing;
        return Standing::none;
    }

    [[nodiscard]] Standing best_named(const Statement& statement) const {
        for (const Standing standing : {Standing::counts, Standing::arguable, Standing::does_not_count})
            if (statement.names(standing)) return standing;
        return before_;
    }

    // Those named right behind "because of what", else those in front of "so we", else those named before.
    [[nodiscard]] Standing whose_idea(const Statement& statement) const {
        const std::string_view sentence = statement.sentence.text.str;
        const auto words = attribution(statement);
        if (!words) return before_or(statement);
        for (const Actor& actor : statement.actors) {
            const auto at = static_cast<std::size_t>(actor.words.text.str.data() - sentence.data());
            if (at < words->begin) continue;
            const std::string_view between = sentence.substr(words->end(), at < words->end() ? 0 : at - words->end());
            if (between.size() <= reach_of_attribution && between.find(',') == std::string_view::npos)
                return actor.standing;
        }
        return before_or(statement);
    }

    // "Carers hated the locked garden, so it is gone": those named in the same sentence, where people are.
    [[nodiscard]] Standing before_or(const Statement& statement) const {
        const Standing named = named_in_sentence(statement);
        return named > Standing::does_not_count || before_ == Standing::none ? named : before_;
    }

    // The statements of one sentence stand side by side.
    [[nodiscard]] Standing named_in_sentence(const Statement& statement) const {
        const std::vector<Statement>& all = context_.record<CoverSheet>().statements();
        const auto same = [&](const Statement& other) {
            return other.sentence.text.str.data() == statement.sentence.text.str.data();
        };
        auto at = static_cast<std::size_t>(&statement - all.data());
        while (at > 0 && same(all[at - 1]))
            --at;
        Standing best = Standing::none;
        for (; at < all.size() && same(all[at]); ++at)
            for (const Actor& actor : all[at].actors)
                best = std::max(best, actor.standing);
        return best;
    }

    // Who took part last, or spoke last ("they hated it").
    void remember(const Statement& statement) {
        asked_ = says("asked-for", statement);
        const Standing part = whose_part(statement);
        if (part != Standing::none && statement.polarity == Polarity::done)
            before_ = part;
        else if (best_named(statement) != before_ && statement.polarity == Polarity::done && !statement.actors.empty())
            before_ = best_named(statement);
    }

    const Context& context_;
    Influence best_;
    Standing before_ = Standing::none;
    bool asked_ = false;
};

}  // namespace

Influence find_influence(const Context& context) {
    return InfluenceFinder(context).run();
}

}  // namespace assure::cover_sheet
