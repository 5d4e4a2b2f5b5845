#include "readers/excel/number_format.h"

#include "assure/plugin/dates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <utility>

namespace assure::excel {
namespace {

namespace chr = std::chrono;

constexpr double last_day = 2958465;  // 31 December 9999
constexpr int minutes_a_day = 24 * 60;

struct BuiltIn {
    std::uint32_t id;
    std::string_view code;
};

constexpr std::array<BuiltIn, 26> built_ins = {{
    {1, "0"},           {2, "0.00"},      {3, "#,##0"},     {4, "#,##0.00"},     {5, "#,##0"},
    {6, "#,##0"},       {7, "#,##0.00"},  {8, "#,##0.00"},  {9, "0%"},           {10, "0.00%"},
    {14, "dd/mm/yyyy"}, {15, "d-mmm-yy"}, {16, "d-mmm"},    {17, "mmm-yy"},      {18, "h:mm"},
    {19, "h:mm:ss"},    {20, "h:mm"},     {21, "h:mm:ss"},  {22, "d/m/yy h:mm"}, {37, "#,##0"},
    {38, "#,##0"},      {39, "#,##0.00"}, {40, "#,##0.00"}, {45, "mm:ss"},       {46, "[h]:mm:ss"},
    {47, "mm:ss"},
}};

char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

// The sections of a code, told apart by ';' outside quotes and brackets.
std::vector<std::string_view> sections_of(std::string_view code) {
    std::vector<std::string_view> sections;
    std::size_t begin = 0;
    bool quoted = false;
    bool bracket = false;
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (code[at] == '"') quoted = !quoted;
        if (quoted) continue;
        if (code[at] == '[') bracket = true;
        if (code[at] == ']') bracket = false;
        if (code[at] == '\\') {
            ++at;
        } else if (code[at] == ';' && !bracket) {
            sections.push_back(code.substr(begin, at - begin));
            begin = at + 1;
        }
    }
    sections.push_back(code.substr(begin));
    return sections;
}

// A section without its literal text, in small letters, and that text where it stands before or after the digits.
struct Section {
    std::string signs;
    std::string before;
    std::string after;
    bool elapsed = false;

    void literal(std::string_view text) {
        const bool digits = signs.find_first_of("0#?") != std::string::npos;
        (digits ? after : before) += text;
    }
};

// What stands in brackets: a currency ("[$£-809]"), a time that goes beyond a day ("[h]"), a colour, a condition.
void read_bracket(std::string_view inside, Section& section) {
    if (inside.starts_with('$')) {
        section.literal(inside.substr(1, inside.find('-') - 1));
        return;
    }
    if (inside.empty() || inside.find_first_not_of("hHmMsS") != std::string_view::npos) return;
    section.elapsed = true;
    section.signs += small(inside.front());
}

Section parse_section(std::string_view code) {
    Section section;
    constexpr std::string_view meaning = "0#?.,%/dmyhsgeDMYHSGEbB@:aApP";
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char sign = code[at];
        if (sign == '"') {
            const std::size_t end = std::min(code.find('"', at + 1), code.size());
            section.literal(code.substr(at + 1, end - at - 1));
            at = end;
        } else if (sign == '[') {
            const std::size_t end = std::min(code.find(']', at), code.size());
            read_bracket(code.substr(at + 1, end - at - 1), section);
            at = end;
        } else if (sign == '\\') {
            if (++at < code.size()) section.literal(code.substr(at, 1));
        } else if (sign == '_' || sign == '*') {
            ++at;  // a space as wide as the next character, or a filler
        } else if (meaning.find(sign) != std::string_view::npos) {
            section.signs += small(sign);
        } else {
            section.literal(code.substr(at, 1));
        }
    }
    return section;
}

std::string fixed(double value, int decimals) {
    std::array<char, 400> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals);
    return end.ec == std::errc() ? std::string(digits.data(), end.ptr) : std::string();
}

// As a cell without a format shows it: up to 15 digits, as many as there are.
std::string plain(double value) {
    std::array<char, 64> digits{};
    const bool whole = std::abs(value) < 1e15 && value == std::floor(value);
    const auto end =
        whole ? std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 0)
              : std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, 15);
    return {digits.data(), end.ptr};
}

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string show_time(double serial, bool elapsed) {
    const auto minutes = static_cast<std::int64_t>(std::floor(serial * minutes_a_day + 0.5));
    const std::int64_t hours = minutes / 60;
    return two_digits(static_cast<int>(elapsed ? hours : hours % 24)) + ":" +
           two_digits(static_cast<int>(minutes % 60));
}

void add_thousands(std::string& digits) {
    const std::size_t first = digits.starts_with('-') ? 1 : 0;
    std::size_t at = std::min(digits.find('.'), digits.size());
    while (at > first + 3) {
        at -= 3;
        digits.insert(at, ",");
    }
}

}  // namespace

