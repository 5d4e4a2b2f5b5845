// The year that a schedule is for, the day on which a provider answered, and when a row is due.
#pragma once

#include "record.h"

#include <optional>
#include <string_view>

namespace assure::contract_quality_schedule {

struct Span {
    Day first;
    Day last;
    [[nodiscard]] bool holds(const FoundDate& date) const { return first <= date.first && date.last <= last; }
};

// "2026/27", "1 April 2026 – 31 March 2027": the contract year that a label or the title names.
std::optional<Span> contract_year(const Paper& paper, const Lexicon& lexicon);

// The time that a provider's return covers ("Quarter 1: April to June 2026"), or the day on which it was sent, as a
// label names it.
std::optional<Span> return_span(const Paper& paper, const std::optional<Span>& year, const Lexicon& lexicon);

// From April to March: the contract year around that day.
Span year_around(Day day);

// The quarter or month that such a heading names ("Q1", "June"); nothing for any other.
std::optional<Span> span_of_heading(std::string_view heading, const Span& year, const Lexicon& lexicon);

// The dates of an entry; one without a year falls into the contract year.
std::vector<FoundDate> dates_within(std::string_view text, const Span& year);

// The first day on which evidence of such a frequency can be asked for.
Day due(std::string_view frequency, const Span& year, const Lexicon& lexicon);

}  // namespace assure::contract_quality_schedule
