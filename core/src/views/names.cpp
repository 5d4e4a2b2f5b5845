#include "views/names.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace assure {
namespace {

constexpr std::string_view no_name_list = "words-of-no-name";
constexpr std::string_view joiner_list = "words-between-name-and-person";
constexpr std::array<std::string_view, 2> people_lists{"people-who-count", "people-who-are-arguable"};
constexpr std::size_t longest_name = 4;   // words
constexpr std::size_t longest_join = 40;  // bytes between a name and the word for the person

struct Word {
    std::size_t begin;
    std::size_t end;
};

bool is_letter(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool apostrophe = text.compare(at, 3, "\xE2\x80\x99") == 0;
    return byte >= 0x80U ? !apostrophe && text.compare(at, 2, "\xE2\x80") != 0
                         : (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

// Words with the hyphens and apostrophes inside them: "O'Neill", "Smith-Jones"; the possessive ending is left out.
std::vector<Word> words_in(std::string_view text) {
    std::vector<Word> words;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_letter(text, at)) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() &&
               (is_letter(text, at) || ((text[at] == '-' || text[at] == '\'') && at + 2 < text.size() &&
                                        is_letter(text, at + 1) && is_letter(text, at + 2))))
            ++at;
        words.push_back({begin, at});
    }
    return words;
}

// "Mary", "O'Neill", "Łukasz"; not "NHS", nor a single letter.
bool looks_like_a_name(std::string_view word) {
    utf8proc_int32_t first = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(word.data());
    const utf8proc_ssize_t length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(word.size()), &first);
    if (length <= 0 || utf8proc_category(first) != UTF8PROC_CATEGORY_LU) return false;
    const std::string_view rest = word.substr(static_cast<std::size_t>(length));
    return std::any_of(rest.begin(), rest.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::vector<Match> people_in(std::string_view text, const Lexicon& lexicon) {
    std::vector<Match> people;
    for (const std::string_view list : people_lists) {
        if (!lexicon.has(list)) continue;
        const std::vector<Match> found = lexicon.list(list).all(text);
        people.insert(people.end(), found.begin(), found.end());
    }
    return people;
}

// Runs of name words that lie next to each other and in no word for people.
std::vector<Word> runs_in(std::string_view text, const std::vector<Match>& people, const Lexicon& lexicon) {
    const WordList& no_names = lexicon.list(no_name_list);
    std::vector<Word> runs;
    std::size_t length = 0;
    for (const Word& word : words_in(text)) {
        const std::string_view letters = text.substr(word.begin, word.end - word.begin);
        const bool of_people = std::any_of(people.begin(), people.end(), [&](const Match& match) {
            return word.begin < match.end() && match.begin < word.end;
        });
        if (of_people || !looks_like_a_name(letters) || no_names.is(letters)) {
            length = 0;
            continue;
        }
        const bool goes_on =
            length > 0 && length < longest_name && word.begin == runs.back().end + 1 && text[word.begin - 1] == ' ';
        if (goes_on)
            runs.back().end = word.end;
        else
            runs.push_back(word);
        length = goes_on ? length + 1 : 1;
    }
    return runs;
}

// Nothing but punctuation and words like "a", "our", "called".
bool only_joins(std::string_view between, const Lexicon& lexicon) {
    if (between.size() > longest_join || between.find_first_of(".;") != std::string_view::npos) return false;
    const std::vector<Word> words = words_in(between);
    return std::all_of(words.begin(), words.end(), [&](const Word& word) {
        return lexicon.has(joiner_list) &&
               lexicon.list(joiner_list).is(between.substr(word.begin, word.end - word.begin));
    });
}

bool stands_beside(std::string_view text, const Word& run, const Match& person, const Lexicon& lexicon) {
    if (run.end <= person.begin) return only_joins(text.substr(run.end, person.begin - run.end), lexicon);
    return person.end() <= run.begin && only_joins(text.substr(person.end(), run.begin - person.end()), lexicon);
}

}  // namespace

std::span<const std::string_view> name_word_lists() {
    static constexpr std::array<std::string_view, 4> lists{no_name_list, joiner_list, people_lists[0], people_lists[1]};
    return lists;
}

std::vector<std::string> names_beside_people(std::string_view text, const Lexicon& lexicon) {
    std::vector<std::string> names;
    if (!lexicon.has(no_name_list)) return names;
    const std::vector<Match> people = people_in(text, lexicon);
    if (people.empty()) return names;
    for (const Word& run : runs_in(text, people, lexicon)) {
        const std::string name(text.substr(run.begin, run.end - run.begin));
        const bool is_full = name.find(' ') != std::string::npos;  // one capitalised word may begin a sentence
        if (is_full && std::any_of(people.begin(), people.end(),
                                   [&](const Match& person) { return stands_beside(text, run, person, lexicon); }))
            names.push_back(name);
    }
    return names;
}

std::optional<std::string> leading_name(std::string_view text, const Lexicon& lexicon) {
    if (!lexicon.has(no_name_list)) return std::nullopt;
    const std::vector<Word> runs = runs_in(text, people_in(text, lexicon), lexicon);
    const std::size_t start = text.find_first_not_of(' ');
    if (runs.empty() || runs.front().begin != start) return std::nullopt;
    return std::string(text.substr(runs.front().begin, runs.front().end - runs.front().begin));
}

}  // namespace assure
