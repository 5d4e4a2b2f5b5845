#include "readability.h"

#include "word_spans.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace assure::cover_sheet {
namespace {

constexpr double words_weight = 0.39;
constexpr double syllables_weight = 11.8;
constexpr double grade_offset = 15.59;
constexpr double years_before_first_grade = 5;
constexpr std::size_t longest_acronym = 6;

bool is_upper(char c) {
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}

bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(lower(c)) != std::string_view::npos;
}

// Groups of vowels; an "e" at the end is silent, but not in "-le".
std::size_t syllables_of(std::string_view word) {
    std::size_t groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]))) ++groups;
    const bool silent = word.size() > 2 && lower(word.back()) == 'e' && !is_vowel(word[word.size() - 2]) &&
                        lower(word[word.size() - 2]) != 'l';
    return std::max<std::size_t>(groups - (silent && groups > 1 ? 1 : 0), 1);
}

// "PPG", "PPGs"; not the letters of a reference ("EIA-14").
std::string acronym_at(std::string_view text, const WordSpan& word) {
    std::string_view letters = text.substr(word.begin, word.end - word.begin);
    if (letters.size() > 2 && letters.back() == 's') letters.remove_suffix(1);
    if (letters.size() < 2 || letters.size() > longest_acronym) return {};
    if (!std::all_of(letters.begin(), letters.end(), is_upper)) return {};
    const std::string_view rest = text.substr(word.end);
    const bool reference = rest.size() > 1 && (is_digit(rest[0]) || (!is_letter(rest[0]) && is_digit(rest[1])));
    const bool inside_code = word.begin > 0 && (is_digit(text[word.begin - 1]) || text[word.begin - 1] == '/');
    return reference || inside_code ? std::string() : std::string(letters);
}

bool begins_with_letter(std::string_view text, const WordSpan& word, char letter) {
    return lower(text[word.begin]) == lower(letter);
}

// "lead officer (LO)": one of the words in front, as many as it has letters and some small ones, begins as it does.
bool explained_before(std::string_view text, const std::vector<WordSpan>& words, std::size_t index, char first) {
    if (words[index].begin == 0 || text[words[index].begin - 1] != '(') return false;
    const std::size_t reach = words[index].end - words[index].begin + 2;
    for (std::size_t i = index; i-- > 0 && index - i <= reach;)
        if (begins_with_letter(text, words[i], first)) return true;
    return false;
}

// "LO (lead officer)".
bool explained_behind(std::string_view text, const std::vector<WordSpan>& words, std::size_t index, char first) {
    if (!text.substr(words[index].end).starts_with(" (") || index + 1 == words.size()) return false;
    return begins_with_letter(text, words[index + 1], first);
}

bool all_capitals(std::string_view sentence) {
    return std::none_of(sentence.begin(), sentence.end(),
                        [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; });
}

}  // namespace

void TextCounts::add(const TextCounts& more) {
    sentences += more.sentences;
    words += more.words;
    syllables += more.syllables;
}

TextCounts count_sentence(std::string_view sentence) {
    TextCounts counts;
    for (const WordSpan& word : word_spans(sentence, "'")) {
        ++counts.words;
        counts.syllables += syllables_of(sentence.substr(word.begin, word.end - word.begin));
    }
    counts.sentences = counts.words > 0 ? 1 : 0;
    return counts;
}

double reading_age(const TextCounts& counts) {
    if (counts.words == 0 || counts.sentences == 0) return 0;
    const auto words = static_cast<double>(counts.words);
    const double grade = words_weight * words / static_cast<double>(counts.sentences) +
                         syllables_weight * static_cast<double>(counts.syllables) / words - grade_offset;
    return std::max(grade + years_before_first_grade, 0.0);
}

std::vector<std::string> unexplained_acronyms(const std::vector<std::string_view>& sentences) {
    std::vector<std::string> unexplained;
    std::set<std::string> seen;
    for (const std::string_view sentence : sentences) {
        if (all_capitals(sentence)) continue;
        const std::vector<WordSpan> words = word_spans(sentence, "'");
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::string acronym = acronym_at(sentence, words[i]);
            if (acronym.empty() || !seen.insert(acronym).second) continue;
            if (!explained_before(sentence, words, i, acronym.front()) &&
                !explained_behind(sentence, words, i, acronym.front()))
                unexplained.push_back(acronym);
        }
    }
    return unexplained;
}

}  // namespace assure::cover_sheet