std::string show_day(double serial, Epoch epoch) {
    if (!(serial >= 0) || serial >= last_day + 1) return {};
    const int day = static_cast<int>(serial);
    if (epoch == Epoch::from_1900 && day == 60) return "29 February 1900";
    if (epoch == Epoch::from_1900 && day == 0) return {};
    // The spreadsheet before Excel took 1900 for a leap year, and Excel counts as it did.
    const chr::sys_days zero = epoch == Epoch::from_1904 ? chr::sys_days(chr::year{1904} / 1 / 1)
                               : day < 60                ? chr::sys_days(chr::year{1899} / 12 / 31)
                                                         : chr::sys_days(chr::year{1899} / 12 / 30);
    return to_string(Day{zero + chr::days{day}});
}

std::string_view NumberFormat::built_in(std::uint32_t id) {
    const auto* const found =
        std::find_if(built_ins.begin(), built_ins.end(), [&](const BuiltIn& format) { return format.id == id; });
    if (found != built_ins.end()) return found->code;
    const bool eastern_date = (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    if (eastern_date) return "yyyy-mm-dd";
    return id >= 32 && id <= 35 ? "h:mm" : "General";
}

NumberFormat::NumberFormat(std::string_view code) {
    const std::vector<std::string_view> sections = sections_of(code);
    const auto blank = [&](std::size_t index) { return sections[index].empty(); };
    hides_numbers_ = sections.size() >= 3 && blank(0) && blank(1) && blank(2);
    hides_text_ = sections.size() >= 4 && blank(3);
    read_section(sections.front());
}

void NumberFormat::read_section(std::string_view code) {
    Section section = parse_section(code);
    std::string& signs = section.signs;
    // "General" and "am/pm" are made of letters that mean other things alone.
    if (code.find("eneral") != std::string_view::npos || signs.find('@') != std::string::npos) return;
    for (const std::string_view half : {"am/pm", "a/p"}) {
        if (const std::size_t at = signs.find(half); at != std::string::npos) signs.erase(at, half.size());
    }
    const auto has = [&](std::string_view any) { return signs.find_first_of(any) != std::string::npos; };
    const bool time = has("hs") || section.elapsed;
    const bool day = has("d");
    if (day || has("y") || (has("m") && !time)) {
        kind_ = time                   ? Kind::date_time
                : day                  ? Kind::date
                : has("m") && has("y") ? Kind::month
                : has("m")             ? Kind::date
                                       : Kind::year;
        return;
    }
    if (time) {
        kind_ = section.elapsed ? Kind::elapsed : Kind::time;
        return;
    }
    if (!has("0#?") || has("e/")) return;
    kind_ = Kind::number;
    prefix_ = std::move(section.before);
    suffix_ = std::move(section.after);
    read_placeholders(signs);
}

void NumberFormat::read_placeholders(std::string_view signs) {
    per_cent_ = signs.find('%') != std::string_view::npos;
    const std::size_t point = std::min(signs.find('.'), signs.size());
    for (const char sign : signs.substr(point)) {
        if (sign == '0' || sign == '#' || sign == '?') ++decimals_;
    }
    decimals_ = std::min(decimals_, 30);
    const std::string_view whole = signs.substr(0, point);
    const std::size_t comma = whole.find(',');
    thousands_ = comma != std::string_view::npos && whole.find_first_of("0#?", comma) != std::string_view::npos;
}

std::string NumberFormat::show_number(double value) const {
    std::string digits = fixed(per_cent_ ? value * 100 : value, decimals_);
    if (digits.empty()) return plain(value);
    if (thousands_) add_thousands(digits);
    const bool negative = digits.starts_with('-');
    return (negative ? "-" : "") + prefix_ + digits.substr(negative ? 1 : 0) + (per_cent_ ? "%" : "") + suffix_;
}

std::string NumberFormat::show(std::string_view raw, Epoch epoch) const {
    double value = 0;
    const auto [stop, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc() || stop != raw.data() + raw.size() || !std::isfinite(value)) return std::string(raw);
    if (kind_ == Kind::general) return plain(value);
    if (kind_ == Kind::number) return show_number(value);
    const bool has_time = value != std::floor(value);
    if (kind_ == Kind::time || kind_ == Kind::elapsed)
        return value >= 0 && value <= last_day ? show_time(value, kind_ == Kind::elapsed) : plain(value);
    std::string day = show_day(value, epoch);
    if (day.empty()) return value >= 0 && value < 1 && has_time ? show_time(value, false) : plain(value);
    if (kind_ == Kind::month) return day.substr(day.find(' ') + 1);
    if (kind_ == Kind::year) return day.substr(day.rfind(' ') + 1);
    if (kind_ == Kind::date_time && has_time) day += " " + show_time(value, false);
    return day;
}

}  // namespace assure::excel
