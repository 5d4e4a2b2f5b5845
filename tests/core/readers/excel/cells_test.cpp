// What a cell shows: shared strings, dates, numbers, formulas.
#include "assure/plugin/dates.h"
#include "core/readers/outline.h"
#include "core/readers/xlsx.h"

#include <gtest/gtest.h>

#include <string>

namespace assure {
namespace {

using test::block_with;
using test::one_cell;
using test::sheet_outline;
using test::Xlsx;

// What a cell with a number and a number format shows; the format is an id or a code.
std::string shown(const std::string& value, const std::string& code, bool from_1904 = false) {
    const bool id = code.find_first_not_of("0123456789") == std::string::npos && !code.empty();
    const std::string styles = (id ? "" : "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/></numFmts>") +
                               ("<cellXfs><xf numFmtId=\"" + (id ? code : "164") + "\"/></cellXfs>");
    const auto source = Xlsx()
                            .properties(from_1904 ? "date1904=\"1\"" : "")
                            .styles(styles)
                            .sheet("S", one_cell("<c r=\"A1\" s=\"0\"><v>" + value + "</v></c>"))
                            .read();
    return source->blocks().size() < 2 ? "(nothing)" : std::string(source->block(1).text.str);
}

TEST(Excel, SharedStringsJoinTheirRunsAndLeaveOutHowTheyAreSpoken) {
    const auto source = Xlsx()
                            .strings(
                                "<si><t>plain &amp; simple</t></si>"
                                "<si><r><t>six </t></r><r><rPr><b/><strike/></rPr><t>carers</t></r>"
                                "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si>")
                            .sheet("S", one_cell("<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"))
                            .read();
    const Block& carers = block_with(*source, "six carers");
    EXPECT_EQ(test::marks_of(carers.text), "plain|struck+bold");
    block_with(*source, "plain & simple");
}

TEST(Excel, SharedTextIsLocatedInItsCellAndInTheStringsPart) {
    const Xlsx workbook =
        Xlsx()
            .strings("<si><t>carers co-wrote it</t></si>")
            .sheet("Answers", "<sheetData><row r=\"7\"><c r=\"B7\" t=\"s\"><v>0</v></c></row></sheetData>");
    const auto source = workbook.read();
    const Location where = source->locate(1, 7, 8);
    EXPECT_EQ(where.sheet, "Answers");
    EXPECT_EQ(where.cell, "B7");
    EXPECT_EQ(where.part, "xl/sharedStrings.xml");
    EXPECT_EQ(where.length, 8U);
    EXPECT_EQ(describe(where), "sheet 'Answers' › cell B7");
}

TEST(Excel, OtherValuesAreLocatedInTheSheet) {
    const auto source = Xlsx().sheet("S", one_cell("<c r=\"AA1\"><v>46132</v></c>")).read();
    const Location where = source->locate(1);
    EXPECT_EQ(where.cell, "AA1");
    EXPECT_EQ(where.part, "xl/worksheets/sheet1.xml");
    EXPECT_EQ(where.length, 5U);
}

TEST(Excel, DatesAreShownWhateverTheirFormat) {
    EXPECT_EQ(shown("46132", "14"), "20 April 2026");
    EXPECT_EQ(shown("46132", "dd\\-mmm\\-yy"), "20 April 2026");
    EXPECT_EQ(shown("46132", "[$-809]dddd, d mmmm yyyy;@"), "20 April 2026");
    EXPECT_EQ(shown("46132.604166666664", "dd/mm/yyyy hh:mm"), "20 April 2026 14:30");
    EXPECT_EQ(shown("46132", "mmm-yy"), "April 2026");
    EXPECT_EQ(shown("0.604166666666667", "h:mm AM/PM"), "14:30");
    EXPECT_EQ(shown("1.5", "[h]:mm"), "36:00");
    EXPECT_EQ(find_dates(shown("46132", "14"), {}).size(), 1U);
}

TEST(Excel, BothEpochsAndTheDayThatNeverWas) {
    EXPECT_EQ(shown("44670", "14", true), "20 April 2026");
    EXPECT_EQ(shown("59", "14"), "28 February 1900");
    EXPECT_EQ(shown("60", "14"), "29 February 1900");
    EXPECT_EQ(shown("61", "14"), "1 March 1900");
    EXPECT_EQ(shown("1", "14"), "1 January 1900");
    EXPECT_EQ(shown("-3", "14"), "-3");
    EXPECT_EQ(shown("2958466", "14"), "2958466");
}

TEST(Excel, NumbersAreShownAsTheirFormatSays) {
    EXPECT_EQ(shown("0.6", "9"), "60%");
    EXPECT_EQ(shown("12.5", "10"), "1250.00%");
    EXPECT_EQ(shown("1234567.891", "4"), "1,234,567.89");
    EXPECT_EQ(shown("-1234.5", "[$£-809]#,##0.00"), "-£1,234.50");
    EXPECT_EQ(shown("3", "0 &quot;days&quot;"), "3 days");
    EXPECT_EQ(shown("0.26", "#0.0"), "0.3");
    EXPECT_EQ(shown("0.30000000000000004", "General"), "0.3");
    EXPECT_EQ(shown("12", "General"), "12");
    EXPECT_EQ(shown("1E+20", "General"), "1e+20");
    EXPECT_EQ(shown("5", "[Red]0;[Blue]-0"), "5");
}

TEST(Excel, BooleansFormulasAndErrorsAreShownAsTheyStand) {
    EXPECT_EQ(sheet_outline(one_cell("<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>"
                                     "<c r=\"C1\" t=\"str\"><f>A9</f><v>Yes</v></c><c r=\"D1\"><f>1+1</f><v>2</v></c>"
                                     "<c r=\"E1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                                     "<c r=\"F1\" t=\"d\"><v>2026-04-20T00:00:00</v></c>")),
              "# Sheet1\ntable 1x6\n  [1,1] TRUE\n  [1,2] FALSE\n  [1,3] Yes\n  [1,4] 2\n  [1,5] #DIV/0!\n"
              "  [1,6] 20 April 2026\n");
}

}  // namespace
}  // namespace assure
