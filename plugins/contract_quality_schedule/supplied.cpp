#include "supplied.h"

#include "cells.h"

#include <algorithm>
#include <cctype>
#include <optional>
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
    bool in_year = false;
    bool outside = false;
    bool pending = false;
    bool promise = false;
};

bool overlap(const Span& one, const Span& other) {
    return one.first <= other.last && other.first <= one.last;
}

void add(Sum& sum, const Entry& entry, const Asked& asked, const Lexicon& lexicon) {
    if (blank(entry.part, lexicon) || lexicon.list("schedule-column-not-evidence").in(entry.heading)) return;
    const std::string& text = entry.part.text;
    if (lexicon.list("schedule-promises").in(text) || not_set(entry.part, lexicon)) {
        sum.promise = true;
        return;
    }
    sum.pending = sum.pending || entry.part.pending;
    const std::vector<FoundDate> dates = dates_within(text, asked.year);
    sum.entry = sum.entry || !only_dates(text, dates);
    const auto dated_in = [&](const Span& span) {
        return std::any_of(dates.begin(), dates.end(), [&](const FoundDate& date) { return span.holds(date); });
    };
    const std::optional<Span> heading = span_of_heading(entry.heading, asked.year, lexicon);
    const bool by_heading = dates.empty() && heading.has_value();
    sum.inside = sum.inside || dated_in(asked.time) || (by_heading && overlap(*heading, asked.time));
    sum.in_year = sum.in_year || dated_in(asked.year) || by_heading;
    sum.outside = sum.outside || (!dates.empty() && !dated_in(asked.year));
}

}  // namespace

Supplied supplied_for(const Requirement& row, const Asked& asked, const Lexicon& lexicon) {
    Sum sum;
    for (const Entry& entry : row.entries)
        add(sum, entry, asked, lexicon);
    if (sum.entry && sum.inside) return sum.pending ? Supplied::unclear : Supplied::inside;
    if (sum.entry && sum.in_year) return sum.pending ? Supplied::unclear : Supplied::earlier;
    if (sum.outside) return Supplied::outside;
    if (sum.inside || sum.in_year) return Supplied::unclear;
    if (sum.entry) return Supplied::undated;
    return sum.promise ? Supplied::promise : Supplied::nothing;
}

}  // namespace assure::contract_quality_schedule
