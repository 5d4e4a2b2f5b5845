#include "views/date_points.h"

#include <algorithm>
#include <array>

namespace assure {
namespace {

using Kind = DateTokenKind;

unsigned full_year(const DateToken& token) {
    return token.digits == 2 ? 2000 + token.value : token.value;
}

// A mark that makes the number behind it an amount or a name.
bool is_unit(std::string_view mark) {
    constexpr std::array<std::string_view, 7> units{"\xC2\xA3", "\xE2\x82\xAC", "$", "#", "+", "_", "@"};
    return std::find(units.begin(), units.end(), mark) != units.end();
}

}  // namespace

bool DatePoints::is_ampersand(std::size_t i) const {
    return is(i, Kind::other) && text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin) == "&";
}

bool DatePoints::begins(std::size_t i, unsigned most_digits) const {
    if (!is_number(i, most_digits)) return false;
    if (!tokens_[i].glued || i == 0) return true;
    const DateToken& before = tokens_[i - 1];
    if (before.kind == Kind::word) return false;
    if (before.kind == Kind::other) return !is_unit(text_.substr(before.begin, before.end - before.begin));
    return before.kind != Kind::dot && before.kind != Kind::slash;
}

std::size_t DatePoints::after_ordinal(std::size_t number) const {
    constexpr std::array<std::string_view, 4> endings{"st", "nd", "rd", "th"};
    const std::size_t next = number + 1;
    if (!is(next, Kind::word) || !tokens_[next].glued) return next;
    return std::find(endings.begin(), endings.end(), tokens_[next].word) != endings.end() ? next + 1 : next;
}

// 2026-04-20
std::optional<DatePoint> DatePoints::iso(std::size_t i) const {
    if (!is(i, Kind::number) || !is_year(i, false) || !separates(i + 1)) return std::nullopt;
    if (!is_number(i + 2, 2) || !is(i + 3, tokens_[i + 1].kind) || !is_number(i + 4, 2)) return std::nullopt;
    return DatePoint{tokens_[i + 4].value, tokens_[i + 2].value, tokens_[i].value, i, i + 5};
}

std::optional<DatePoint> DatePoints::numeric(std::size_t i) const {
    if (!is_number(i, 2) || !separates(i + 1) || !is_number(i + 2, 2)) return std::nullopt;
    if (!is(i + 3, tokens_[i + 1].kind) || !is_year(i + 4, true)) return std::nullopt;
    const bool goes_on = separates(i + 5) && tokens_[i + 5].glued && is(i + 6, Kind::number) && tokens_[i + 6].glued &&
                         tokens_[i + 5].kind == tokens_[i + 1].kind && !is(i + 5, Kind::dash);
    if (goes_on) return std::nullopt;
    return DatePoint{tokens_[i].value, tokens_[i + 2].value, full_year(tokens_[i + 4]), i, i + 5};
}

// The year behind a month's name: "2026", ", 2026", "-26", " '26", "26".
void DatePoints::take_year(DatePoint& point, bool bare_short) const {
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

std::optional<DatePoint> DatePoints::day_month(std::size_t i) const {
    if (!is_number(i, 2)) return std::nullopt;
    std::size_t at = after_ordinal(i);
    if (is_word(at, "of") || is(at, Kind::dash) || is(at, Kind::dot) || is(at, Kind::slash)) ++at;
    if (!is_month(at)) return std::nullopt;
    DatePoint point{tokens_[i].value, tokens_[at].month, 0, i, at + 1};
    const bool dotted = is(point.end, Kind::dot) && tokens_[at].word.size() <= 4;
    if (dotted && is(point.end + 1, Kind::number)) ++point.end;
    take_year(point, true);
    return point;
}

// April 20, 2026; April 2026; Apr-26; April
std::optional<DatePoint> DatePoints::month_first(std::size_t i) const {
    if (!is_month(i)) return std::nullopt;
    DatePoint point{0, tokens_[i].month, 0, i, i + 1, true};
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
bool DatePoints::stands_for_a_month(std::size_t i) const {
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
std::optional<DatePoint> DatePoints::two_numbers(std::size_t i) const {
    if (!is_number(i, 2) || !is(i + 1, Kind::slash) || !is(i + 2, Kind::number)) return std::nullopt;
    if (is(i + 3, Kind::slash) && tokens_[i + 3].glued) return std::nullopt;
    if (is_year(i + 2, false)) return DatePoint{0, tokens_[i].value, tokens_[i + 2].value, i, i + 3, true};
    const bool padded = tokens_[i].digits == 2 && tokens_[i + 2].digits == 2;
    const bool glued = tokens_[i + 1].glued && tokens_[i + 2].glued;
    if (!padded || !glued || tokens_[i + 2].value > 12) return std::nullopt;
    return DatePoint{tokens_[i].value, tokens_[i + 2].value, 0, i, i + 3};
}

std::optional<DatePoint> DatePoints::point_at(std::size_t i) const {
    if (is_month(i)) return month_first(i);
    if (!begins(i, 4)) return std::nullopt;
    if (const auto found = iso(i)) return found;
    if (const auto found = numeric(i)) return found;
    if (const auto found = day_month(i)) return found;
    return two_numbers(i);
}

std::size_t DatePoints::behind_joiner(std::size_t i) const {
    const bool joins = is(i, Kind::dash) || is_word(i, "to") || is_word(i, "until") || is_word(i, "till");
    return joins ? i + 1 : 0;
}

}  // namespace assure
