#include "assure/plugin/dates.h"

#include "views/date_points.h"

#include <algorithm>
#include <array>

namespace assure {
namespace {

using Kind = DateTokenKind;
using Point = DatePoint;
namespace chr = std::chrono;

struct DaySpan {
    Day first;
    Day last;
};

std::optional<DaySpan> days_of(const Point& point, unsigned year) {
    const chr::year y{static_cast<int>(year)};
    const chr::month m{point.month};
    if (!point.whole_month) {
        const Day day{y, m, chr::day{point.day}};
        if (!day.ok()) return std::nullopt;
        return DaySpan{day, day};
    }
    if (!m.ok()) return std::nullopt;
    return DaySpan{Day{y, m, chr::day{1}}, Day{chr::year_month_day_last{y, chr::month_day_last{m}}}};
}

class Finder {
public:
    Finder(std::string_view text, std::optional<chr::year> default_year)
        : points_(text), tokens_(points_.tokens()), default_year_(default_year) {}

    std::vector<FoundDate> all() {
        std::size_t at = 0;
        while (at < tokens_.size())
            at = take(at);
        return std::move(found_);
    }

private:
    [[nodiscard]] std::size_t skip_weekday(std::size_t i) const {
        return points_.is(i, Kind::word) && is_weekday(tokens_[i].word) ? i + 1 : i;
    }

    // "12–14 May 2026", "12, 13 and 14 May", "12/13 May", "12-14/05/2026": the point of the last day.
    [[nodiscard]] std::optional<Point> behind_days(std::size_t i) const {
        if (!points_.begins(i, 2)) return std::nullopt;
        std::size_t at = points_.after_ordinal(i);
        bool comma_last = false;
        bool listed = false;
        for (unsigned steps = 0; steps < 31; ++steps) {
            const bool dash = points_.behind_joiner(at) != 0;
            const bool list = points_.is(at, Kind::comma) || points_.is_word(at, "and") || points_.is_word(at, "amp") ||
                              points_.is_ampersand(at);
            if (!dash && !list && !points_.is(at, Kind::slash)) return std::nullopt;
            comma_last = points_.is(at, Kind::comma);
            listed = listed || list || points_.is(at, Kind::slash);
            const std::size_t next = skip_weekday(at + 1);
            if (!points_.is_number(next, 2)) return std::nullopt;
            if (const auto point = points_.day_month(next)) return comma_last ? std::nullopt : point;
            if (!listed)
                if (const auto point = points_.numeric(next)) return point;
            at = points_.after_ordinal(next);
        }
        return std::nullopt;
    }

    // The week that "w/c", "week commencing", "w/e" make of a day.
    void widen_to_week(const Point& point, DaySpan& span) const {
        std::size_t at = point.first;
        while (at > 0 && (points_.is(at - 1, Kind::other) || points_.is(at - 1, Kind::dot) ||
                          (points_.is(at - 1, Kind::word) && is_weekday(tokens_[at - 1].word))))
            --at;
        if (at == 0 || !points_.is(at - 1, Kind::word)) return;
        const std::string& word = tokens_[at - 1].word;
        const bool slashed = at >= 3 && points_.is(at - 2, Kind::slash) && points_.is_word(at - 3, "w");
        const bool week = at >= 2 && points_.is_word(at - 2, "week");
        if (word == "wc" || (slashed && (word == "c" || word == "b")) ||
            (week && (word == "commencing" || word == "beginning" || word == "starting" || word == "of")))
            span.last = Day{chr::sys_days{span.last} + chr::days{6}};
        else if ((slashed && word == "e") || (week && word == "ending"))
            span.first = Day{chr::sys_days{span.first} - chr::days{6}};
    }

    void add(const Point& from, const Point& to, DaySpan span, bool assumed) {
        const std::size_t begin = tokens_[from.first].begin;
        found_.push_back({span.first, span.last, begin, tokens_[to.end - 1].end - begin, assumed});
    }

    [[nodiscard]] unsigned year_or_default(unsigned year) const {
        if (year != 0) return year;
        return default_year_ ? static_cast<unsigned>(static_cast<int>(*default_year_)) : 0;
    }

    // A range of two dates as one span; false when the two are no range.
    bool take_range(const Point& from, const Point& to) {
        const unsigned last_year = year_or_default(to.year);
        if (last_year == 0 || from.whole_month != to.whole_month) return false;
        unsigned first_year = from.year;
        if (first_year == 0) first_year = from.month > to.month ? last_year - 1 : last_year;
        const auto first = days_of(from, first_year);
        const auto last = days_of(to, last_year);
        if (!first || !last || last->last < first->first) return false;
        add(from, to, {first->first, last->last}, to.year == 0);
        return true;
    }

    void take_single(const Point& point) {
        const unsigned year = year_or_default(point.year);
        if (year == 0) return;
        auto span = days_of(point, year);
        if (!span) return;
        if (!point.whole_month) widen_to_week(point, *span);
        add(point, point, *span, point.year == 0);
    }

    // Reads what begins at token `i` and returns the token to go on from.
    std::size_t take(std::size_t i) {
        const auto point = points_.point_at(i);
        if (!point) {
            if (const auto last = behind_days(i)) {
                Point first = *last;
                first.day = tokens_[i].value;
                first.first = i;
                if (take_range(first, *last)) return last->end;
                return i + 1;
            }
            return past_year_pair(i);
        }
        if (const std::size_t next = points_.behind_joiner(point->end); next != 0) {
            const std::size_t second = skip_weekday(next);
            const bool compact = tokens_[point->first].month != 0 && point->year == 0 && !points_.is_month(second);
            if (const auto to = points_.point_at(second); to && !compact && take_range(*point, *to)) return to->end;
        }
        take_single(*point);
        return point->end;
    }

    // "2025/26" is a year of account: its second half begins no date.
    [[nodiscard]] std::size_t past_year_pair(std::size_t i) const {
        if (points_.is_year(i, false) && (points_.is(i + 1, Kind::slash) || points_.is(i + 1, Kind::dash)) &&
            points_.is(i + 2, Kind::number) && tokens_[i + 2].glued)
            return i + 3;
        return i + 1;
    }

    DatePoints points_;
    const std::vector<DateToken>& tokens_;
    std::optional<chr::year> default_year_;
    std::vector<FoundDate> found_;
};

}  // namespace

std::vector<FoundDate> find_dates(std::string_view text, std::optional<std::chrono::year> default_year) {
    return Finder(text, default_year).all();
}

std::string to_string(Day day) {
    constexpr std::array<std::string_view, 12> names{"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
    return std::to_string(static_cast<unsigned>(day.day())) + " " +
           std::string(names.at(static_cast<unsigned>(day.month()) - 1)) + " " +
           std::to_string(static_cast<int>(day.year()));
}

std::optional<Day> parse_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const std::vector<DateToken> tokens = date_tokens(text);
    if (tokens.size() != 5 || tokens[0].digits != 4 || tokens[2].digits != 2 || tokens[4].digits != 2)
        return std::nullopt;
    const Day day{chr::year{static_cast<int>(tokens[0].value)}, chr::month{tokens[2].value}, chr::day{tokens[4].value}};
    if (!day.ok()) return std::nullopt;
    return day;
}

}  // namespace assure
