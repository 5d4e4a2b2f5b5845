// Small pieces of English that sentences for people are put together from.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace assure {

// "a cover sheet", "an agenda".
std::string with_article(const std::string& words);

// "7.0", "7.0 and 8.2", "5.1, 7.0 and 8.2", for "and"; likewise for "or".
std::string joined(std::span<const std::string> words, std::string_view last_joiner);

// "1 document", "2 documents".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

}  // namespace assure
