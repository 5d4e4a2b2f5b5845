#include "assure/plugin/section_state.h"

#include "assure/plugin/remainder.h"
#include "views/answer_text.h"
#include "views/looks.h"
#include "views/section_sentences.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace assure {
namespace {

using Sentence = views::AnswerSentence;
using views::part_of;
using views::Says;
using views::words_that_say_something;

// A claim that the section does not apply stands at the beginning: "Co-production is not applicable …".
constexpr std::size_t words_before_claim = 3;

class SectionJudge {
public:
    SectionJudge(const Field& field, const Lexicon& lexicon)
        : text_(views::answer_text(field)),
          lexicon_(lexicon),
          placeholders_(lexicon.list("placeholders")),
          deferrals_(lexicon.list("deferrals")),
          not_applicable_(lexicon.list("not-applicable")),
          no_reasons_(lexicon.list("not-applicable-reasons-that-are-none")),
          pointers_(lexicon.list("pointers")) {}

    SectionReading run() {
        if (text_.accepted.empty()) return judge_nothing_accepted();
        const views::SentenceReader reader(lexicon_);
        for (const TextPart& piece : text_.accepted) {
            for (Sentence& sentence : reader.read(piece))
                sentences_.push_back(std::move(sentence));
            piece_ends_.push_back(sentences_.size());
        }
        reading_.state = judge();
        collect_substance();
        return std::move(reading_);
    }

private:
    SectionReading judge_nothing_accepted() {
        const auto take = [&](SectionState state, std::vector<TextPart>& words) {
            reading_.state = state;
            reading_.decisive = words;
        };
        reading_.state = SectionState::empty;
        if (!text_.pending.empty()) {
            take(SectionState::pending_only, text_.pending);
            reading_.substance = text_.pending;
        } else if (!text_.ticks.empty()) {
            take(SectionState::answered, text_.ticks);
            reading_.substance = text_.ticks;
        } else if (!text_.prompts.empty()) {
            take(SectionState::placeholder, text_.prompts);
        }
        return std::move(reading_);
    }

    SectionState judge() {
        if (const auto claim = find_claim()) return judge_claim(*claim);
        if (decide_by(Says::something))
            return is_bare_answer() ? SectionState::not_applicable_bare : SectionState::answered;
        if (decide_by(Says::deferral)) return SectionState::deferred;
        if (decide_by(Says::pointer)) return SectionState::pointer_only;
        if (decide_by(Says::placeholder)) return SectionState::placeholder;
        if (decide_by(Says::guidance) || decide_by(Says::lead_in)) return SectionState::template_text;
        return SectionState::empty;  // a dash
    }

    bool decide_by(Says says) {
        for (const Sentence& sentence : sentences_) {
            if (sentence.says != says) continue;
            if (sentence.because.empty()) reading_.decisive.push_back(sentence.part);
            reading_.decisive.insert(reading_.decisive.end(), sentence.because.begin(), sentence.because.end());
        }
        return !reading_.decisive.empty();
    }

    // "For noting only." with nothing else.
    [[nodiscard]] bool is_bare_answer() const {
        if (!lexicon_.has("bare-answers")) return false;
        const WordList& bare = lexicon_.list("bare-answers");
        return std::all_of(sentences_.begin(), sentences_.end(), [&](const Sentence& sentence) {
            return sentence.says != Says::something || bare.is(sentence.part.text.str);
        });
    }

    // The words that claim that the section does not apply, where the answer begins with them or says no more.
    [[nodiscard]] std::optional<TextPart> find_claim() const {
        const auto is_text = [](const Sentence& sentence) { return !sentence.is_template(); };
        const auto first = std::find_if(sentences_.begin(), sentences_.end(), is_text);
        if (first == sentences_.end()) return std::nullopt;
        const std::string_view text = first->part.text.str;
        for (const Match& match : not_applicable_.all(text)) {
            const std::string_view before = text.substr(0, match.begin);
            const bool begins = views::count_words(before, words_before_claim + 1) <= words_before_claim &&
                                is_about_section(before, text.substr(match.end()));
            const bool ends = !views::has_letter(text.substr(match.end()));
            if ((begins && stands_alone(text, match)) || (ends && match.length > longest_short_word) ||
                telling_words(reason_in(*first)) < words_that_say_something)
                return part_of(first->part, match);
        }
        return std::nullopt;
    }

