// Dates as people write them: 20/04/2026, 20.4.26, 2026-04-20, 20 April 2026, 20th April, April 2026,
// w/c 20 April 2026, 12–14 May 2026. A date is a span of days, since a month or a week is a date too.
#pragma once

#include "assure/plugin/export.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

using Day = std::chrono::year_month_day;

struct FoundDate {
    Day first{};            // the first day it can mean
    Day last{};             // the last day it can mean
    std::size_t begin = 0;  // bytes of the text it was found in
    std::size_t length = 0;
    bool year_assumed = false;
};

// Every date in the text, left to right. Numbers are day-month-year. A date without a year takes
// `default_year`, and is left out when there is none. Impossible dates (31/02/2026) are left out.
ASSURE_EXPORT std::vector<FoundDate> find_dates(std::string_view text, std::optional<std::chrono::year> default_year);

// "20 April 2026".
ASSURE_EXPORT std::string to_string(Day day);
// "2026-04-20" to a day; nothing when it is not one.
ASSURE_EXPORT std::optional<Day> parse_iso(std::string_view text);

}  // namespace assure
