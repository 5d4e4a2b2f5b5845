// Excel workbooks: what a person sees in the sheets is what is read.
#include "assure/plugin/dates.h"
#include "assure/plugin/error.h"
#include "assure/plugin/form.h"
#include "assure/plugin/tables.h"
#include "core/readers/corpus.h"
#include "core/readers/docx.h"
#include "core/readers/outline.h"
#include "core/readers/xlsx.h"
#include "readers/reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace assure {
namespace {

using test::sheet_of;
using test::sheet_outline;
using test::Xlsx;

// A sheet with one cell.
std::string one_cell(const std::string& cell) {
    return "<sheetData><row r=\"1\">" + cell + "</row></sheetData>";
}

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

// The block with that text.
const Block& block_with(const Source& source, std::string_view text) {
    for (const Block& block : source.blocks()) {
        if (block.text.str == text) return block;
    }
    ADD_FAILURE() << "no block says " << text << " in\n" << test::outline(source);
    return source.block(0);
}

std::uint32_t index_of(const Source& source, std::string_view text) {
    return static_cast<std::uint32_t>(&block_with(source, text) - source.blocks().data());
}

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

TEST(Excel, LabelsAndAnswersAreAForm) {
    const auto source = Xlsx().sheet("S", sheet_of("Title|Pathway\nDate|20 April 2026\nLead|Ann")).read();
    const Form form(*source, source->body());
    const auto date = std::find_if(form.fields().begin(), form.fields().end(),
                                   [](const Field& field) { return field.label == "Date"; });
    ASSERT_NE(date, form.fields().end());
    EXPECT_EQ(date->text(), "20 April 2026");
    EXPECT_EQ(answer_location(*source, *date).cell, "B2");
}

TEST(Excel, CommentsTextBoxesAndPageHeadersAreStories) {
    const std::string drawing =
        "<d:wsDr xmlns:d=\"urn:d\" xmlns:a=\"urn:a\"><d:sp><d:txBody><a:p><a:r><a:t>box</a:t></a:r></a:p>"
        "<a:p><a:r><a:rPr strike=\"sngStrike\"/><a:t>gone</a:t></a:r></a:p></d:txBody></d:sp></d:wsDr>";
    const auto source =
        Xlsx()
            .sheet("S", sheet_of("a|b") +
                            "<headerFooter><oddHeader>&amp;L&amp;&quot;Arial,Bold&quot;&amp;12Draft &amp;&amp; more"
                            "&amp;RPage &amp;P</oddHeader></headerFooter>")
            .of_sheet(1, "comments", "comments1.xml",
                      "<comments><commentList><comment ref=\"B1\" authorId=\"0\"><text><r><t>who?</t></r></text>"
                      "</comment></commentList></comments>")
            .of_sheet(1, "drawing", "drawings/drawing1.xml", drawing)
            .read();
    EXPECT_EQ(test::channel_text(*source, Channel::comment), "who?\n");
    EXPECT_EQ(test::channel_text(*source, Channel::text_box), "box\ngone\n");
    EXPECT_EQ(test::channel_text(*source, Channel::header), "Draft & more\nPage \n");
    const auto comment = std::find_if(source->stories().begin(), source->stories().end(),
                                      [](const Story& story) { return story.channel == Channel::comment; });
    ASSERT_NE(comment, source->stories().end());
    EXPECT_EQ(source->block(comment->anchor).text.str, "b");
    EXPECT_EQ(source->locate(comment->blocks.first).cell, "B1");
}

TEST(Excel, WhatIsNotReadIsInTheCoverage) {
    const auto source = Xlsx()
                            .sheet("S", sheet_of("a|b"))
                            .part("xl/media/image1.png", "x")
                            .part("xl/vbaProject.bin", "x")
                            .part("xl/externalLinks/externalLink1.xml", "x")
                            .part("xl/charts/chart1.xml", "x")
                            .part("xl/embeddings/oleObject1.bin", "x")
                            .read();
    std::string skipped;
    for (const PartCoverage& part : source->coverage()) {
        if (part.state == PartState::skipped) skipped += part.part + (part.may_hold_evidence ? "!" : "") + " ";
        EXPECT_TRUE(part.state == PartState::read || !part.why.empty()) << part.part;
    }
    EXPECT_EQ(skipped,
              "xl/charts/chart1.xml! xl/embeddings/oleObject1.bin! xl/externalLinks/externalLink1.xml "
              "xl/media/image1.png! xl/vbaProject.bin ");
}

TEST(Excel, FarCornersCostNothing) {
    const auto source =
        Xlsx()
            .sheet("S",
                   "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>near</v></c></row><row r=\"1048576\">"
                   "<c r=\"XFD1048576\" t=\"str\"><v>far</v></c></row></sheetData>"
                   "<mergeCells><mergeCell ref=\"A1:XFC1048575\"/></mergeCells>")
            .read();
    EXPECT_EQ(source->locate(index_of(*source, "far")).cell, "XFD1048576");
    EXPECT_LT(source->blocks().size(), 10U);
}

TEST(Excel, ScatteredCellsDoNotMakeAGreatTable) {
    constexpr int size = 3000;
    std::string rows;
    for (int row = 1; row <= size; ++row) {
        rows += "<row r=\"" + std::to_string(row) + "\">";
        for (int i = 0; i < row - 1; i += size)
            rows += "<c r=\"A" + std::to_string(row) + "\" t=\"str\"><v>x</v></c>";
        std::string letters;
        for (int column = row + 1; column != 0; column = (column - 1) / 26)
            letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
        rows += "<c r=\"" + letters + std::to_string(row) + "\" t=\"str\"><v>y</v></c></row>";
    }
    const auto source = Xlsx().sheet("S", "<sheetData>" + rows + "</sheetData>").read();
    EXPECT_LT(source->blocks().size(), 4U * size);
}

TEST(Excel, AFewSharedStringsUsedEverywhereEndInASentence) {
    Limits limits;
    limits.xml_bytes = 20'000;
    std::string cells;
    for (int i = 0; i < 20; ++i)
        cells += "<c t=\"s\"><v>0</v></c>";
    const Xlsx workbook = Xlsx().strings("<si><t>" + std::string(2'000, 'x') + "</t></si>").sheet("S", one_cell(cells));
    EXPECT_THROW(static_cast<void>(workbook.read(limits)), Error);
}

TEST(Excel, AMissingSheetIsUnreadableAndNotSilent) {
    const Xlsx workbook = Xlsx().sheet("S", sheet_of("a|b")).part("xl/_rels/workbook.xml.rels", "<Relationships/>");
    const auto source = workbook.read();
    const auto coverage = source->coverage();
    EXPECT_TRUE(std::any_of(coverage.begin(), coverage.end(),
                            [](const PartCoverage& part) { return part.state == PartState::unreadable; }));
}

TEST(Excel, BinaryWorkbooksAreRefusedWithASentence) {
    try {
        static_cast<void>(
            read_bytes(test::make_zip({{"xl/workbook.bin", "x"}, {"[Content_Types].xml", "<Types/>"}}), "a.xlsb", {}));
        FAIL();
    } catch (const Error& error) {
        EXPECT_NE(error.sentence().find(".xlsb"), std::string::npos);
    }
}

TEST(ExcelCorpus, RealWorkbooksAreReadOrRefusedWithASentence) {
    const auto corpus = test::corpus_folder();
    if (corpus.empty()) GTEST_SKIP() << "no corpus here; set ASSURE_CORPUS to its folder";
    for (const auto& file : test::files_of(corpus / "xlsx")) {
        SCOPED_TRACE(file.filename().string());
        try {
            const auto source = read_file(file.string(), {});
            EXPECT_GT(source->blocks().size(), 0U);
            std::size_t unknown = 0;
            for (const PartCoverage& part : source->coverage()) {
                if (part.why == "a part of an unknown type") {
                    ++unknown;
                    std::cout << file.filename().string() << ": unknown part " << part.part << "\n";
                }
            }
            EXPECT_EQ(unknown, 0U);
        } catch (const Error& error) {
            ADD_FAILURE() << error.what();
        }
    }
}

}  // namespace
}  // namespace assure