    // Not "Consent was not required for the survey", nor "It was not necessary to change the plan".
    [[nodiscard]] bool is_about_section(std::string_view before, std::string_view after) const {
        if (!lexicon_.has("not-applicable-subjects") || !lexicon_.has("not-applicable-to-do")) return true;
        if (views::has_letter(without(before, {&lexicon_.list("not-applicable-subjects")}))) return false;
        while (!after.empty() && after.front() == ' ')
            after.remove_prefix(1);
        if (!after.starts_with("to ")) return true;
        const auto to_do = lexicon_.list("not-applicable-to-do").first(after);
        return to_do && to_do->begin == 0;
    }

    // "No" and "None" claim something only where the sentence stops behind them: not in "None of the carers …".
    static bool stands_alone(std::string_view text, const Match& match) {
        const std::string_view words = text.substr(match.begin, match.length);
        const bool short_word = match.length <= longest_short_word &&
                                std::all_of(words.begin(), words.end(),
                                            [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
        if (!short_word) return true;
        std::string_view after = text.substr(match.end());
        while (!after.empty() && after.front() == ' ')
            after.remove_prefix(1);
        return after.empty() || views::letter_length(after, 0) == 0;
    }

    // What is left of a sentence without the claim, and without reasons that are none.
    [[nodiscard]] std::string reason_in(const Sentence& sentence) const {
        return without(sentence.part.text.str,
                       {&not_applicable_, &no_reasons_, &pointers_, &deferrals_, &placeholders_});
    }

    SectionState judge_claim(const TextPart& claim) {
        reading_.decisive.push_back(claim);
        std::size_t words = 0;
        std::vector<TextPart> pointers;
        for (const Sentence& sentence : sentences_) {
            if (sentence.is_template()) continue;
            words += telling_words(reason_in(sentence));
            const std::string without_claim = without(sentence.part.text.str, {&not_applicable_});
            for (const Match& match : pointers_.all(without_claim))
                pointers.push_back(part_of(sentence.part, match));
        }
        if (words >= words_that_say_something) return SectionState::not_applicable_reasoned;
        if (pointers.empty()) return SectionState::not_applicable_bare;
        reading_.decisive.insert(reading_.decisive.end(), pointers.begin(), pointers.end());
        return SectionState::pointer_only;
    }

    // A piece stays whole where nothing in it is left out.
    void collect_substance() {
        const auto left_out = [](const Sentence& sentence) { return sentence.is_template(); };
        std::size_t begin = 0;
        for (std::size_t piece = 0; piece < piece_ends_.size(); ++piece) {
            const std::span<const Sentence> inside =
                std::span<const Sentence>(sentences_).subspan(begin, piece_ends_[piece] - begin);
            begin = piece_ends_[piece];
            if (std::none_of(inside.begin(), inside.end(), left_out)) {
                reading_.substance.push_back(text_.accepted[piece]);
                continue;
            }
            for (const Sentence& sentence : inside) {
                if (!left_out(sentence)) reading_.substance.push_back(sentence.part);
            }
        }
    }

    static constexpr std::size_t longest_short_word = 4;

    views::AnswerText text_;
    const Lexicon& lexicon_;
    const WordList& placeholders_;
    const WordList& deferrals_;
    const WordList& not_applicable_;
    const WordList& no_reasons_;
    const WordList& pointers_;
    std::vector<Sentence> sentences_;
    std::vector<std::size_t> piece_ends_;  // one past the last sentence of each accepted piece
    SectionReading reading_;
};

}  // namespace

std::string_view to_string(SectionState state) {
    switch (state) {
        case SectionState::absent:
            return "absent";
        case SectionState::empty:
            return "empty";
        case SectionState::placeholder:
            return "placeholder";
        case SectionState::template_text:
            return "template-text";
        case SectionState::deferred:
            return "deferred";
        case SectionState::not_applicable_bare:
            return "not-applicable-bare";
        case SectionState::not_applicable_reasoned:
            return "not-applicable-reasoned";
        case SectionState::pointer_only:
            return "pointer-only";
        case SectionState::pending_only:
            return "pending-only";
        case SectionState::answered:
            return "answered";
    }
    return "";
}

SectionReading section_state(const Field& field, const Lexicon& lexicon) {
    return SectionJudge(field, lexicon).run();
}

}  // namespace assure
