// Which papers are taken for cover sheets, by their labels alone.
#include "plugins/checked.h"

namespace assure {
namespace {

std::string kind_of(const std::string& paper) {
    const test::Folder folder("cover-sheet-recognition");
    const std::string file = folder.write("paper.xml", paper);
    const Engine engine(test::options_of_kind(""));
    return test::check_files(engine, {file}).at(0).kind;
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

}  // namespace
}  // namespace assure
