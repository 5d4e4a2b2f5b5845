#include "assure/plugin/dates.h"

#include "views/date_tokens.h"

#include <algorithm>
#include <array>

namespace assure {
namespace {

using Kind = DateTokenKind;
namespace chr = std::chrono;

// What was read at one place: a day, or a whole month. `year` is 0 where none was written.
struct Point {
    unsigned day = 0;
    unsigned month = 0;
    unsigned year = 0;
    std::size_t first = 0;  // tokens [first, end)
    std::size_t end = 0;
    bool whole_month = false;
};

struct DaySpan {
    Day first;
    Day last;
};

unsigned full_year(const DateToken& token) {
    return token.digits == 2 ? 2000 + token.value : token.value;
}

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

// A mark that makes the number behind it an amount or a name.
bool is_unit(std::string_view mark) {
    constexpr std::array<std::string_view, 7> units{"\xC2\xA3", "\xE2\x82\xAC", "$", "#", "+", "_", "@"};
    return std::find(units.begin(), units.end(), mark) != units.end();
}

class Finder {
public:
    Finder(std::string_view text, std::optional<chr::year> default_year)
        : text_(text), tokens_(date_tokens(text)), default_year_(default_year) {}

    std::vector<FoundDate> all() {
        std::size_t at = 0;
        while (at < tokens_.size())
            at = take(at);
        return std::move(found_);
    }

private:
    [[nodiscard]] bool is(std::size_t i, Kind kind) const { return i < tokens_.size() && tokens_[i].kind == kind; }
    [[nodiscard]] bool is_word(std::size_t i, std::string_view word) const {
        return is(i, Kind::word) && tokens_[i].word == word;
    }
    [[nodiscard]] bool is_month(std::size_t i) const { return is(i, Kind::word) && tokens_[i].month != 0; }
    [[nodiscard]] bool is_number(std::size_t i, unsigned most_digits) const {
        return is(i, Kind::number) && tokens_[i].digits <= most_digits;
    }
    // "2026", or "26" where two digits are enough.
    [[nodiscard]] bool is_year(std::size_t i, bool short_too) const {
        if (!is(i, Kind::number)) return false;
        const DateToken& token = tokens_[i];
        return (token.digits == 4 && token.value >= 1900 && token.value < 2200) || (short_too && token.digits == 2);
    }
    // A number that begins a date: not the 1 of "Q1", "£1" or "3.1".
    [[nodiscard]] bool begins(std::size_t i, unsigned most_digits) const {
        if (!is_number(i, most_digits)) return false;
        if (!tokens_[i].glued || i == 0) return true;
        const DateToken& before = tokens_[i - 1];
        if (before.kind == Kind::word) return false;
        if (before.kind == Kind::other) return !is_unit(text_.substr(before.begin, before.end - before.begin));
        return before.kind != Kind::dot && before.kind != Kind::slash;
    }
    [[nodiscard]] std::size_t after_ordinal(std::size_t number) const {
        constexpr std::array<std::string_view, 4> endings{"st", "nd", "rd", "th"};
        const std::size_t next = number + 1;
        if (!is(next, Kind::word) || !tokens_[next].glued) return next;
        return std::find(endings.begin(), endings.end(), tokens_[next].word) != endings.end() ? next + 1 : next;
    }

    // A separator of numeric dates, and the same again.
    [[nodiscard]] bool separates(std::size_t i) const {
        return is(i, Kind::slash) || is(i, Kind::dash) || is(i, Kind::dot);
    }

    // 2026-04-20
    [[nodiscard]] std::optional<Point> iso(std::size_t i) const {
        if (!is(i, Kind::number) || !is_year(i, false) || !separates(i + 1)) return std::nullopt;
        if (!is_number(i + 2, 2) || !is(i + 3, tokens_[i + 1].kind) || !is_number(i + 4, 2)) return std::nullopt;
        return Point{tokens_[i + 4].value, tokens_[i + 2].value, tokens_[i].value, i, i + 5};
    }

