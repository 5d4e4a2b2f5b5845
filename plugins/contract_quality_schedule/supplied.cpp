#include "supplied.h"

#include "cells.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace assure::contract_quality_schedule {
namespace {

// Nothing but dates: "19/05/2026" in a column "Date of evidence".
bool only_dates(std::string_view text, const std::vector<FoundDate>& dates) {
    std::string rest(text);
    for (const FoundDate& date : dates)
        std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(date.begin), date.length, ' ');
    return std::none_of(rest.begin(), rest.end(),
                        [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

// What the entries of a row add up to.
struct Sum {
    bool entry = false;
    bool inside = false;
    bool outside = false;
    bool pending = false;
    bool promise = false;
};

void add(Sum& sum, const Entry& entry, const Span& year, const Lexicon& lexicon) {
    if (blank(entry.part, lexicon) || lexicon.list("schedule-column-not-evidence").in(entry.heading)) return;
    const std::string& text = entry.part.text;
    if (lexicon.list("schedule-promises").in(text) || not_set(entry.part, lexicon)) {
        sum.promise = true;
        return;
    }
    sum.pending = sum.pending || entry.part.pending;
    const std::vector<FoundDate> dates = dates_within(text, year);
    sum.entry = sum.entry || !only_dates(text, dates);
    const bool in = std::any_of(dates.begin(), dates.end(), [&](const FoundDate& date) { return year.holds(date); });
    sum.inside = sum.inside || in || (dates.empty() && span_of_heading(entry.heading, year, lexicon));
    sum.outside = sum.outside || (!dates.empty() && !in);
}

}  // namespace

Supplied supplied_for(const Requirement& row, const Span& year, const Lexicon& lexicon) {
    Sum sum;
    for (const Entry& entry : row.entries)
        add(sum, entry, year, lexicon);
    if (sum.entry && sum.inside) return sum.pending ? Supplied::unclear : Supplied::inside;
    if (sum.outside) return Supplied::outside;
    if (sum.inside) return Supplied::unclear;
    if (sum.entry) return Supplied::undated;
    return sum.promise ? Supplied::promise : Supplied::nothing;
}

}  // namespace assure::contract_quality_schedule
