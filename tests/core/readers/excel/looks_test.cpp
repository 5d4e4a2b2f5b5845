// What cells look like: fonts, colours, conditional formats, ticks, borders.
#include "core/readers/outline.h"
#include "core/readers/xlsx.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace assure {
namespace {

using test::block_with;
using test::one_cell;
using test::sheet_of;
using test::Xlsx;

// The marks of the first cell "Partner" beside a status, under a conditional format with that rule and look.
std::string marks_under(const std::string& rule, const std::string& look, const std::string& status = "Withdrawn") {
    const auto source =
        Xlsx()
            .styles("<dxfs><dxf>" + look + "</dxf></dxfs>")
            .sheet("S", sheet_of("Name|Status\nPartner|" + status) + "<conditionalFormatting sqref=\"A2:B9\"><cfRule " +
                            rule + "</cfRule></conditionalFormatting>")
            .read();
    return test::marks_of(block_with(*source, "Partner").text);
}

TEST(Excel, AConditionalFormatStrikesWhatItsPlainComparisonMeets) {
    const std::string strike = "<font><strike/></font>";
    const std::string by_status = "type=\"expression\" dxfId=\"0\"><formula>$B2=\"withdrawn\"</formula>";
    EXPECT_EQ(marks_under(by_status, strike), "struck");
    EXPECT_EQ(marks_under(by_status, strike, "Active"), "plain");
    EXPECT_EQ(marks_under(by_status, "<font><b/></font>"), "plain");
    EXPECT_EQ(marks_under("type=\"expression\" dxfId=\"0\"><formula>$B2&lt;&gt;\"Active\"</formula>", strike),
              "struck");
    EXPECT_EQ(marks_under("type=\"cellIs\" operator=\"equal\" dxfId=\"0\"><formula>\"Partner\"</formula>", strike),
              "struck");
    EXPECT_EQ(marks_under("type=\"containsText\" dxfId=\"0\" text=\"part\">", strike), "struck");
    EXPECT_EQ(marks_under("type=\"notContainsText\" dxfId=\"0\" text=\"part\">", strike), "plain");
}

TEST(Excel, AConditionalFormatHidesTextInTheColourOfItsCell) {
    const std::string filled = "type=\"notContainsBlanks\" dxfId=\"0\">";
    EXPECT_EQ(marks_under(filled, "<font><color rgb=\"FFFFFFFF\"/></font>"), "hidden");
    EXPECT_EQ(marks_under(filled, "<numFmt numFmtId=\"164\" formatCode=\";;;\"/>"), "hidden");
    EXPECT_EQ(marks_under(filled,
                          "<font><color rgb=\"FFFFFFFF\"/></font><fill><patternFill><bgColor "
                          "rgb=\"FFC00000\"/></patternFill></fill>"),
              "plain");
}

TEST(Excel, AConditionalFormatThatIsNotWorkedOutIsInTheCoverage) {
    const auto source =
        Xlsx()
            .styles("<dxfs><dxf><font><strike/></font></dxf></dxfs>")
            .sheet("S", sheet_of("Name|Until\nPartner|Soon") +
                            "<conditionalFormatting sqref=\"A2\"><cfRule type=\"expression\" "
                            "dxfId=\"0\"><formula>B2&lt;TODAY()</formula></cfRule></conditionalFormatting>")
            .read();
    const auto said = [](const PartCoverage& part) { return part.why.starts_with("conditional formats"); };
    EXPECT_EQ(std::count_if(source->coverage().begin(), source->coverage().end(), said), 1);
}

TEST(Excel, TheFontsOfCellsAreMarks) {
    const auto source =
        Xlsx()
            .styles(
                "<fonts><font/><font><strike/></font><font><b/></font><font><color rgb=\"FFFFFFFF\"/></font>"
                "<font><color theme=\"0\"/></font></fonts><fills><fill/>"
                "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF0055AA\"/></patternFill></fill></fills>"
                "<cellXfs><xf/><xf fontId=\"1\"/><xf fontId=\"2\"/><xf fontId=\"3\"/><xf fontId=\"4\" fillId=\"1\"/>"
                "<xf numFmtId=\"170\"/></cellXfs><numFmts><numFmt numFmtId=\"170\" formatCode=\";;;\"/></numFmts>")
            .sheet("S", one_cell("<c r=\"A1\" s=\"1\" t=\"str\"><v>struck</v></c>"
                                 "<c r=\"B1\" s=\"2\" t=\"str\"><v>bold</v></c>"
                                 "<c r=\"C1\" s=\"3\" t=\"str\"><v>white</v></c>"
                                 "<c r=\"D1\" s=\"4\" t=\"str\"><v>on blue</v></c>"
                                 "<c r=\"E1\" s=\"5\" t=\"str\"><v>no text</v></c>"))
            .read();
    EXPECT_EQ(test::marks_of(block_with(*source, "struck").text), "struck");
    EXPECT_EQ(test::marks_of(block_with(*source, "bold").text), "bold");
    EXPECT_EQ(test::marks_of(block_with(*source, "white").text), "hidden");
    EXPECT_EQ(test::marks_of(block_with(*source, "on blue").text), "plain");
    EXPECT_EQ(test::marks_of(block_with(*source, "no text").text), "hidden");
}

TEST(Excel, AWhiteRunInAWhiteCellIsHidden) {
    const auto source =
        Xlsx()
            .sheet("S", one_cell("<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><color rgb=\"FFFFFFFF\"/></rPr>"
                                 "<t>unseen</t></r></is></c>"))
            .read();
    EXPECT_EQ(test::marks_of(block_with(*source, "unseen").text), "hidden");
}

TEST(Excel, TicksAreTyped) {
    const auto source =
        Xlsx()
            .styles(
                "<fonts><font><name val=\"Wingdings\"/></font></fonts><cellXfs><xf fontId=\"9\"/>"
                "<xf fontId=\"0\"/><xf fontId=\"9\"><extLst><ext><q:xfComplement xmlns:q=\"urn:q\" i=\"0\"/></ext>"
                "</extLst></xf></cellXfs>")
            .sheet("S", one_cell("<c r=\"A1\" t=\"str\"><v>✓</v></c><c r=\"B1\" s=\"1\" t=\"str\"><v>ü</v></c>"
                                 "<c r=\"C1\" s=\"2\" t=\"b\"><v>1</v></c><c r=\"D1\" s=\"2\" t=\"b\"><v>0</v></c>"
                                 "<c r=\"E1\" t=\"str\"><v>[x] Yes</v></c>"))
            .read();
    std::string marks;
    for (std::uint32_t i = 2; i < source->blocks().size(); ++i)
        marks += test::marks_of(source->block(i).text) + "\n";
    EXPECT_EQ(marks, "ticked\nticked\nticked\nunticked\nticked|plain\n");
}

TEST(Excel, ABorderedEmptyCellWaitsForAnAnswer) {
    const auto source =
        Xlsx()
            .styles(
                "<borders><border/><border><left style=\"thin\"/></border></borders>"
                "<cellXfs><xf/><xf borderId=\"1\"/></cellXfs>")
            .sheet("S", one_cell("<c r=\"A1\" s=\"1\" t=\"str\"><v>Payment policy</v></c><c r=\"B1\" s=\"1\"/>"))
            .read();
    EXPECT_EQ(test::outline(*source), "# S\ntable 1x2\n  [1,1] Payment policy\n  [1,2] \n");
    EXPECT_EQ(source->locate(3).cell, "B1");
}

}  // namespace
}  // namespace assure
