#include "readers/label_words.h"

#include "readers/xml_tree.h"

#include <algorithm>

namespace assure {
namespace {

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Whether a new word begins at `at`: a capital after a small letter or digit, the last capital of an
// abbreviation ("NHSNumber"), a digit after a letter.
bool begins_word(std::string_view name, std::size_t at) {
    if (at == 0) return false;
    const char before = name[at - 1];
    const char here = name[at];
    if (is_upper(here) && (is_lower(before) || is_digit(before))) return true;
    if (is_upper(here) && is_upper(before) && at + 1 < name.size() && is_lower(name[at + 1])) return true;
    return is_digit(here) && (is_lower(before) || is_upper(before));
}

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

// Whether a small word can only be an abbreviation: English words begin with a vowel, with a consonant and a
// vowel, or with one of few pairs of consonants ("nda" with none of these).
bool spelt_out(std::string_view word) {
    if (word.empty()) return false;
    std::string small(word);
    if (is_upper(small.front())) small.front() = static_cast<char>(small.front() - 'A' + 'a');
    constexpr std::string_view beginnings =
        "bl br ch cl cr dr dw fl fr gh gl gn gr kn kr mr ms ph pl pr ps qu rh sc sh sk sl sm sn sp sq st sw th tr "
        "tw wh wr";
    if (small.size() < 2 || small.size() > 4 || is_vowel(small[0]) || is_vowel(small[1])) return false;
    return std::all_of(small.begin(), small.end(), is_lower) &&
           beginnings.find(small.substr(0, 2)) == std::string_view::npos;
}

// "nda signed" with its abbreviations in capitals.
void raise_abbreviations(std::string& words) {
    for (std::size_t first = 0; first < words.size();) {
        const std::size_t end = std::min(words.find(' ', first), words.size());
        const std::string_view word = std::string_view(words).substr(first, end - first);
        if (spelt_out(word))
            for (std::size_t at = first; at < end; ++at)
                if (is_lower(words[at])) words[at] = static_cast<char>(words[at] - 'a' + 'A');
        first = end + 1;
    }
}

char to_lower(char c) {
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string label_words(std::string_view name) {
    name = local_name(name);
    std::string words;
    words.reserve(name.size() + 8);
    for (std::size_t at = 0; at < name.size(); ++at) {
        const char here = name[at];
        if (here == '-' || here == '_' || here == '.') {
            if (!words.empty() && words.back() != ' ') words += ' ';
            continue;
        }
        if (begins_word(name, at) && !words.empty() && words.back() != ' ') words += ' ';
        // A word keeps its capitals only when it is an abbreviation: two capitals side by side.
        const bool abbreviation = (at + 1 < name.size() && is_upper(name[at + 1])) ||
                                  (at > 0 && is_upper(name[at - 1]) && !begins_word(name, at));
        words += words.empty() || abbreviation ? here : to_lower(here);
    }
    while (!words.empty() && words.back() == ' ')
        words.pop_back();
    raise_abbreviations(words);
    if (!words.empty() && is_lower(words.front())) words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

std::string label_of_both(std::string_view label, std::string_view attribute_name) {
    std::string more = label_words(attribute_name);
    const bool abbreviation = more.size() > 1 && is_upper(more[1]);
    if (!more.empty() && !abbreviation) more.front() = to_lower(more.front());
    return std::string(label) + " " + more;
}

}  // namespace assure
