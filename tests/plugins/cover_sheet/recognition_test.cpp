// Which papers are taken for cover sheets, by their labels alone.
#include "plugins/checked.h"

namespace assure {
namespace {

DocumentReport report_of(const std::string& paper) {
    const test::Folder folder("cover-sheet-recognition");
    const std::string file = folder.write("paper.xml", paper);
    const Engine engine(test::options_of_kind(""));
    return test::check_files(engine, {file}).at(0);
}

std::string kind_of(const std::string& paper) {
    return report_of(paper).kind;
}

TEST(CoverSheetRecognition, AReportOfHeadingsAloneIsNoCover) {
    EXPECT_NE(kind_of("<report><title>Annual engagement report</title><executive-summary>A year.</executive-summary>"
                      "<purpose>To look back.</purpose><background>Last year.</background>"
                      "<recommendations>More of it.</recommendations><next-steps>None.</next-steps></report>"),
              "cover-sheet");
}

TEST(CoverSheetRecognition, ACouncilsFrontSheetIsACover) {
    EXPECT_EQ(kind_of("<report><subject>Parking</subject><date-of-meeting>12 March 2026</date-of-meeting>"
                      "<report-of>Director of Place</report-of><contact-officer>Jo</contact-officer>"
                      "<wards-affected>All</wards-affected></report>"),
              "cover-sheet");
}

TEST(CoverSheetRecognition, ATemplatesPromptIsNotTheTitleOfThePaper) {
    const auto title_of = [](const std::string& title) {
        return report_of("<cover-sheet><paper-title>" + title +
                         "</paper-title><meeting-date>12 March 2026</meeting-date><author>Jo</author>"
                         "<executive-summary>A year.</executive-summary>"
                         "<co-production-assurance>N/A</co-production-assurance></cover-sheet>")
            .title;
    };
    EXPECT_EQ(title_of("Parking at the hospital"), "Parking at the hospital");
    EXPECT_NE(title_of("[Title of the paper, as on the agenda]"), "[Title of the paper, as on the agenda]");
}

}  // namespace
}  // namespace assure
