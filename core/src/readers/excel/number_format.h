// Numbers as a cell shows them: dates and times by the format's code, decimals, thousands, per cent and
// currency. A date is always shown in full ("20 April 2026"), whatever short form the cell has, since the value
// is known; a month's format shows the month ("April 2026").
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace assure::excel {

enum class Epoch : std::uint8_t { from_1900, from_1904 };

class NumberFormat {
public:
    NumberFormat() = default;
    explicit NumberFormat(std::string_view code);
    // The code of a format that every workbook has (0–163); "General" for one that is not known.
    static std::string_view built_in(std::uint32_t id);

    // Whether nothing is shown whatever the value is (";;;").
    [[nodiscard]] bool hides_numbers() const { return hides_numbers_; }
    [[nodiscard]] bool hides_text() const { return hides_text_; }
    // `raw` is a number as the file has it; returned as it is where it is none.
    [[nodiscard]] std::string show(std::string_view raw, Epoch epoch) const;

private:
    enum class Kind : std::uint8_t { general, number, date, month, year, date_time, time, elapsed };
    void read_section(std::string_view code);
    void read_placeholders(std::string_view signs);
    [[nodiscard]] std::string show_number(double value) const;

    Kind kind_ = Kind::general;
    bool hides_numbers_ = false;
    bool hides_text_ = false;
    bool thousands_ = false;
    bool per_cent_ = false;
    int decimals_ = 0;
    std::string prefix_;  // "£"
    std::string suffix_;  // " days"
};

// A serial day number: "20 April 2026"; empty for one that is no day. In the epoch of 1900 the day 60 is the
// 29 February 1900, which never was.
std::string show_day(double serial, Epoch epoch);

}  // namespace assure::excel
