#include "views/statement_dates.h"

#include <algorithm>
#include <vector>

namespace assure::statements {
namespace {

namespace chr = std::chrono;

constexpr std::size_t digits_of_year = 4;

bool ends_before(const WordList& list, std::string_view clause, std::size_t position) {
    const std::vector<Match> found = list.all(clause);
    return std::any_of(found.begin(), found.end(), [&](const Match& match) {
        return match.end() <= position &&
               clause.substr(match.end(), position - match.end()).find_first_not_of(' ') == std::string_view::npos;
    });
}

// The year of this century that stands at `at`: "2031", "2031/32".
std::optional<chr::year> year_at(std::string_view clause, std::size_t at) {
    const std::string_view from = clause.substr(std::min(at, clause.size()));
    const std::string_view digits = from.substr(0, from.find_first_not_of("0123456789"));
    if (digits.size() != digits_of_year || !digits.starts_with("20")) return std::nullopt;
    int year = 0;
    for (const char c : digits) {
        year = year * 10 + (c - '0');
    }
    return chr::year{year};
}

// Where there is no other date, also "in 2031" and "spring 2031".
std::vector<FoundDate> dates_or_years(std::string_view clause, const Words& words) {
    std::vector<FoundDate> dates = find_dates(clause, std::nullopt);
    if (!dates.empty()) return dates;
    for (const Match& before : words.before_a_year.all(clause)) {
        const std::size_t at = clause.find_first_not_of(' ', before.end());
        if (const std::optional<chr::year> year = year_at(clause, at))
            dates.push_back({*year / 1 / 1, *year / 12 / 31, at, digits_of_year});
    }
    return dates;
}

}  // namespace

std::optional<Day> first_date(std::string_view clause, bool tells_a_deed, const Words& words) {
    std::optional<Day> first;
    for (const FoundDate& date : dates_or_years(clause, words)) {
        if (ends_before(words.before_other_dates, clause, date.begin)) continue;
        if (tells_a_deed && ends_before(words.before_dates_of_works, clause, date.begin)) continue;
        if (!first || date.first < *first) first = date.first;
    }
    return first;
}

}  // namespace assure::statements
