#include "rulebook/waiver_file.h"

#include "assure/plugin/error.h"
#include "temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <string_view>

namespace assure {
namespace {

constexpr std::string_view xml = R"(<waivers time-zone="Europe/London">
  <waiver rule="note.signed" paper="a*.xml" start="2026-11-01" expiry="2026-11-30" reference="Minute 14">
    <reason>On leave.</reason>
    <approver>The head</approver>
  </waiver>
</waivers>
)";

constexpr std::string_view csv =
    "rule,paper,reason,approver,start,expiry,time-zone,reference\n"
    "note.signed,a*.xml,On leave.,The head,01/11/2026,30 November 2026,Europe/London,Minute 14\n";

class WaiverFileTest : public ::testing::Test {
protected:
    std::filesystem::path write(const std::string& name, std::string_view contents) {
        std::filesystem::path file = folder_ / name;
        std::ofstream(file, std::ios::binary) << contents;
        return file;
    }
    // What reading the text says when this part of it is replaced.
    std::string message(const std::string& name, std::string_view whole, std::string_view part,
                        std::string_view other) {
        std::string contents(whole);
        contents.replace(contents.find(part), part.size(), other);
        const std::filesystem::path file = write(name, contents);
        try {
            (void)read_waivers(file);
            return "no error";
        } catch (const Error& error) {
            return std::string(error.what()).substr(folder_.string().size() + 1);
        }
    }
    std::string in_xml(std::string_view part, std::string_view other) { return message("w.xml", xml, part, other); }
    std::string in_csv(std::string_view part, std::string_view other) { return message("w.csv", csv, part, other); }

    std::filesystem::path folder_ = test::temporary_folder();
};

TEST_F(WaiverFileTest, XmlAndCsvSayTheSame) {
    for (const auto& file : {write("w.xml", xml), write("w.csv", csv)}) {
        const std::vector<Waiver> waivers = read_waivers(file);
        ASSERT_EQ(waivers.size(), 1U);
        const Waiver& waiver = waivers.front();
        EXPECT_EQ(waiver.rule, "note.signed");
        EXPECT_EQ(waiver.paper, "a*.xml");
        EXPECT_EQ(waiver.reason, "On leave.");
        EXPECT_EQ(waiver.approver, "The head");
        EXPECT_EQ(waiver.reference, "Minute 14");
        EXPECT_EQ(waiver.start, parse_iso("2026-11-01"));
        EXPECT_EQ(waiver.expiry, parse_iso("2026-11-30"));
        EXPECT_EQ(waiver.time_zone, "Europe/London");
        EXPECT_EQ(waiver.place, file.string() + ":2");
    }
}

TEST_F(WaiverFileTest, EveryFieldIsNeeded) {
    EXPECT_EQ(in_xml(" expiry=\"2026-11-30\"", ""), "w.xml:2: <waiver> has no attribute 'expiry'. Add expiry=\"…\".");
    EXPECT_EQ(in_xml("<approver>The head</approver>", ""),
              "w.xml:2: <waiver> has no <approver>. Add <approver> to it.");
    EXPECT_EQ(in_xml(" time-zone=\"Europe/London\"", ""),
              "w.xml:1: <waivers> has no attribute 'time-zone'. Add time-zone=\"…\".");
    EXPECT_EQ(in_csv("On leave.", " "), "w.csv:2: This waiver has no reason. Say it: every waiver has all its fields.");
    EXPECT_EQ(in_csv(",time-zone", ",zone"), "w.csv:1: The column 'zone' is not known. Did you mean time-zone?");
    EXPECT_EQ(in_csv(",reference\n", "\n"),
              "w.csv:1: There is no column 'reference'. Make the first row the names of the columns: rule, paper, "
              "reason, approver, start, expiry, time-zone, reference.");
    EXPECT_EQ(
        in_csv("On leave.", "On leave, he says"),
        "w.csv:2: This row has 9 fields, and the first row 8. Give it one for each column; put a field that holds "
        "a comma into quotes.");
}

TEST_F(WaiverFileTest, DaysAreDaysInOrder) {
    EXPECT_EQ(in_xml("2026-11-30", "end of November"),
              "w.xml:2: The expiry 'end of November' is not a day. Write it as 2026-04-20.");
    EXPECT_EQ(in_csv("30 November 2026", "November 2026"),
              "w.csv:2: The expiry 'November 2026' is not a day. Write it as 2026-04-20.");
    EXPECT_EQ(
        in_xml("2026-11-30", "2026-10-31"),
        "w.xml:2: This waiver ends on 31 October 2026, before it starts. Give it an expiry on or after its start.");
    EXPECT_EQ(in_xml("2026-11-30", "2026-11-01"), "no error") << "a waiver of one day";
    EXPECT_EQ(in_csv("Europe/London", "GMT"),
              "w.csv:2: The time zone 'GMT' is not known. Use one of: Europe/London, UTC.");
}

TEST_F(WaiverFileTest, AScopeNamesAPaper) {
    for (const char* scope : {"*", "*/*", "**.."})
        EXPECT_EQ(in_xml("a*.xml", scope), "w.xml:2: The paper '" + std::string(scope) +
                                               "' stands for every paper. Name the paper, or the part of its name that "
                                               "is always there: 'Pain pathway*.docx'.");
}

TEST(ExpiryUtc, IsTheEndOfTheDayWhereItIsStated) {
    Waiver waiver;
    waiver.time_zone = "Europe/London";
    const auto at = [&](const char* day) {
        waiver.expiry = *parse_iso(day);
        return expiry_utc(waiver);
    };
    EXPECT_EQ(at("2026-12-31"), "2026-12-31T23:59:59Z");
    EXPECT_EQ(at("2026-08-31"), "2026-08-31T22:59:59Z");
    EXPECT_EQ(at("2026-03-28"), "2026-03-28T23:59:59Z") << "the clocks go forward on 29 March";
    EXPECT_EQ(at("2026-03-29"), "2026-03-29T22:59:59Z");
    EXPECT_EQ(at("2026-10-24"), "2026-10-24T22:59:59Z") << "and back on 25 October";
    EXPECT_EQ(at("2026-10-25"), "2026-10-25T23:59:59Z");
    waiver.time_zone = "UTC";
    EXPECT_EQ(at("2026-08-31"), "2026-08-31T23:59:59Z");
}

}  // namespace
}  // namespace assure
