// Names of people in running text, as far as their writing shows them: words written as names are, beside a word for
// people with lived experience. Found so that reports can leave them out; no rule needs a name.
#pragma once

#include "assure/plugin/lexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {

// The names that stand beside a word for people, each as it is written: "Mary Lewis, a carer", "our patient partners
// (M. Lewis, Tom Price)", "Chanel and Mo, who both have sickle cell". Words of the list "words-of-no-name" are part of
// no name; where a pack has no such list, or none of people, nothing is found. Office-holders and organisations
// ("people-whose-names-stand") are no such people.
std::vector<std::string> names_beside_people(std::string_view text, const Lexicon& lexicon);

// The names that a cell of names begins with: "Mary Lewis" of "Mary Lewis (carer)", both of "Lewis, Mary"; none in
// "Patient representative".
std::vector<std::string> names_in_cell(std::string_view text, const Lexicon& lexicon);

}  // namespace assure
