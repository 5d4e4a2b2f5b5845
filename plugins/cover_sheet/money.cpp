#include "money.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <map>
#include <string>

namespace assure::cover_sheet {
namespace {

struct Unit {
    std::string_view list;
    double pounds;
};

// The first that matches at a place decides: "£2m" is no sum of two pounds.
constexpr std::array<Unit, 4> units{{
    {"money-billions", 1e9},
    {"money-millions", 1e6},
    {"money-thousands", 1e3},
    {"money-pounds", 1},
}};

// The number in "£1,200,000.00".
double number_in(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        const bool digit = std::isdigit(static_cast<unsigned char>(c)) != 0;
        if (digit || (c == '.' && !digits.empty())) digits += c;
    }
    double number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

}  // namespace

std::vector<double> sums_in(std::string_view text, const Lexicon& lexicon) {
    std::map<std::size_t, double> by_place;
    for (const Unit& unit : units)
        for (const Match& match : lexicon.list(unit.list).all(text))
            by_place.try_emplace(match.begin, unit.pounds * number_in(text.substr(match.begin, match.length)));
    std::vector<double> sums;
    sums.reserve(by_place.size());
    for (const auto& [place, sum] : by_place)
        sums.push_back(sum);
    return sums;
}

std::vector<std::string_view> money_word_lists() {
    std::vector<std::string_view> lists;
    lists.reserve(units.size());
    for (const Unit& unit : units)
        lists.push_back(unit.list);
    return lists;
}

}  // namespace assure::cover_sheet
