#include "views/section_sentences.h"

#include "assure/plugin/remainder.h"
#include "assure/plugin/section_state.h"
#include "views/answer_text.h"
#include "views/looks.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace assure::views {
namespace {

// A deferral with more around it, or with a number, is a plan.
constexpr std::size_t words_of_a_plan = 8;

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Nothing but space lies between a stop of some kind, or the start, and this place.
bool begins_clause(std::string_view text, std::size_t at) {
    const std::size_t before = text.substr(0, at).find_last_not_of(' ');
    return before == std::string_view::npos || letter_length(text, before) == 0;
}

}  // namespace

TextPart part_of(const TextPart& sentence, const Match& match) {
    return {sentence.text.slice(match.begin, match.length), sentence.block};
}

SentenceReader::SentenceReader(const Lexicon& lexicon)
    : lexicon_(lexicon),
      placeholders_(lexicon.list("placeholders")),
      deferrals_(lexicon.list("deferrals")),
      pointers_(lexicon.list("pointers")) {}

std::vector<AnswerSentence> SentenceReader::read(const TextPart& piece) const {
    // A prompt of several sentences is one: "[Say who took part. No names are needed.]"
    if (placeholders_.is(piece.text.trimmed().str)) return {{piece, Says::placeholder, {piece}}};
    std::vector<AnswerSentence> all;
    TextPart rest = piece;
    // "Yes / No / N/A  N/A": the options stay printed and the answer follows them.
    if (const auto options = printed_options(piece.text.str)) {
        all.push_back({part_of(piece, *options), Says::placeholder, {part_of(piece, *options)}});
        rest.text = piece.text.slice(options->end(), piece.text.str.size() - options->end());
    }
    for (const TextPart& part : sentences(rest)) {
        AnswerSentence sentence{part, Says::something, {}};
        judge_sentence(sentence);
        all.push_back(std::move(sentence));
    }
    return all;
}

std::optional<Match> SentenceReader::printed_options(std::string_view text) const {
    if (!lexicon_.has("printed-options")) return std::nullopt;
    const auto options = lexicon_.list("printed-options").first(text);
    return options && options->begin == 0 ? options : std::nullopt;
}

// "Who: TBC" says what "TBC" says; "Who:" only leads to what follows.
void SentenceReader::judge_sentence(AnswerSentence& sentence) const {
    judge_words(sentence);
    const auto split = split_at_colon(sentence.part.text.str);
    if (sentence.says != Says::something || !split) return;
    const Text& text = sentence.part.text;
    const Text rest = trim(text.slice(split->rest_begin, text.str.size() - split->rest_begin));
    AnswerSentence behind{{rest, sentence.part.block}, Says::lead_in, {}};
    if (!rest.empty()) {
        behind.says = Says::something;
        judge_words(behind);
    }
    sentence.says = behind.says;
    sentence.because = std::move(behind.because);
}

void SentenceReader::judge_words(AnswerSentence& sentence) const {
    const std::string_view text = sentence.part.text.str;
    if (is_placeholder(sentence)) {
        sentence.says = Says::placeholder;
    } else if (covers(pointers_, sentence)) {
        sentence.says = Says::pointer;
    } else if (holds_guidance(text, lexicon_) || is_question(text) || is_example(text)) {
        sentence.says = Says::guidance;
        sentence.because = {sentence.part};
    } else if (!has_letter(text)) {
        sentence.says = Says::nothing;
        sentence.because = {sentence.part};
    } else if (covers(deferrals_, sentence) || is_put_off(sentence) || is_vague_plan(sentence)) {
        sentence.says = Says::deferral;
    }
}

// A question on a line of its own is the template's.
bool SentenceReader::is_question(std::string_view text) {
    return text.back() == '?' && text.find_first_of(".!(") == std::string_view::npos;
}

// "Example: six carers …" is the template's too.
bool SentenceReader::is_example(std::string_view text) const {
    if (!lexicon_.has("example-starts")) return false;
    const auto start = lexicon_.list("example-starts").first(text);
    return start && start->begin == 0;
}

// Words to fill in, or filler. Mere dots or question marks inside a sentence are the author's own.
bool SentenceReader::is_placeholder(AnswerSentence& sentence) const {
    const std::string_view text = sentence.part.text.str;
    const std::vector<Match> found = placeholders_.all(text);
    const std::string rest = without(text, found);
    for (const Match& match : found) {
        const char first = text[match.begin];
        const bool filler = std::isalnum(static_cast<unsigned char>(first)) != 0;
        const bool to_fill_in = (first == '[' && !is_editorial(text.substr(match.begin, match.length))) ||
                                (first == '(' && has_letter(text.substr(match.begin, match.length))) || first == '{' ||
                                first == '<' || first == '_' || filler || is_gap(text, match);
        if (to_fill_in || telling_words(rest) < words_that_say_something)
            sentence.because.push_back(part_of(sentence.part, match));
    }
    return !sentence.because.empty();
}

// "met us in … 2026": dots that stand where a word belongs, and leave nothing out of a quotation.
bool SentenceReader::is_gap(std::string_view text, const Match& match) {
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
bool SentenceReader::is_editorial(std::string_view brackets) const {
    return lexicon_.has("editorial-brackets") && lexicon_.list("editorial-brackets").in(brackets);
}

// The list's terms are all that the sentence says.
bool SentenceReader::covers(const WordList& list, AnswerSentence& sentence) {
    const std::vector<Match> found = list.all(sentence.part.text.str);
    const std::string rest = without(sentence.part.text.str, found);
    if (found.empty() || telling_words(rest) >= words_that_say_something) return false;
    for (const Match& match : found)
        sentence.because.push_back(part_of(sentence.part, match));
    return true;
}

// "Priya to send by Thursday": says no more than who will write the answer, or when.
bool SentenceReader::is_put_off(AnswerSentence& sentence) const {
    const std::string_view text = sentence.part.text.str;
    if (!lexicon_.has("sentences-that-put-off") || !lexicon_.list("sentences-that-put-off").is(text)) return false;
    if (names_any(text, {"people-who-count"})) return false;
    sentence.because = {sentence.part};
    return true;
}

// "Engagement will be undertaken with partners as the work goes on": no people together with an activity.
bool SentenceReader::is_vague_plan(AnswerSentence& sentence) const {
    const std::string_view text = sentence.part.text.str;
    const std::vector<Match> found = deferrals_.all(text);
    if (found.empty() || has_digit(text)) return false;
    const std::string rest = without(text, found);
    const bool names_both =
        names_any(rest, {"people-who-count", "people-who-are-arguable", "people-who-do-not-count"}) &&
        names_any(text, {"activity-inform", "activity-consult", "activity-engage", "activity-co-design",
                         "activity-co-produce"});
    if (telling_words(rest) > words_of_a_plan || names_both || !lexicon_.has("people-who-count")) return false;
    sentence.because.push_back(part_of(sentence.part, found.front()));
    return true;
}

bool SentenceReader::names_any(std::string_view text, std::initializer_list<std::string_view> lists) const {
    return std::any_of(lists.begin(), lists.end(),
                       [&](std::string_view name) { return lexicon_.has(name) && lexicon_.list(name).in(text); });
}

}  // namespace assure::views

namespace assure {

bool holds_guidance(std::string_view text, const Lexicon& lexicon) {
    if (lexicon.list("template-guidance").in(text)) return true;
    if (!lexicon.has("template-commands")) return false;
    const std::vector<Match> commands = lexicon.list("template-commands").all(text);
    return std::any_of(commands.begin(), commands.end(),
                       [&](const Match& command) { return views::begins_clause(text, command.begin); });
}

}  // namespace assure
