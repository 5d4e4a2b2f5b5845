#include "assure/plugin/section_state.h"

#include "views/answer_text.h"
#include "views/looks.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace assure {
namespace {

// So few telling words beside a deferral, a pointer or "N/A" say nothing of their own.
constexpr std::size_t words_that_say_something = 3;
// A deferral with more around it, or with a number, is a plan.
constexpr std::size_t words_of_a_plan = 8;
// A claim that the section does not apply stands at the beginning: "Co-production is not applicable …".
constexpr std::size_t words_before_claim = 3;

enum class Says : std::uint8_t { something, nothing, lead_in, guidance, placeholder, deferral, pointer };

struct Sentence {
    TextPart part;
    Says says = Says::something;
    std::vector<TextPart> because;  // the words that made it so
};

// Words of at least three characters, or of capitals only ("HR").
std::size_t telling_words(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t letters = 0;
        bool capitals = true;
        std::size_t end = i;
        for (std::size_t length = 0; end < text.size(); end += length, ++letters) {
            length = views::letter_length(text, end);
            if (length == 0) break;
            capitals = capitals && std::isupper(static_cast<unsigned char>(text[end])) != 0;
        }
        if (letters >= 3 || (capitals && letters == 2)) ++count;
        i = std::max(end, i + 1);
    }
    return count;
}

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}
TextPart part_of(const TextPart& sentence, const Match& match) {
    return {sentence.text.slice(match.begin, match.length), sentence.block};
}

// The text with what the matches cover blanked out.
void blank_out(std::string& text, const std::vector<Match>& matches) {
    for (const Match& match : matches)
        std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(match.begin), match.length, ' ');
}

class SectionJudge {
public:
    SectionJudge(const Field& field, const Lexicon& lexicon)
        : text_(views::answer_text(field)),
          lexicon_(lexicon),
          placeholders_(lexicon.list("placeholders")),
          guidance_(lexicon.list("template-guidance")),
          deferrals_(lexicon.list("deferrals")),
          not_applicable_(lexicon.list("not-applicable")),
          no_reasons_(lexicon.list("not-applicable-reasons-that-are-none")),
          pointers_(lexicon.list("pointers")) {}

