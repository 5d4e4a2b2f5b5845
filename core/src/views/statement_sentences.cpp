#include "views/statement_sentences.h"

#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace assure::statements {
namespace {

// A sentence without an end is cut, so that the work on one sentence stays bounded.
constexpr std::size_t longest_sentence = 2000;
constexpr std::size_t longest_parenthesis = 400;

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

// The length of a bullet typed by hand at `at`, or 0.
std::size_t bullet_at(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 5> bullets{"\u2022", "\u25AA", "\u25E6", "\u00B7", "\uF0B7"};
    for (const std::string_view bullet : bullets)
        if (text.substr(at).starts_with(bullet)) return bullet.size();
    return 0;
}

// The word, with its inner stops, that ends right before `stop`.
std::string_view word_before(std::string_view text, std::size_t stop) {
    std::size_t begin = stop;
    while (begin > 0 && (is_letter(text[begin - 1]) || (text[begin - 1] == '.' && begin < stop)))
        --begin;
    return text.substr(begin, stop - begin);
}

std::size_t after_closing_marks(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 4> marks{"\"", ")", "\u201D", "\u2019"};
    for (bool moved = true; moved;) {
        moved = false;
        for (const std::string_view mark : marks)
            if (text.substr(at).starts_with(mark)) {
                at += mark.size();
                moved = true;
            }
    }
    return at;
}

// The single letter before `stop` belongs to a name, and not to "option C".
bool is_initial(std::string_view text, std::size_t stop, const WordList& before_letters) {
    if (stop < 2 || text[stop - 2] != ' ') return true;
    std::size_t end = stop - 2;
    while (end > 0 && text[end - 1] == ' ')
        --end;
    const std::string_view before = word_before(text, end);
    return before.empty() || !before_letters.is(before);
}

bool ends_sentence(std::string_view text, std::size_t at, const SentenceWords& words) {
    const char c = text[at];
    if (c != '.' && c != '!' && c != '?') return false;
    std::size_t next = after_closing_marks(text, at + 1);
    if (next < text.size() && !is_space(text[next])) return false;
    while (next < text.size() && is_space(text[next]))
        ++next;
    if (c != '.' || next == text.size()) return true;
    const std::string_view word = word_before(text, at);
    if (!word.empty() && words.abbreviations.is(word)) return false;
    if (word.size() == 1 && word != "I" && is_initial(text, at, words.before_letters)) return false;
    const bool lower = std::islower(static_cast<unsigned char>(text[next])) != 0;
    return !lower || word.size() > 3;
}

// Where the parenthesis that opens at `at` closes, or `at` when it does not close soon.
std::size_t skip_parenthesis(std::string_view text, std::size_t at) {
    const std::size_t close = text.substr(at, longest_parenthesis).find_first_of(")\n");
    return close == std::string_view::npos || text[at + close] == '\n' ? at : at + close;
}

class Splitter {
public:
    Splitter(const TextPart& paragraph, const SentenceWords& words)
        : paragraph_(paragraph), text_(paragraph.text.str), words_(words) {}

    std::vector<Sentence> run() {
        for (std::size_t at = 0; at < text_.size(); ++at)
            at = step(at);
        cut(text_.size(), text_.size());
        return std::move(sentences_);
    }

private:
    // Looks at one character and returns the last one it took.
    std::size_t step(std::size_t at) {
        if (text_[at] == '\n' || text_[at] == '\r') {
            cut(at, at + 1);
            ++line_;
            return at;
        }
        if (const std::size_t length = bullet_at(text_, at); length > 0) {
            cut(at, at + length);
            return at + length - 1;
        }
        if (text_[at] == '(') return skip_parenthesis(text_, at);
        if (ends_sentence(text_, at, words_)) {
            const std::size_t end = after_closing_marks(text_, at + 1);
            cut(end, end);
            return end - 1;
        }
        if (at - begin_ > longest_sentence && text_[at] == ' ') cut(at, at);
        return at;
    }

    void cut(std::size_t end, std::size_t next) {
        if (end > begin_) {
            const Text text = paragraph_.text.slice(begin_, end - begin_).trimmed();
            if (!text.empty()) sentences_.push_back({{text, paragraph_.block}, line_});
        }
        begin_ = next;
    }

    const TextPart& paragraph_;
    std::string_view text_;
    const SentenceWords& words_;
    std::vector<Sentence> sentences_;
    std::size_t begin_ = 0;
    std::size_t line_ = 0;
};

}  // namespace

std::vector<Sentence> split_sentences(const TextPart& paragraph, const SentenceWords& words) {
    return Splitter(paragraph, words).run();
}

}  // namespace assure::statements
