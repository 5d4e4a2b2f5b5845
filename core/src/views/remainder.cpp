#include "assure/plugin/remainder.h"

#include "views/looks.h"

#include <algorithm>
#include <cctype>

namespace assure {

std::string without(std::string_view text, std::span<const Match> matches) {
    std::string rest(text);
    for (const Match& match : matches)
        std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(match.begin), match.length, ' ');
    return rest;
}

std::string without(std::string_view text, std::initializer_list<const WordList*> lists) {
    std::string rest(text);
    for (const WordList* list : lists)
        for (const Match& match : list->all(text))
            std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(match.begin), match.length, ' ');
    return rest;
}

std::size_t telling_words(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t letters = 0;
        bool capitals = true;
        std::size_t end = i;
        for (std::size_t length = 0; end < text.size(); end += length) {
            length = views::letter_length(text, end);
            if (length == 0) break;
            const auto first = static_cast<unsigned char>(text[end]);
            capitals = capitals && std::isupper(first) != 0;
            if (std::isdigit(first) == 0) ++letters;
        }
        if (letters >= 3 || (capitals && letters == 2)) ++count;
        i = std::max(end, i + 1);
    }
    return count;
}

}  // namespace assure