    SectionReading run() {
        if (text_.accepted.empty()) return judge_nothing_accepted();
        for (const TextPart& piece : text_.accepted) {
            piece_ends_.push_back(0);
            classify(piece);
            piece_ends_.back() = sentences_.size();
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

    void classify(const TextPart& piece) {
        for (TextPart& part : views::sentences(without_printed_options(piece))) {
            Sentence sentence{part, Says::something, {}};
            judge_sentence(sentence);
            sentences_.push_back(std::move(sentence));
        }
    }

    // "Yes / No / N/A  N/A": the options stay printed and the answer follows them.
    TextPart without_printed_options(const TextPart& piece) {
        if (!lexicon_.has("printed-options")) return piece;
        const auto options = lexicon_.list("printed-options").first(piece.text.str);
        if (!options || options->begin > 0) return piece;
        Sentence printed{part_of(piece, *options), Says::placeholder, {part_of(piece, *options)}};
        sentences_.push_back(std::move(printed));
        return {piece.text.slice(options->end(), piece.text.str.size() - options->end()), piece.block};
    }

    // "Who: TBC" says what "TBC" says; "Who:" only leads to what follows.
    void judge_sentence(Sentence& sentence) const {
        judge_words(sentence);
        const auto split = views::split_at_colon(sentence.part.text.str);
        if (sentence.says != Says::something || !split) return;
        const Text& text = sentence.part.text;
        const Text rest = views::trim(text.slice(split->rest_begin, text.str.size() - split->rest_begin));
        Sentence behind{{rest, sentence.part.block}, Says::lead_in, {}};
        if (!rest.empty()) {
            behind.says = Says::something;
            judge_words(behind);
        }
        sentence.says = behind.says;
        sentence.because = std::move(behind.because);
    }

    void judge_words(Sentence& sentence) const {
        const std::string_view text = sentence.part.text.str;
        if (is_placeholder(sentence)) {
            sentence.says = Says::placeholder;
        } else if (covers(pointers_, sentence)) {
            sentence.says = Says::pointer;
        } else if (guidance_.in(text) || is_question(text) || is_example(text)) {
            sentence.says = Says::guidance;
            sentence.because = {sentence.part};
        } else if (!views::has_letter(text)) {
            sentence.says = Says::nothing;
            sentence.because = {sentence.part};
        } else if (covers(deferrals_, sentence) || is_vague_plan(sentence)) {
            sentence.says = Says::deferral;
        }
    }

    // A question on a line of its own is the template's.
    static bool is_question(std::string_view text) {
        return text.back() == '?' && text.find_first_of(".!(") == std::string_view::npos;
    }

    // "Example: six carers …" is the template's too.
    [[nodiscard]] bool is_example(std::string_view text) const {
        if (!lexicon_.has("example-starts")) return false;
        const auto start = lexicon_.list("example-starts").first(text);
        return start && start->begin == 0;
    }

    // Words to fill in, or filler. Mere dots or question marks inside a sentence are the author's own.
    bool is_placeholder(Sentence& sentence) const {
        const std::string_view text = sentence.part.text.str;
        const std::vector<Match> found = placeholders_.all(text);
        std::string rest(text);
        blank_out(rest, found);
        for (const Match& match : found) {
            const char first = text[match.begin];
            const bool filler = std::isalnum(static_cast<unsigned char>(first)) != 0;
            const bool to_fill_in = (first == '[' && !is_editorial(text.substr(match.begin, match.length))) ||
                                    (first == '(' && views::has_letter(text.substr(match.begin, match.length))) ||
                                    first == '{' || first == '<' || first == '_' || filler || is_gap(text, match);
            if (to_fill_in || telling_words(rest) < words_that_say_something)
                sentence.because.push_back(part_of(sentence.part, match));
        }
        return !sentence.because.empty();
    }

    // "met us in … 2026": dots that stand where a word belongs, and leave nothing out of a quotation.
    static bool is_gap(std::string_view text, const Match& match) {
        constexpr std::string_view dots = ".\u2026";
        const bool alone = match.begin > 0 && text[match.begin - 1] == ' ' && match.end() < text.size() &&
                           std::string_view(" ,;:)").find(text[match.end()]) != std::string_view::npos;
        const bool quotation = text.find_first_of("\"'") != std::string_view::npos ||
                               text.find("\u201c") != std::string_view::npos ||
                               text.find("\u2018") != std::string_view::npos;
        return alone && !quotation &&
               text.substr(match.begin, match.length).find_first_not_of(dots) == std::string_view::npos;
    }

    // "[the carers]", put in by the author.
    [[nodiscard]] bool is_editorial(std::string_view brackets) const {
        return lexicon_.has("editorial-brackets") && lexicon_.list("editorial-brackets").in(brackets);
    }

    // The list's terms are all that the sentence says.
    static bool covers(const WordList& list, Sentence& sentence) {
        const std::vector<Match> found = list.all(sentence.part.text.str);
        std::string rest(sentence.part.text.str);
        blank_out(rest, found);
        if (found.empty() || telling_words(rest) >= words_that_say_something) return false;
        for (const Match& match : found)
            sentence.because.push_back(part_of(sentence.part, match));
        return true;
    }

    // "Engagement will be undertaken with partners as the work goes on": no people together with an activity.
    bool is_vague_plan(Sentence& sentence) const {
        const std::string_view text = sentence.part.text.str;
        const std::vector<Match> found = deferrals_.all(text);
        if (found.empty() || has_digit(text)) return false;
        std::string rest(text);
        blank_out(rest, found);
        const bool names_both =
            names_any(rest, {"people-who-count", "people-who-are-arguable", "people-who-do-not-count"}) &&
            names_any(text, {"activity-inform", "activity-consult", "activity-engage", "activity-co-design",
                             "activity-co-produce"});
        if (telling_words(rest) > words_of_a_plan || names_both || !lexicon_.has("people-who-count")) return false;
        sentence.because.push_back(part_of(sentence.part, found.front()));
        return true;
    }

    [[nodiscard]] bool names_any(std::string_view text, std::initializer_list<std::string_view> lists) const {
        return std::any_of(lists.begin(), lists.end(),
                           [&](std::string_view name) { return lexicon_.has(name) && lexicon_.list(name).in(text); });
    }

    SectionState judge() {
        if (const auto claim = find_claim()) return judge_claim(*claim);
        if (decide_by(Says::something))
            return is_bare_answer() ? SectionState::not_applicable_bare : SectionState::answered;
        if (decide_by(Says::deferral)) return SectionState::deferred;
        if (decide_by(Says::pointer)) return SectionState::pointer_only;
        if (decide_by(Says::nothing)) return SectionState::not_applicable_bare;
        if (decide_by(Says::placeholder)) return SectionState::placeholder;
        if (!decide_by(Says::guidance)) decide_by(Says::lead_in);
        return SectionState::template_text;
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
        const auto is_text = [](const Sentence& sentence) {
            return sentence.says != Says::guidance && sentence.says != Says::placeholder;
        };
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
        std::string subject(before);
        blank_out(subject, lexicon_.list("not-applicable-subjects").all(before));
        if (views::has_letter(subject)) return false;
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
        const std::string_view text = sentence.part.text.str;
        std::string rest(text);
        const std::array<const WordList*, 5> lists = {&not_applicable_, &no_reasons_, &pointers_, &deferrals_,
                                                      &placeholders_};
        for (const WordList* list : lists)
            blank_out(rest, list->all(text));
        return rest;
    }

    SectionState judge_claim(const TextPart& claim) {
        reading_.decisive.push_back(claim);
        std::size_t words = 0;
        std::vector<TextPart> pointers;
        for (const Sentence& sentence : sentences_) {
            if (sentence.says == Says::guidance || sentence.says == Says::placeholder) continue;
            words += telling_words(reason_in(sentence));
            std::string without_claim(sentence.part.text.str);
            blank_out(without_claim, not_applicable_.all(without_claim));
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
        const auto left_out = [](const Sentence& sentence) {
            return sentence.says == Says::guidance || sentence.says == Says::placeholder;
        };
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
    const WordList& guidance_;
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
