#include "period.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <string>

namespace assure::contract_quality_schedule {
namespace {

namespace chr = std::chrono;

Day month_end(chr::year_month month) {
    return chr::year_month_day{month / chr::last};
}

// From April of one year to March of the next.
Span year_from(chr::year first) {
    return {first / chr::April / 1, month_end((first + chr::years{1}) / chr::March)};
}

// The digits of "2026/27"; nothing where the second part is not the year after.
std::optional<Span> financial_year(std::string_view text) {
    for (std::size_t at = text.find("20"); at != std::string_view::npos; at = text.find("20", at + 1)) {
        std::string digits;
        std::size_t end = at;
        while (end < text.size() && digits.size() < 8) {
            const char c = text[end];
            if (std::isdigit(static_cast<unsigned char>(c)) != 0)
                digits += c;
            else if (digits.size() != 4 || end > at + 8)
                break;
            ++end;
        }
        if (digits.size() != 6 && digits.size() != 8) continue;
        const int first = std::stoi(digits.substr(0, 4));
        const int second = std::stoi(digits.substr(digits.size() - 2));
        if ((first + 1) % 100 == second) return year_from(chr::year{first});
    }
    return std::nullopt;
}

// More than a quarter or a half year: "1 April 2026 to 31 March 2027".
bool is_year(const Span& span) {
    constexpr chr::days shortest{300};
    return chr::sys_days{span.last} - chr::sys_days{span.first} >= shortest;
}

// "July to September 2026": the month that begins it has no year of its own.
std::optional<Span> months_to(std::string_view text, const FoundDate& end, const Lexicon& lexicon) {
    const auto first = lexicon.list("schedule-months").first(text);
    if (!first || first->end() >= end.begin) return std::nullopt;
    const std::string day = "1 " + std::string(text.substr(first->begin, first->length));
    const std::vector<FoundDate> begin = find_dates(day, end.first.year());
    if (begin.empty()) return std::nullopt;
    const Day from = begin.front().first;
    return Span{from <= end.first ? from : Day{from - chr::years{1}}, end.last};
}

// The time between the dates that a text names; of one alone, its own.
std::optional<Span> span_in(std::string_view text, const Lexicon& lexicon) {
    const std::vector<FoundDate> dates = find_dates(text, std::nullopt);
    if (dates.empty()) return std::nullopt;
    if (dates.size() > 1 && dates.front().first <= dates.back().last)
        return Span{dates.front().first, dates.back().last};
    const auto months = months_to(text, dates.front(), lexicon);
    return months ? *months : Span{dates.front().first, dates.front().last};
}

std::optional<Span> year_in(std::string_view text, const Lexicon& lexicon) {
    if (const auto span = span_in(text, lexicon); span && is_year(*span)) return span;
    return financial_year(text);
}

// Quarter 1 to 4, in words that the pack knows; 0 for none.
int quarter_in(std::string_view text, const Lexicon& lexicon) {
    const auto match = lexicon.list("schedule-quarters").first(text);
    if (!match) return 0;
    for (const char c : text.substr(match->begin, match->length))
        if (c >= '1' && c <= '4') return c - '0';
    return 0;
}

Span quarter_of(const Span& year, int quarter) {
    const chr::year_month begin = year.first.year() / year.first.month() + chr::months{3 * (quarter - 1)};
    return {begin / 1, month_end(begin + chr::months{2})};
}

// A return may be named by the month that ends its time: "Year end, March 2026", "Quarterly return, June 2025".
Span up_to_its_end(const Span& span, std::string_view text, const std::optional<Span>& year, const Lexicon& lexicon) {
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(text); };
    const chr::year_month end = span.last.year() / span.last.month();
    const bool one_month = span.first < span.last && span.first.year() / span.first.month() == end;
    if (!one_month) return span;
    if (has("schedule-half-yearly")) return {(end - chr::months{5}) / 1, span.last};
    if (has("schedule-quarterly") || quarter_in(text, lexicon) > 0) return {(end - chr::months{2}) / 1, span.last};
    if (has("schedule-yearly")) return {std::min(span.first, year.value_or(year_around(span.last)).first), span.last};
    return span;
}

// Of a date without a year: the one that falls into the contract year.
FoundDate moved_into(FoundDate date, const Span& year) {
    if (!date.year_assumed || date.first >= year.first) return date;
    date.first += chr::years{1};
    date.last += chr::years{1};
    return date;
}

}  // namespace

std::optional<Span> contract_year(const Paper& paper, const Lexicon& lexicon) {
    for (const Field& field : paper.form().fields())
        if (lexicon.list("schedule-label-year").is(field.label))
            if (const auto year = year_in(field.text(), lexicon)) return year;
    if (const auto year = financial_year(paper.title())) return year;
    const Source& source = paper.source();
    for (std::uint32_t i = paper.range().first; i < paper.range().last; ++i)
        if (lexicon.list("schedule-titles").in(source.block(i).text.str))
            if (const auto year = financial_year(source.block(i).text.str)) return year;
    return std::nullopt;
}

std::optional<Span> return_span(const Paper& paper, const std::optional<Span>& year, const Lexicon& lexicon) {
    for (const Field& field : paper.form().fields()) {
        const bool of_return = lexicon.list("schedule-label-return").is(field.label);
        if (!of_return && !lexicon.list("schedule-label-year").is(field.label)) continue;
        const std::string text = field.text();
        const auto span = span_in(text, lexicon);
        if (span && (of_return || !is_year(*span))) return up_to_its_end(*span, text, year, lexicon);
        if (const int quarter = quarter_in(text, lexicon); quarter > 0 && year) return quarter_of(*year, quarter);
    }
    return std::nullopt;
}

Span year_around(Day day) {
    const bool before_april = day.month() < chr::April;
    return year_from(before_april ? day.year() - chr::years{1} : day.year());
}

std::optional<Span> span_of_heading(std::string_view heading, const Span& year, const Lexicon& lexicon) {
    if (const int quarter = quarter_in(heading, lexicon); quarter > 0) return quarter_of(year, quarter);
    const auto month = lexicon.list("schedule-months").first(heading);
    if (!month) return std::nullopt;
    const std::string first_of = "1 " + std::string(heading.substr(month->begin, month->length));
    const std::vector<FoundDate> dates = dates_within(first_of, year);
    if (dates.empty()) return std::nullopt;
    const Day day = dates.front().first;
    return Span{day.year() / day.month() / 1, month_end(day.year() / day.month())};
}

std::vector<FoundDate> dates_within(std::string_view text, const Span& year) {
    std::vector<FoundDate> dates = find_dates(text, year.first.year());
    for (FoundDate& date : dates)
        date = moved_into(date, year);
    return dates;
}

Day due(std::string_view frequency, const Span& year, const Lexicon& lexicon) {
    const auto months_in = [&](int months) {
        return month_end(year.first.year() / year.first.month() + chr::months{months - 1});
    };
    if (lexicon.list("schedule-yearly").in(frequency)) return year.last;
    if (lexicon.list("schedule-half-yearly").in(frequency)) return months_in(6);
    if (lexicon.list("schedule-quarterly").in(frequency)) return months_in(3);
    return months_in(1);
}

}  // namespace assure::contract_quality_schedule
