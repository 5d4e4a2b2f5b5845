// The words of a text as a search for names sees them: where each stands, and how it is written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace assure {

enum class WordLook : std::uint8_t {
    plain,     // "carer", and whatever is none of the others
    name,      // "Mary", "O’Neill", "McDonald"
    capitals,  // "LEWIS", "NHS"
    initial,   // "M"
};

struct NameWord {
    std::size_t begin = 0;  // bytes of the text
    std::size_t end = 0;
    WordLook look = WordLook::plain;
};

// From left to right; hyphens and apostrophes inside a word are part of it, a possessive ending is not, and what has
// no letter is no word.
std::vector<NameWord> name_words(std::string_view text);

// Nothing but room for one name to go on: "Mary Lewis", "M. Lewis" behind an initial or a title.
bool is_gap_in_name(std::string_view between, bool behind_abbreviation);

}  // namespace assure
