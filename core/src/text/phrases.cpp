#include "text/phrases.h"

#include "assure/app/words.h"

#include <algorithm>

namespace assure {

std::string kind_words(std::string_view kind) {
    std::string words(kind);
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::string who_acts(std::string_view acts) {
    return acts == "procurement" ? "procurement lead" : std::string(acts);
}

std::string with_article(const std::string& words) {
    constexpr std::string_view vowels = "aeioAEIO";  // "a unit", mostly
    const bool before_vowel = !words.empty() && vowels.find(words.front()) != std::string_view::npos;
    return (before_vowel ? "an " : "a ") + words;
}

std::string joined(std::span<const std::string> words, std::string_view last_joiner) {
    std::string list;
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (index != 0 && index + 1 == words.size())
            list += " " + std::string(last_joiner) + " ";
        else if (index != 0)
            list += ", ";
        list += words[index];
    }
    return list;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    std::string words = std::to_string(count);
    words += ' ';
    words += count == 1 ? one : many;
    return words;
}

}  // namespace assure
