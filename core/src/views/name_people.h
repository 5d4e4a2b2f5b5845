// The words for people with lived experience in a text, as a search for names sees them.
#pragma once

#include "assure/plugin/lexicon.h"
#include "views/name_lists.h"

#include <string_view>
#include <vector>

namespace assure {

struct Person {
    Match where;
    bool counts = false;  // surely of lived experience
};

// In order, none in another.
std::vector<Person> all_people_in(std::string_view text, const NameLists& lists);

// Takes away the words that an office or a thing is called by: "ward councillor", "patient safety".
void keep_private(std::vector<Person>& people, std::string_view text, const NameLists& lists);

}  // namespace assure
