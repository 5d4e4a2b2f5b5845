// The word lists that a search for names reads, as questions. A list that a pack lacks holds nothing.
#pragma once

#include "assure/plugin/lexicon.h"

#include <span>
#include <string_view>
#include <vector>

namespace assure {

inline constexpr std::string_view no_name_list = "words-of-no-name";
inline constexpr std::string_view name_joiner_list = "words-between-name-and-person";
inline constexpr std::string_view list_joiner_list = "joiners";
inline constexpr std::string_view title_list = "titles-before-names";
inline constexpr std::string_view particle_list = "words-inside-names";
inline constexpr std::string_view surname_list = "surnames-that-are-words";
inline constexpr std::string_view one_person_list = "words-before-one-person";
inline constexpr std::string_view calling_list = "words-before-a-name";
inline constexpr std::string_view clause_list = "clauses-of-lived-experience";
inline constexpr std::string_view place_list = "words-before-places";
inline constexpr std::string_view public_list = "people-whose-names-stand";
inline constexpr std::string_view adjective_list = "people-as-adjective";
inline constexpr std::string_view counted_people_list = "people-who-count";
inline constexpr std::string_view arguable_people_list = "people-who-are-arguable";

class NameLists {
public:
    explicit NameLists(const Lexicon& lexicon) : lexicon_(&lexicon) {}

    // Without its list of words that are no names a pack asks for no names to be found.
    [[nodiscard]] bool ready() const { return lexicon_->has(no_name_list); }
    [[nodiscard]] bool is(std::string_view list, std::string_view word) const;
    [[nodiscard]] bool in(std::string_view list, std::string_view text) const;
    [[nodiscard]] std::vector<Match> all(std::string_view list, std::string_view text) const;

private:
    const Lexicon* lexicon_;
};

std::span<const std::string_view> name_word_lists();

}  // namespace assure
