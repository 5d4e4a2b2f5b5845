// How the cells of a sheet become headings, tables and paragraphs.
#include "assure/plugin/tables.h"
#include "core/readers/outline.h"
#include "core/readers/xlsx.h"

#include <gtest/gtest.h>

#include <string>

namespace assure {
namespace {

using test::block_with;
using test::index_of;
using test::one_cell;
using test::sheet_of;
using test::sheet_outline;
using test::Xlsx;

TEST(Excel, SheetsAreSectionsInOrder) {
    const auto source = Xlsx().sheet("Panel &amp; dates", sheet_of("Title|Pathway")).sheet("Notes", "").read();
    EXPECT_EQ(test::outline(*source), "# Panel & dates\ntable 1x2\n  [1,1] Title\n  [1,2] Pathway\n# Notes\n");
    EXPECT_EQ(source->format(), "Excel (.xlsx)");
}

TEST(Excel, StrictWorkbooksAreRead) {
    EXPECT_EQ(test::outline(*Xlsx().strict().sheet("S", sheet_of("a|b")).read()),
              "# S\ntable 1x2\n  [1,1] a\n  [1,2] b\n");
}

TEST(Excel, EmptyRowsEndATableAndSingleCellsAboveItAreTitles) {
    EXPECT_EQ(sheet_outline(sheet_of("Panel record\n\nTitle|Pathway\nDate|Soon\n\nName|Role|Scoring\nAnn|Chair|Yes")),
              "# Sheet1\nPanel record\ntable 2x2\n  [1,1] Title\n  [1,2] Pathway\n  [2,1] Date\n  [2,2] Soon\n"
              "table 2x3\n  [1,1] Name\n  [1,2] Role\n  [1,3] Scoring\n  [2,1] Ann\n  [2,2] Chair\n  [2,3] Yes\n");
}

std::size_t tables_of(std::string_view table) {
    return Xlsx().sheet("S", sheet_of(table)).read()->tables().size();
}

TEST(Excel, ABlankRowInATableIsNoEndWhereTheRowsBelowGoOnWithIt) {
    EXPECT_EQ(tables_of("Name|Role|Scoring\nA|Manager|Yes\n\nB|Carer|Yes"), 1U);
    EXPECT_EQ(tables_of("Name|Role|Scoring\nA|Manager|Yes\n\n\nB|Carer|Yes"), 1U);
}

TEST(Excel, ABlankRowEndsATableWhereAnotherBegins) {
    EXPECT_EQ(tables_of("Name|Role|Scoring\nA|Manager|Yes\n\nConsulted|Role|When\nB|Carer|Yes"), 2U);
    EXPECT_EQ(tables_of("Name|Role|Scoring\nA|Manager|Yes\n\nSigned|Capacity|Dated\nB|Carer|Yes"), 2U);
    EXPECT_EQ(tables_of("Name|Role|Scoring\nA|Manager|Yes\n\n\n\nB|Carer|Yes"), 2U);
    EXPECT_EQ(tables_of("Meeting|12 March\nAuthor|A. B.\n\nSponsor|A. B."), 2U);
}

TEST(Excel, TheLookOfItsFirstRowTellsWhetherATableGoesOn) {
    const auto tables = [](const char* below) {
        const auto cell = [](const std::string& name, const std::string& style) {
            return "<c r=\"" + name + "\" s=\"" + style + "\" t=\"str\"><v>" + name + "</v></c>";
        };
        const auto row = [&](const std::string& number, const std::string& style) {
            std::string cells = cell("A" + number, style);
            cells += cell("B" + number, style) + cell("C" + number, style);
            return "<row r=\"" + number + "\">" + cells + "</row>";
        };
        return Xlsx()
            .styles("<fonts><font/><font><b/></font></fonts><cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs>")
            .sheet("S", "<sheetData>" + row("1", "1") + row("2", "0") + row("4", below) + "</sheetData>")
            .read()
            ->tables()
            .size();
    };
    EXPECT_EQ(tables("0"), 1U);
    EXPECT_EQ(tables("1"), 2U);
}

TEST(Excel, SheetsThatAreShownAreRangesOfTheBody) {
    const auto source = Xlsx()
                            .sheet("One", sheet_of("a"))
                            .sheet("Two", sheet_of("b\n\nc"))
                            .sheet("Lists", sheet_of("d"), "hidden")
                            .read();
    const std::vector<BlockRange> sheets = source->sheets();
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(sheets[0], (BlockRange{0, 2}));
    EXPECT_EQ(sheets[1], (BlockRange{2, 5}));
}

TEST(Excel, ATitleDirectlyAboveATableIsAParagraph) {
    EXPECT_EQ(sheet_outline(sheet_of("Members\nName|Role\nAnn|Chair")),
              "# Sheet1\nMembers\ntable 2x2\n  [1,1] Name\n  [1,2] Role\n  [2,1] Ann\n  [2,2] Chair\n");
}

TEST(Excel, ALabelWithoutAnswerAtTheTopIsNoTitle) {
    EXPECT_EQ(sheet_outline(sheet_of("Name of procurement:\nLead|Ann")),
              "# Sheet1\ntable 2x2\n  [1,1] Name of procurement:\n  [1,2] \n  [2,1] Lead\n  [2,2] Ann\n");
}

TEST(Excel, BlankColumnsBetweenLabelAndAnswerAreLeftOut) {
    const auto source = Xlsx().sheet("S", sheet_of("||Lead||Ann\n||Date||Soon")).read();
    EXPECT_EQ(test::outline(*source), "# S\ntable 2x2\n  [1,1] Lead\n  [1,2] Ann\n  [2,1] Date\n  [2,2] Soon\n");
    EXPECT_EQ(source->locate(index_of(*source, "Soon")).cell, "E2");
}

TEST(Excel, ALineBreakInACellBeginsAParagraph) {
    EXPECT_EQ(sheet_outline(sheet_of("x|y") + ""), "# Sheet1\ntable 1x2\n  [1,1] x\n  [1,2] y\n");
    EXPECT_EQ(sheet_outline(one_cell("<c r=\"A1\" t=\"inlineStr\"><is><t>Label\n\nhelp_x000D_\nmore</t></is></c>"
                                     "<c r=\"B1\" t=\"inlineStr\"><is><t>a&#10;b</t></is></c>")),
              "# Sheet1\ntable 1x2\n  [1,1] Label\n  help \n  more\n  [1,2] a\n  b\n");
}

TEST(Excel, MergedCellsSpan) {
    const auto source =
        Xlsx()
            .sheet("S", sheet_of("Group|Who|Scoring\nPatients|Ann|Yes\n|Ben|No\nNote") +
                            "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A4:C4\"/></mergeCells>")
            .read();
    const Table& table = source->table(0);
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.rows[1].cells[0].row_span, 2U);
    EXPECT_TRUE(table.rows[2].cells[0].merged_away);
    EXPECT_EQ(table.rows[3].cells[0].column_span, 3U);
    const auto data = data_tables(*source, source->body());
    ASSERT_EQ(data.size(), 1U);
    EXPECT_EQ(data[0].rows[1].cells[0].text(), "Patients");
}

TEST(Excel, TextUnderAMergedCellIsHiddenAndNotLost) {
    const auto source =
        Xlsx().sheet("S", sheet_of("shown|under") + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>").read();
    EXPECT_EQ(test::marks_of(block_with(*source, "shown").text), "plain");
    EXPECT_EQ(test::marks_of(block_with(*source, "under").text), "hidden");
}

TEST(Excel, HiddenRowsColumnsAndSheetsAreMarked) {
    const auto source =
        Xlsx()
            .sheet("S",
                   "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                   "<row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"str\"><v>row</v></c></row>"
                   "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>seen</v></c><c r=\"C2\" t=\"str\"><v>column</v></c></row>"
                   "</sheetData>")
            .sheet("Lists", sheet_of("secret|list"), "hidden")
            .sheet("Deep", sheet_of("deeper|list"), "veryHidden")
            .read();
    EXPECT_EQ(test::marks_of(block_with(*source, "seen").text), "plain");
    for (const char* hidden : {"row", "column", "Lists", "secret", "Deep", "deeper"})
        EXPECT_EQ(test::marks_of(block_with(*source, hidden).text), "hidden") << hidden;
}

}  // namespace
}  // namespace assure
