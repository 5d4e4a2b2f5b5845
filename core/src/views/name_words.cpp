#include "views/name_words.h"

#include "text/code_points.h"
#include "text/work_budget.h"

#include <utf8proc.h>

#include <algorithm>
#include <string_view>

namespace assure {
namespace {

constexpr std::int32_t hyphen = 0x2010;
constexpr std::int32_t unbroken_hyphen = 0x2011;

bool is_inside(std::int32_t code) {
    return plain(code) == '\'' || code == '-' || code == hyphen || code == unbroken_hyphen;
}

bool is_part(std::int32_t code) {
    return is_word_character(code) || plain(code) == left_out;
}

// What goes on in the word behind a hyphen or an apostrophe: two letters or more, not the "s" of "Mary's".
bool goes_on_behind(std::string_view rest) {
    for (int letters = 0; letters < 2; ++letters) {
        if (rest.empty()) return false;
        const CodePoint next = first_code_point(rest);
        if (!is_word_character(next.code)) return false;
        rest.remove_prefix(next.size);
    }
    return true;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint next = first_code_point(text.substr(at));
        const bool inside = is_inside(next.code) && goes_on_behind(text.substr(at + next.size));
        if (!inside && !is_part(next.code)) break;
        at += next.size;
    }
    return at;
}

// How many letters of each sort a word has.
struct Letters {
    int all = 0;
    int large = 0;
    int small = 0;
    bool begins_large = false;
    bool begins_with_two_large = false;  // "GPs"
    bool has_digit = false;
};

Letters letters_of(std::string_view word) {
    Letters letters;
    std::size_t place = 0;
    for (std::size_t at = 0; at < word.size(); ++place) {
        const CodePoint next = first_code_point(word.substr(at));
        const utf8proc_category_t category = utf8proc_category(next.code);
        const bool large = category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
        letters.all += category <= UTF8PROC_CATEGORY_LO && category >= UTF8PROC_CATEGORY_LU ? 1 : 0;
        letters.large += large ? 1 : 0;
        letters.small += category == UTF8PROC_CATEGORY_LL ? 1 : 0;
        letters.has_digit = letters.has_digit || category == UTF8PROC_CATEGORY_ND;
        if (place == 0) letters.begins_large = large;
        if (place == 1) letters.begins_with_two_large = letters.begins_large && large;
        at += next.size;
    }
    return letters;
}

WordLook look_of(const Letters& letters) {
    if (!letters.begins_large || letters.has_digit) return WordLook::plain;
    if (letters.all == 1) return WordLook::initial;
    if (letters.large == letters.all) return WordLook::capitals;
    return letters.small > 0 && !letters.begins_with_two_large ? WordLook::name : WordLook::plain;
}

}  // namespace

std::vector<NameWord> name_words(std::string_view text) {
    spend_work(work_of_bytes(text.size()));
    std::vector<NameWord> words;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint next = first_code_point(text.substr(at));
        if (!is_word_character(next.code)) {
            at += next.size;
            continue;
        }
        const std::size_t end = end_of_word(text, at);
        const Letters letters = letters_of(text.substr(at, end - at));
        if (letters.all > 0) words.push_back({at, end, look_of(letters)});
        at = end;
    }
    return words;
}

bool is_gap_in_name(std::string_view between, bool behind_abbreviation) {
    const bool dotted = between.starts_with('.');
    if (dotted) between.remove_prefix(1);
    if (dotted ? !behind_abbreviation : between.empty()) return false;
    while (!between.empty()) {
        const CodePoint next = first_code_point(between);
        if (next.code == '\n' || plain(next.code) != ' ') return false;
        between.remove_prefix(next.size);
    }
    return true;
}

}  // namespace assure
