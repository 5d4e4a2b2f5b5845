// The sentences of an answer, each by itself: whether it says something, or is the template's, a placeholder, put off,
// or only points elsewhere.
#pragma once

#include "assure/plugin/lexicon.h"
#include "assure/plugin/text.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace assure::views {

// So few telling words beside a deferral, a pointer or "N/A" say nothing of their own.
inline constexpr std::size_t words_that_say_something = 3;

enum class Says : std::uint8_t { something, nothing, lead_in, guidance, placeholder, deferral, pointer };

struct AnswerSentence {
    TextPart part;
    Says says = Says::something;
    std::vector<TextPart> because;  // the words that made it so

    // The template's own words: guidance, or a place to fill in.
    [[nodiscard]] bool is_template() const { return says == Says::guidance || says == Says::placeholder; }
};

TextPart part_of(const TextPart& sentence, const Match& match);

class SentenceReader {
public:
    explicit SentenceReader(const Lexicon& lexicon);

    // The sentences of a piece of the answer, in reading order.
    [[nodiscard]] std::vector<AnswerSentence> read(const TextPart& piece) const;

private:
    [[nodiscard]] std::optional<Match> printed_options(std::string_view text) const;
    void judge_sentence(AnswerSentence& sentence) const;
    void judge_words(AnswerSentence& sentence) const;
    [[nodiscard]] static bool is_question(std::string_view text);
    [[nodiscard]] bool is_example(std::string_view text) const;
    [[nodiscard]] bool is_placeholder(AnswerSentence& sentence) const;
    [[nodiscard]] static bool is_gap(std::string_view text, const Match& match);
    [[nodiscard]] bool is_editorial(std::string_view brackets) const;
    [[nodiscard]] static bool covers(const WordList& list, AnswerSentence& sentence);
    [[nodiscard]] bool is_put_off(AnswerSentence& sentence) const;
    [[nodiscard]] bool is_vague_plan(AnswerSentence& sentence) const;
    [[nodiscard]] bool names_any(std::string_view text, std::initializer_list<std::string_view> lists) const;

    const Lexicon& lexicon_;
    const WordList& placeholders_;
    const WordList& deferrals_;
    const WordList& pointers_;
};

}  // namespace assure::views
