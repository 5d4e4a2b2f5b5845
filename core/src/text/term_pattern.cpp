#include "text/term_pattern.h"

#include "assure/plugin/normalise.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace assure {
namespace {

// The one character beyond each end: no ASCII letter or digit, or one that the end sets apart. RE2's \b knows
// ASCII alone, and Unicode's classes take long to compile; the finder looks at other letters itself.
constexpr const char* before = R"((?:[^0-9A-Za-z]|[0-9A-Za-z]\b))";
constexpr const char* behind = R"((?:[^0-9A-Za-z]|\b[0-9A-Za-z]))";
constexpr const char* nothing = R"([^\x00-\x{10FFFF}])";  // matches no text at all

bool carries_endings(std::string_view folded) {
    const auto last = static_cast<unsigned char>(folded.back());
    return last >= 0x80 || (last >= '0' && last <= '9') || (last >= 'a' && last <= 'z');
}

std::string flexible(std::string_view folded) {
    std::string expression;
    for (const char c : folded) {
        if (c == '-')
            expression += "(?:- ?| -?)?";
        else if (c == ' ')
            expression += "[- ]";
        else
            expression += RE2::QuoteMeta(std::string(1, c));
    }
    return expression;
}

// A word shorter than the first has no slips; one shorter than the second only letters that are swapped, since what
// else can happen to it too often makes another word ("patents").
constexpr std::size_t shortest_swapped = 5;
constexpr std::size_t shortest_misspelt = 8;

bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_vowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

// The word, or the word with two neighbouring letters swapped, a letter left out or a wrong vowel.
std::string with_slips(const std::string& word) {
    if (word.size() < shortest_swapped) return word;
    std::string any = word;
    for (std::size_t i = 0; i + 1 < word.size(); ++i) {
        std::string swapped = word;
        std::swap(swapped[i], swapped[i + 1]);
        if (swapped != word) any += "|" + swapped;
    }
    for (std::size_t i = 1; word.size() >= shortest_misspelt && i + 1 < word.size(); ++i) {
        any += "|" + word.substr(0, i) + word.substr(i + 1);
        if (is_vowel(word[i])) any += "|" + word.substr(0, i) + "[aeiou]" + word.substr(i + 1);
    }
    return "(?:" + any + ")";
}

std::string misspelt(std::string_view folded) {
    std::string expression;
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t end = at;
        while (end < folded.size() && is_letter(folded[end]))
            ++end;
        expression += end > at ? with_slips(std::string(folded.substr(at, end - at))) : flexible(folded.substr(at, 1));
        at = std::max(end, at + 1);
    }
    return expression;
}

std::string with_ending(const Term& term, const char* exact_ending) {
    const std::string folded = normalise(term.text);
    std::string words = term.misspelt ? misspelt(folded) : flexible(folded);
    if (!carries_endings(folded)) return words;
    return words + (term.exact ? exact_ending : "(?:'s|e?s'?)?");
}

}  // namespace

std::string term_expression(const Term& term) {
    return with_ending(term, "");
}

std::string greedy_term_expression(const Term& term) {
    return with_ending(term, "(?:'s)?");
}

std::string any_of(const std::vector<Term>& terms, const std::vector<std::string>& patterns,
                   std::string (*expression)(const Term&)) {
    std::string any;
    for (const Term& term : terms)
        any += (any.empty() ? "" : "|") + expression(term);
    for (const std::string& pattern : patterns)
        any += (any.empty() ? "(?i:" : "|(?i:") + pattern + ")";
    return any.empty() ? nothing : "(?:" + any + ")";
}

std::string whole_words(std::string_view expression) {
    return before + std::string(expression) + behind;
}

}  // namespace assure