    // 20/04/2026, 20.4.26, 20-04-2026
    [[nodiscard]] std::optional<Point> numeric(std::size_t i) const {
        if (!is_number(i, 2) || !separates(i + 1) || !is_number(i + 2, 2)) return std::nullopt;
        if (!is(i + 3, tokens_[i + 1].kind) || !is_year(i + 4, true)) return std::nullopt;
        const bool goes_on = separates(i + 5) && tokens_[i + 5].glued && is(i + 6, Kind::number) &&
                             tokens_[i + 6].glued && tokens_[i + 5].kind == tokens_[i + 1].kind &&
                             !is(i + 5, Kind::dash);
        if (goes_on) return std::nullopt;
        return Point{tokens_[i].value, tokens_[i + 2].value, full_year(tokens_[i + 4]), i, i + 5};
    }

    // The year behind a month's name: "2026", ", 2026", "-26", " '26", "26".
    void take_year(Point& point, bool bare_short) const {
        std::size_t i = point.end;
        const bool marked = is(i, Kind::dash) || is(i, Kind::apostrophe) || is(i, Kind::slash);
        const bool soft = is(i, Kind::comma) || is(i, Kind::dot);
        const bool apostrophe_behind = soft && is(i + 1, Kind::apostrophe);
        if (marked || soft) i += apostrophe_behind ? 2U : 1U;
        if (marked && !(is(i, Kind::number) && tokens_[i].glued)) return;
        if (!is_year(i, marked || apostrophe_behind || bare_short)) return;
        point.year = full_year(tokens_[i]);
        point.end = i + 1;
    }

    // 20 April 2026, 20th of April, 20-Apr-26
    [[nodiscard]] std::optional<Point> day_month(std::size_t i) const {
        if (!is_number(i, 2)) return std::nullopt;
        std::size_t at = after_ordinal(i);
        if (is_word(at, "of") || is(at, Kind::dash) || is(at, Kind::dot) || is(at, Kind::slash)) ++at;
        if (!is_month(at)) return std::nullopt;
        Point point{tokens_[i].value, tokens_[at].month, 0, i, at + 1};
        const bool dotted = is(point.end, Kind::dot) && tokens_[at].word.size() <= 4;
        if (dotted && is(point.end + 1, Kind::number)) ++point.end;
        take_year(point, true);
        return point;
    }

    // April 20, 2026; April 2026; Apr-26; April
    [[nodiscard]] std::optional<Point> month_first(std::size_t i) const {
        if (!is_month(i)) return std::nullopt;
        Point point{0, tokens_[i].month, 0, i, i + 1, true};
        take_year(point, false);
        if (point.year != 0) return point;
        if (is_number(i + 1, 2) && !tokens_[i + 1].glued && tokens_[i + 1].value >= 1 && tokens_[i + 1].value <= 31) {
            point.day = tokens_[i + 1].value;
            point.whole_month = false;
            point.end = after_ordinal(i + 1);
            if (is_year(point.end + (is(point.end, Kind::comma) ? 1U : 0U), false)) take_year(point, false);
            return point;
        }
        if (stands_for_a_month(i)) return point;
        return std::nullopt;
    }

    // A month's name alone: "may", "march" and first names need something that says so.
    [[nodiscard]] bool stands_for_a_month(std::size_t i) const {
        constexpr std::array<std::string_view, 11> leading{"in",    "by",  "during", "since", "until", "from",
                                                           "early", "mid", "late",   "of",    "end"};
        if (text_[tokens_[i].begin] >= 'a') return false;
        if (tokens_.size() == 1) return true;
        if (const std::size_t next = behind_joiner(i + 1); next != 0 && is_month(next)) return true;
        constexpr std::array<unsigned, 5> also_words{3, 4, 5, 6, 8};
        const bool plain = tokens_[i].word.size() > 4 &&
                           std::find(also_words.begin(), also_words.end(), tokens_[i].month) == also_words.end();
        if (plain) return true;
        std::size_t before = i;
        if (before > 0 && is(before - 1, Kind::dash)) --before;
        return before > 0 && is(before - 1, Kind::word) &&
               std::find(leading.begin(), leading.end(), tokens_[before - 1].word) != leading.end();
    }

