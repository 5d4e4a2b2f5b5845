// Headings, lists, tables of contents, tables with their geometry.
#include "core/readers/docx.h"
#include "core/readers/outline.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

using test::Docx;
using test::outline_of;
using test::paragraph;

std::string styled(std::string_view style, std::string_view text) {
    return "<w:p><w:pPr><w:pStyle w:val='" + std::string(style) + "'/></w:pPr><w:r><w:t>" + std::string(text) +
           "</w:t></w:r></w:p>";
}

std::string cell(std::string_view properties, std::string_view text) {
    return "<w:tc><w:tcPr>" + std::string(properties) + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

TEST(WordBlocks, HeadingsComeFromOutlineStyleChainAndName) {
    const auto source = Docx("<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>direct</w:t></w:r></w:p>" +
                             styled("Mine", "chain") + styled("h", "name") + styled("Heading3", "no such style") +
                             styled("Body", "not one"))
                            .styles(
                                "<w:style w:type='paragraph' w:styleId='Base'><w:pPr><w:outlineLvl w:val='0'/></w:pPr>"
                                "</w:style><w:style w:type='paragraph' w:styleId='Mine'><w:basedOn w:val='Base'/>"
                                "</w:style><w:style w:type='paragraph' w:styleId='h'><w:name w:val='heading 2'/>"
                                "</w:style><w:style w:type='paragraph' w:styleId='Body'><w:basedOn w:val='Base'/>"
                                "<w:pPr><w:outlineLvl w:val='9'/></w:pPr></w:style>")
                            .read();
    EXPECT_EQ(test::outline(*source), "## direct\n# chain\n## name\n### no such style\nnot one\n");
}

TEST(WordBlocks, ShortBoldLineIsAGuessedHeadingButNotInACell) {
    const std::string bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Purpose</w:t></w:r></w:p>";
    EXPECT_EQ(outline_of(bold + "<w:tbl><w:tr><w:tc>" + bold + "</w:tc></w:tr></w:tbl>"),
              "#########? Purpose\ntable 1x1\n  [1,1] Purpose\n");
}

TEST(WordBlocks, ContentsEntriesAreNoHeadings) {
    const auto source = Docx(
                            "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>TOC \\o</w:instrText>"
                            "<w:fldChar w:fldCharType='separate'/><w:t>Purpose 3</w:t></w:r></w:p>" +
                            styled("TOC1", "Risks") + styled("Heading1", "Real"))
                            .styles(
                                "<w:style w:type='paragraph' w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>"
                                "<w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/>"
                                "</w:style>")
                            .read();
    // The field is never ended: the heading shows that it is over.
    EXPECT_EQ(test::outline(*source), "(contents) Purpose 3\n(contents) Risks\n# Real\n");
}

TEST(WordBlocks, ListItemsHaveLevelsAndNoNumbersInTheirText) {
    const auto source =
        Docx(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='5'/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r>"
            "</w:p><w:p><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>8. typed</w:t></w:r></w:p>")
            .numbering(
                "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/></w:lvl>"
                "</w:abstractNum><w:num w:numId='5'><w:abstractNumId w:val='1'/></w:num>")
            .read();
    EXPECT_EQ(test::outline(*source), "-- item\n8. typed\n");
}

TEST(WordBlocks, SpansMergesAndNestingKeepTheGrid) {
    const auto source = Docx("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("<w:gridSpan w:val='2'/>", "wide") +
                             cell("<w:vMerge w:val='restart'/><w:shd w:val='clear' w:fill='D9D9D9'/>", "tall") +
                             "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("", "b") +
                             "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr><w:tr>" +
                             cell("<w:hMerge w:val='restart'/>", "h") + cell("<w:hMerge/>", "i") +
                             "<w:tc><w:tbl><w:tr>" + cell("", "inner") + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>")
                            .read();
    EXPECT_EQ(
        test::outline(*source),
        "table 3x3\n  [1,1] wide\n  [1,3] tall\n  [2,2] b\n  [3,1] h\n  i\n  [3,3] table 1x1\n    [1,1] inner\n  \n");
    const Table& table = source->table(0);
    EXPECT_TRUE(table.rows[0].header);
    EXPECT_EQ(table.rows[0].cells[0].column_span, 2U);
    EXPECT_EQ(table.rows[0].cells[1].row_span, 2U);
    EXPECT_TRUE(table.rows[0].cells[1].shaded);
    EXPECT_TRUE(table.rows[1].cells[1].merged_away);
    EXPECT_TRUE(table.rows[1].cells[1].blocks.empty());
    EXPECT_EQ(table.rows[2].cells[0].column_span, 2U);
}

TEST(WordBlocks, VerticalMergeThatNothingBeganIsAnOrdinaryCell) {
    const auto source = Docx("<w:tbl><w:tr>" + cell("<w:vMerge/>", "a") + "</w:tr></w:tbl>").read();
    EXPECT_FALSE(source->table(0).rows[0].cells[0].merged_away);
}

TEST(WordBlocks, ContentBetweenCellsIsKept) {
    EXPECT_EQ(outline_of("<w:tbl>" + paragraph("loose") + "<w:tr>" + paragraph("between") + cell("", "a") +
                         "</w:tr></w:tbl><w:tr><w:tc>" + paragraph("alone") + "</w:tc></w:tr>"),
              "table 2x2\n  [1,1] loose\n  [2,1] between\n  [2,2] a\nalone\n");
}

TEST(WordBlocks, AbsurdSpansTakeNoMemory) {
    const auto source =
        Docx("<w:tbl><w:tr>" + cell("<w:gridSpan w:val='2000000000'/>", "a") + "</w:tr></w:tbl>").read();
    EXPECT_LE(source->table(0).grid_columns, 1024U);
}

TEST(WordBlocks, RowsAndCellsInsideControlsAreRowsAndCells) {
    EXPECT_EQ(outline_of("<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>" + cell("", "a") +
                         "</w:sdtContent></w:sdt>" + cell("", "b") + "</w:tr></w:sdtContent></w:sdt></w:tbl>"),
              "table 1x2\n  [1,1] a\n  [1,2] b\n");
}

}  // namespace
}  // namespace assure
