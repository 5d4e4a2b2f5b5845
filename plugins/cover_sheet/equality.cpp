#include "equality.h"

#include <assure/plugin/normalise.h>
#include <assure/plugin/remainder.h>
#include <assure/plugin/sentences.h>

#include <algorithm>
#include <cstddef>
#include <string>

namespace assure::cover_sheet {
namespace {

// A reason, and what an assessment found, takes at least this many words.
constexpr std::size_t words_of_a_reason = 3;
constexpr std::size_t words_of_a_finding = 4;
constexpr std::size_t words_behind_a_colon = 6;
// What is said in fewer words is no more than a tick.
constexpr std::size_t words_of_an_answer = 5;
// "Attached at Appendix B".
constexpr std::size_t words_around_a_reference = 3;

std::size_t count_words(std::string_view text) {
    const std::string folded = normalise(text);
    return folded.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' '));
}

class Judge {
public:
    Judge(const EqualityQuestion& question, const Lexicon& lexicon) : question_(question), lexicon_(lexicon) {}

    [[nodiscard]] EqualityFinding sentence(std::string_view text) const {
        if (text.ends_with('?')) return EqualityFinding::unanswered;
        if (words("equality-not-assessed").in(text)) return EqualityFinding::not_done;
        const bool refers_to_it = refers(text);
        const bool none = says_none(text);
        const bool result = finds(text);
        if (dated_later(text)) return EqualityFinding::deferred;
        if (words("equality-deferred").in(text))
            return refers_to_it || result ? EqualityFinding::unclear : EqualityFinding::deferred;
        if (refers_to_it || (none && has_reason(text))) return EqualityFinding::shown;
        if (none) return result ? EqualityFinding::unclear : EqualityFinding::no_reason;
        return result ? EqualityFinding::shown : of_little(text);
    }

private:
    // "None", "No: …" or "None, because …", not "no step-free access".
    [[nodiscard]] bool says_none(std::string_view text) const {
        if (words("equality-no-impact").in(text)) return true;
        const auto alone = words("equality-no-impact-alone").first(text);
        if (!alone || alone->begin != 0) return false;
        const std::string_view rest = text.substr(alone->end());
        const auto because = words("reasons").first(rest);
        return rest.empty() || rest.front() != ' ' || rest.starts_with(" - ") || rest.starts_with(" \u2013 ") ||
               (because && because->begin <= 1);
    }

    [[nodiscard]] EqualityFinding of_little(std::string_view text) const {
        if (words("pointers").in(text) || words("equality-references").in(text)) return EqualityFinding::pointer;
        if (!dates(text).empty()) return EqualityFinding::unclear;
        const bool bare = words("equality-bare").is(text) ||
                          count_words(without(text, {&words("equality-bare")})) < words_of_an_answer;
        return bare ? EqualityFinding::bare : EqualityFinding::unclear;
    }

    [[nodiscard]] const WordList& words(std::string_view list) const { return lexicon_.list(list); }

    [[nodiscard]] std::vector<FoundDate> dates(std::string_view text) const {
        return names_it(text) || question_.names_assessment ? find_dates(text, std::nullopt) : std::vector<FoundDate>{};
    }

    // The assessment by its name; under a label that asks for equality "the assessment" is that one.
    [[nodiscard]] bool names_it(std::string_view text) const {
        return words("equality-terms").in(text) ||
               (question_.asks_for_equality && words("equality-assessment-short").in(text));
    }

    [[nodiscard]] bool dated_later(std::string_view text) const {
        const std::vector<FoundDate> found = dates(text);
        return !found.empty() && std::all_of(found.begin(), found.end(),
                                             [&](const FoundDate& date) { return date.first > question_.paper_date; });
    }

    // To the assessment itself: its number, its appendix, its date, the panel that saw it. Under a label that names
    // the assessment, a reference that stands alone is one to it.
    [[nodiscard]] bool refers(std::string_view text) const {
        const WordList& references = words("equality-references");
        if (names_it(text)) return references.in(text) || !dates(text).empty() || words("equality-attached").in(text);
        return question_.names_assessment && references.in(text) &&
               count_words(without(text, {&references})) <= words_around_a_reference;
    }

    // An effect on a group of people; or what the assessment is said to have found.
    [[nodiscard]] bool finds(std::string_view text) const {
        const std::string rest = without(without(text, {&words("equality-terms")}), {&words("equality-no-impact")});
        if (!words("equality-results").in(rest)) return false;
        if (words("equality-groups").in(rest)) return true;
        const bool assessment = names_it(text) || question_.names_assessment;
        return assessment && words("equality-finds").in(rest) &&
               count_words(without(without(rest, {&words("equality-results")}), {&words("equality-finds")})) >=
                   words_of_a_finding;
    }

    // What stands behind "because", and is about what the paper contains.
    [[nodiscard]] bool has_reason(std::string_view text) const {
        const std::string said =
            without(without(text, {&words("not-applicable-reasons-that-are-none")}), {&words("equality-no-impact")});
        const auto because = words("reasons").first(said);
        if (because && count_words(std::string_view(said).substr(because->end())) >= words_of_a_reason) return true;
        return reason_behind_a_colon(text);
    }

    // "No impact: both ramps are kept."
    [[nodiscard]] bool reason_behind_a_colon(std::string_view text) const {
        const std::size_t colon = text.find(": ");
        if (colon == std::string_view::npos || !says_none(text.substr(0, colon))) return false;
        const std::string_view behind = text.substr(colon + 1);
        if (words("pointers").in(behind) || words("equality-bare").in(behind) || words("deferrals").in(behind))
            return false;
        return count_words(without(behind, {&words("not-applicable-reasons-that-are-none"),
                                            &words("equality-no-impact")})) >= words_behind_a_colon;
    }

    const EqualityQuestion& question_;
    const Lexicon& lexicon_;
};

}  // namespace

bool names_equality_assessment(std::string_view text, const Lexicon& lexicon) {
    return lexicon.list("equality-terms").in(text);
}

EqualityReading judge_equality(std::span<const TextPart> answer, const EqualityQuestion& question,
                               const Lexicon& lexicon) {
    const Judge judge(question, lexicon);
    EqualityReading best;
    std::optional<TextPart> denied;
    bool further = false;  // a sentence that may be the reason of "no impact"
    for (const TextPart& part : answer) {
        for (const TextPart& sentence : sentences(part, lexicon)) {
            const EqualityFinding finding = judge.sentence(sentence.text.without(not_an_answer));
            if (finding < best.finding) best = {finding, sentence};
            if (finding == EqualityFinding::not_done && !denied) denied = sentence;
            further = further || finding == EqualityFinding::unclear;
        }
    }
    if (!denied) return best;
    const bool unclear = further || best.finding == EqualityFinding::shown;
    return {unclear ? EqualityFinding::unclear : EqualityFinding::not_done, denied};
}

std::vector<std::string_view> equality_word_lists() {
    return {"equality-no-impact",
            "equality-no-impact-alone",
            "equality-assessment-short",
            "equality-bare",
            "equality-deferred",
            "equality-results",
            "equality-groups",
            "equality-finds",
            "equality-terms",
            "equality-references",
            "equality-attached",
            "equality-not-assessed",
            "reasons",
            "abbreviations",
            "words-before-a-letter",
            "not-applicable-reasons-that-are-none",
            "pointers"};
}

}  // namespace assure::cover_sheet