    // 04/2026, and 20/04 where a year is known.
    [[nodiscard]] std::optional<Point> two_numbers(std::size_t i) const {
        if (!is_number(i, 2) || !is(i + 1, Kind::slash) || !is(i + 2, Kind::number)) return std::nullopt;
        if (is(i + 3, Kind::slash) && tokens_[i + 3].glued) return std::nullopt;
        if (is_year(i + 2, false)) return Point{0, tokens_[i].value, tokens_[i + 2].value, i, i + 3, true};
        const bool padded = tokens_[i].digits == 2 && tokens_[i + 2].digits == 2;
        const bool glued = tokens_[i + 1].glued && tokens_[i + 2].glued;
        if (!padded || !glued || tokens_[i + 2].value > 12) return std::nullopt;
        return Point{tokens_[i].value, tokens_[i + 2].value, 0, i, i + 3};
    }

    [[nodiscard]] std::optional<Point> point_at(std::size_t i) const {
        if (is_month(i)) return month_first(i);
        if (!begins(i, 4)) return std::nullopt;
        if (const auto found = iso(i)) return found;
        if (const auto found = numeric(i)) return found;
        if (const auto found = day_month(i)) return found;
        return two_numbers(i);
    }

    // "–", "to", "until" between two dates; the token behind it, or 0.
    [[nodiscard]] std::size_t behind_joiner(std::size_t i) const {
        const bool joins = is(i, Kind::dash) || is_word(i, "to") || is_word(i, "until") || is_word(i, "till");
        return joins ? i + 1 : 0;
    }

    [[nodiscard]] std::size_t skip_weekday(std::size_t i) const {
        return is(i, Kind::word) && is_weekday(tokens_[i].word) ? i + 1 : i;
    }

    // "12–14 May 2026", "12, 13 and 14 May", "12/13 May", "12-14/05/2026": the point of the last day.
    [[nodiscard]] std::optional<Point> behind_days(std::size_t i) const {
        if (!begins(i, 2)) return std::nullopt;
        std::size_t at = after_ordinal(i);
        bool comma_last = false;
        bool listed = false;
        for (unsigned steps = 0; steps < 31; ++steps) {
            const bool dash = behind_joiner(at) != 0;
            const bool list = is(at, Kind::comma) || is_word(at, "and") || is_word(at, "amp") || is_ampersand(at);
            if (!dash && !list && !is(at, Kind::slash)) return std::nullopt;
            comma_last = is(at, Kind::comma);
            listed = listed || list || is(at, Kind::slash);
            const std::size_t next = skip_weekday(at + 1);
            if (!is_number(next, 2)) return std::nullopt;
            if (const auto point = day_month(next)) return comma_last ? std::nullopt : point;
            if (!listed)
                if (const auto point = numeric(next)) return point;
            at = after_ordinal(next);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool is_ampersand(std::size_t i) const {
        return is(i, Kind::other) && text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin) == "&";
    }

    // The week that "w/c", "week commencing", "w/e" make of a day.
    void widen_to_week(const Point& point, DaySpan& span) const {
        std::size_t at = point.first;
        while (at > 0 && (is(at - 1, Kind::other) || is(at - 1, Kind::dot) ||
                          (is(at - 1, Kind::word) && is_weekday(tokens_[at - 1].word))))
            --at;
        if (at == 0 || !is(at - 1, Kind::word)) return;
        const std::string& word = tokens_[at - 1].word;
        const bool slashed = at >= 3 && is(at - 2, Kind::slash) && is_word(at - 3, "w");
        const bool week = at >= 2 && is_word(at - 2, "week");
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
        const auto point = point_at(i);
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
        if (const std::size_t next = behind_joiner(point->end); next != 0) {
            const std::size_t second = skip_weekday(next);
            const bool compact = tokens_[point->first].month != 0 && point->year == 0 && !is_month(second);
            if (const auto to = point_at(second); to && !compact && take_range(*point, *to)) return to->end;
        }
        take_single(*point);
        return point->end;
    }

    // "2025/26" is a year of account: its second half begins no date.
    [[nodiscard]] std::size_t past_year_pair(std::size_t i) const {
        if (is_year(i, false) && (is(i + 1, Kind::slash) || is(i + 1, Kind::dash)) && is(i + 2, Kind::number) &&
            tokens_[i + 2].glued)
            return i + 3;
        return i + 1;
    }

    std::string_view text_;
    std::vector<DateToken> tokens_;
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
