#include "assure/plugin/dates.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace assure {
namespace {

std::string iso(Day day) {
    const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(static_cast<int>(day.year())) + "-" + two(static_cast<unsigned>(day.month())) + "-" +
           two(static_cast<unsigned>(day.day()));
}

// "2026-05-12", "2026-05-12..2026-05-14", several joined by a space.
std::string dates(std::string_view text, std::optional<std::chrono::year> year = std::nullopt) {
    std::string all;
    for (const FoundDate& found : find_dates(text, year)) {
        if (!all.empty()) all += " ";
        all += iso(found.first);
        if (found.last != found.first) all += ".." + iso(found.last);
    }
    return all;
}

struct Case {
    std::string_view text;
    std::string_view expected;
};

TEST(Dates, AreReadInEveryFormThatPeopleWrite) {
    const std::vector<Case> cases{
        {"20/04/2026", "2026-04-20"},
        {"20/4/26", "2026-04-20"},
        {"20.4.26", "2026-04-20"},
        {"20.04.2026", "2026-04-20"},
        {"20-04-2026", "2026-04-20"},
        {"20 / 04 / 2026", "2026-04-20"},
        {"2026-04-20", "2026-04-20"},
        {"2026/04/20", "2026-04-20"},
        {"2026-04-20T09:30:00", "2026-04-20"},
        {"2026-04-20 00:00:00", "2026-04-20"},
        {"20/04/2026 09:30", "2026-04-20"},
        {"20 April 2026", "2026-04-20"},
        {"20th April 2026", "2026-04-20"},
        {"20th of April, 2026", "2026-04-20"},
        {"Monday 20th April 2026", "2026-04-20"},
        {"Mon, 20 Apr 2026", "2026-04-20"},
        {"20 Apr. 2026", "2026-04-20"},
        {"20 Apr 26", "2026-04-20"},
        {"20 April '26", "2026-04-20"},
        {"20 April \xE2\x80\x99"
         "26",
         "2026-04-20"},
        {"20-Apr-26", "2026-04-20"},
        {"20-Apr-2026", "2026-04-20"},
        {"20Apr2026", "2026-04-20"},
        {"20\xC2\xA0"
         "April\xC2\xA0"
         "2026",
         "2026-04-20"},
        {"20\xE2\x80\x91"
         "04\xE2\x80\x91"
         "2026",
         "2026-04-20"},
        {"20 APRIL 2026", "2026-04-20"},
        {"April 20, 2026", "2026-04-20"},
        {"April 20th 2026", "2026-04-20"},
        {"1 Sept 2026", "2026-09-01"},
        {"29/02/2028", "2028-02-29"},
        {"(signed 20/04/2026)", "2026-04-20"},
        {"Y, 20/04/2026, none", "2026-04-20"},
        {"Yes - 1 May 2026", "2026-05-01"},
        {"None 05/01/2026", "2026-01-05"},
        {"28/04/2026; 30/04/2026", "2026-04-28 2026-04-30"},
        {"24/04/2026 \xE2\x80\x93 none", "2026-04-24"},
    };
    for (const Case& one : cases)
        EXPECT_EQ(dates(one.text), one.expected) << one.text;
}

TEST(Dates, MonthsWeeksAndRangesAreSpansOfDays) {
    const std::vector<Case> cases{
        {"April 2026", "2026-04-01..2026-04-30"},
        {"Feb 2028", "2028-02-01..2028-02-29"},
        {"Apr-26", "2026-04-01..2026-04-30"},
        {"04/2026", "2026-04-01..2026-04-30"},
        {"early May 2026", "2026-05-01..2026-05-31"},
        {"w/c 20 April 2026", "2026-04-20..2026-04-26"},
        {"W/C Monday 20/04/2026", "2026-04-20..2026-04-26"},
        {"week commencing 20 April 2026", "2026-04-20..2026-04-26"},
        {"week ending 26 April 2026", "2026-04-20..2026-04-26"},
        {"12\xE2\x80\x93"
         "14 May 2026",
         "2026-05-12..2026-05-14"},
        {"12-14 May 2026", "2026-05-12..2026-05-14"},
        {"12th to 14th May 2026", "2026-05-12..2026-05-14"},
        {"12 and 14 May 2026", "2026-05-12..2026-05-14"},
        {"12, 13 and 14 May 2026", "2026-05-12..2026-05-14"},
        {"12/13 May 2026", "2026-05-12..2026-05-13"},
        {"12-14/05/2026", "2026-05-12..2026-05-14"},
        {"28 April \xE2\x80\x93 2 May 2026", "2026-04-28..2026-05-02"},
        {"28 December to 5 January 2027", "2026-12-28..2027-01-05"},
        {"12/05/2026 - 14/05/2026", "2026-05-12..2026-05-14"},
        {"1 April 2025 \xE2\x80\x93 31 March 2026", "2025-04-01..2026-03-31"},
        {"April\xE2\x80\x93June 2026", "2026-04-01..2026-06-30"},
        {"Tuesday 12 to Thursday 14 May 2026", "2026-05-12..2026-05-14"},
    };
    for (const Case& one : cases)
        EXPECT_EQ(dates(one.text), one.expected) << one.text;
}

TEST(Dates, ImpossibleDatesAndOtherNumbersAreLeftOut) {
    for (const std::string_view text : {"31/02/2026",
                                        "29/02/2026",
                                        "31 April 2026",
                                        "04/28/2026",
                                        "00/04/2026",
                                        "32/01/2026",
                                        "2026-13-01",
                                        "Q1-Q6",
                                        "2.1, 2.3",
                                        "2025/26",
                                        "2025-26",
                                        "24/7",
                                        "PCC/21/001",
                                        "minute 14/26",
                                        "95%",
                                        "1.2.3.4",
                                        "\u00A3150 a day",
                                        "may be considered",
                                        "payment may follow",
                                        "we march on",
                                        "SI 2023/1348",
                                        "01623 12 34 56",
                                        "section 20.4",
                                        "GB/21/049",
                                        "",
                                        "12",
                                        "SC12"})
        EXPECT_EQ(dates(text), "") << text;
}

TEST(Dates, WithoutAYearTheyTakeTheDefaultOrAreLeftOut) {
    const std::chrono::year year{2026};
    for (const std::string_view text : {"28 April", "28th of April", "28/04", "April 28"}) {
        EXPECT_EQ(dates(text), "") << text;
        EXPECT_EQ(dates(text, year), "2026-04-28") << text;
    }
    EXPECT_EQ(dates("November", year), "2026-11-01..2026-11-30");
    EXPECT_EQ(dates("May", year), "2026-05-01..2026-05-31");
    EXPECT_EQ(dates("trained in May", year), "2026-05-01..2026-05-31");
    EXPECT_EQ(dates("May I ask", year), "");
    EXPECT_EQ(dates("12-14 May", year), "2026-05-12..2026-05-14");
    EXPECT_TRUE(find_dates("28 April", year).front().year_assumed);
    EXPECT_FALSE(find_dates("28 April 2025", year).front().year_assumed);
}

TEST(Dates, SayWhereTheyStand) {
    const std::string text = "Trained \xE2\x80\x93 28 April 2026, by the ICB";
    const auto found = find_dates(text, std::nullopt);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(text.substr(found[0].begin, found[0].length), "28 April 2026");
}

TEST(Dates, AreWrittenForPeopleAndReadFromOptions) {
    using namespace std::chrono;
    EXPECT_EQ(to_string(Day{year{2026}, April, day{20}}), "20 April 2026");
    EXPECT_EQ(parse_iso("2026-04-20"), (Day{year{2026}, April, day{20}}));
    for (const std::string_view text : {"2026-02-30", "20/04/2026", "2026-4-20", "", "2026-04-20x", "202a-04-20"})
        EXPECT_FALSE(parse_iso(text)) << text;
}

}  // namespace
}  // namespace assure
