#include "readers/label_words.h"

#include "readers/xml_tree.h"

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
    if (!words.empty() && is_lower(words.front())) words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

}  // namespace assure
