#include "views/name_lists.h"

#include <array>

namespace assure {

bool NameLists::is(std::string_view list, std::string_view word) const {
    return lexicon_->has(list) && lexicon_->list(list).is(word);
}

bool NameLists::in(std::string_view list, std::string_view text) const {
    return lexicon_->has(list) && lexicon_->list(list).in(text);
}

std::vector<Match> NameLists::all(std::string_view list, std::string_view text) const {
    return lexicon_->has(list) ? lexicon_->list(list).all(text) : std::vector<Match>();
}

std::span<const std::string_view> name_word_lists() {
    static constexpr std::array lists{no_name_list,        name_joiner_list,    list_joiner_list, title_list,
                                      particle_list,       surname_list,        one_person_list,  calling_list,
                                      clause_list,         place_list,          public_list,      adjective_list,
                                      counted_people_list, arguable_people_list};
    return lists;
}

}  // namespace assure
