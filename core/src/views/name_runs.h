// Words in a row that are written as a name is, and the lists that such names stand in.
#pragma once

#include "assure/plugin/lexicon.h"
#include "views/name_lists.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace assure {

struct NameRun {
    std::size_t begin = 0;  // bytes of the text
    std::size_t end = 0;
    bool sure = false;      // "Mary Lewis", "M. Lewis", "Mrs Lewis"; one word alone may begin a sentence
    bool capitals = false;  // "MARY LEWIS"
};

// From left to right, none in what is taken (words for people, which are names of nobody). One word in capitals is
// taken for an acronym.
std::vector<NameRun> name_runs(std::string_view text, std::span<const Match> taken, const NameLists& lists);

// Whether only a comma, an "and" or the like stands between two names.
bool joins_names(std::string_view between, const NameLists& lists);

// The runs that a list joins: "Mary Lewis, Tom Price and Ann".
std::vector<std::span<const NameRun>> name_groups(std::string_view text, std::span<const NameRun> runs,
                                                  const NameLists& lists);

}  // namespace assure
