// Names of people in running text, as far as their writing shows them: capitalised words in a row, beside a word for
// people with lived experience. Found so that reports can leave them out; no rule needs a name.
#pragma once

#include "assure/plugin/lexicon.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

// The names that stand beside a word for people: "Mary Lewis, a carer", "our patient partner (Tom Price)". Words of the
// list "words-of-no-name" are part of no name; where a pack has no such list, or none of people, nothing is found.
std::vector<std::string> names_beside_people(std::string_view text, const Lexicon& lexicon);

// The name that a cell of names begins with: "Mary Lewis" of "Mary Lewis (carer)"; none in "Patient representative".
std::optional<std::string> leading_name(std::string_view text, const Lexicon& lexicon);

// The word lists that both of these read.
std::span<const std::string_view> name_word_lists();

}  // namespace assure
