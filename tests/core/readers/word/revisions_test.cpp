// Tracked changes: the accepted view, insertions flagged, deletions kept as data.
#include "core/readers/docx.h"
#include "core/readers/outline.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

using test::Docx;
using test::outline_of;

TEST(WordRevisions, InsertionsAreReadAndPending) {
    const auto source = Docx(
                            "<w:p><w:r><w:t>Old </w:t></w:r><w:ins w:id='1'><w:r><w:t>new</w:t></w:r></w:ins>"
                            "<w:moveTo w:id='2'><w:r><w:t> moved</w:t></w:r></w:moveTo></w:p>")
                            .read();
    EXPECT_EQ(source->block(0).text.str, "Old new moved");
    EXPECT_EQ(test::marks_of(source->block(0).text), "plain|pending");
}

TEST(WordRevisions, DeletionsLeaveTheTextAndAreKeptAsData) {
    const auto source = Docx(
                            "<w:p><w:r><w:t>Six </w:t></w:r><w:del w:id='1'><w:r><w:delText>staff</w:delText></w:r>"
                            "</w:del><w:r><w:t>carers</w:t></w:r><w:moveFrom w:id='2'><w:r><w:t> went</w:t></w:r>"
                            "</w:moveFrom></w:p>")
                            .read();
    EXPECT_EQ(source->block(0).text.str, "Six carers");
    ASSERT_EQ(source->deletions().size(), 2U);
    EXPECT_EQ(source->deletions()[0].text.str, "staff");
    EXPECT_EQ(source->deletions()[1].text.str, " went");
}

TEST(WordRevisions, DeletionInsideAnInsertionIsGone) {
    EXPECT_EQ(outline_of("<w:p><w:ins w:id='1'><w:r><w:t>a</w:t></w:r><w:del w:id='2'><w:r><w:delText>b</w:delText>"
                         "</w:r></w:del><w:r><w:t>c</w:t></w:r></w:ins></w:p>"),
              "ac\n");
}

TEST(WordRevisions, DeletedParagraphMarkJoinsTheNextParagraph) {
    EXPECT_EQ(outline_of("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>" +
                         test::paragraph("two")),
              "One two\n");
}

TEST(WordRevisions, DeletedParagraphBeforeATableLeavesNoBlock) {
    EXPECT_EQ(outline_of("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>x"
                         "</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
              "table 1x1\n  [1,1] \n");
}

TEST(WordRevisions, DeletedRowsAndCellsAreNotThere) {
    const auto source =
        Docx("<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>" + test::paragraph("gone") +
             "</w:tc></w:tr><w:tr><w:tc>" + test::paragraph("kept") +
             "</w:tc><w:tc><w:tcPr><w:cellDel w:id='2'/></w:tcPr>" + test::paragraph("cell") + "</w:tc></w:tr></w:tbl>")
            .read();
    EXPECT_EQ(test::outline(*source), "table 1x1\n  [1,1] kept\n");
    EXPECT_EQ(source->deletions().size(), 2U);
}

TEST(WordRevisions, TableOfDeletedRowsIsNotThere) {
    EXPECT_EQ(outline_of("<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>" + test::paragraph("gone") +
                         "</w:tc></w:tr></w:tbl>" + test::paragraph("after")),
              "after\n");
}

TEST(WordRevisions, InsertedRowIsPendingAndSoIsItsText) {
    const auto source = Docx("<w:tbl><w:tr><w:trPr><w:ins w:id='1'/></w:trPr><w:tc>" + test::paragraph("new") +
                             "</w:tc></w:tr></w:tbl>")
                            .read();
    EXPECT_TRUE(source->table(0).rows[0].pending);
    EXPECT_EQ(test::marks_of(source->block(1).text), "pending");
}

TEST(WordRevisions, InsertedCellIsPending) {
    const auto source =
        Docx("<w:tbl><w:tr><w:tc>" + test::paragraph("old") + "</w:tc><w:tc><w:tcPr><w:cellIns w:id='1'/></w:tcPr>" +
             test::paragraph("new") + "</w:tc></w:tr></w:tbl>")
            .read();
    EXPECT_EQ(test::marks_of(source->block(1).text), "plain");
    EXPECT_EQ(test::marks_of(source->block(2).text), "pending");
}

}  // namespace
}  // namespace assure
