#include "source/source_builder.h"

#include "assure/plugin/error.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace assure {
namespace {

class SourceBuilderTest : public testing::Test {
protected:
    void put(std::string_view text, Marks marks = {}) {
        builder.append(text, part, offset, static_cast<std::uint32_t>(text.size()), marks);
        offset += static_cast<std::uint32_t>(text.size());
    }
    void block(std::string_view text, BlockType type = BlockType::paragraph, std::uint8_t level = 0) {
        put(text);
        builder.end_block(type, level);
    }
    void heading(std::string_view text, std::uint8_t level) { block(text, BlockType::heading, level); }
    void cell(std::string_view text, std::uint32_t column, bool merged_away = false) {
        builder.begin_cell(column, 1, merged_away, false);
        if (!merged_away) block(text);
        builder.end_cell();
    }

    SourceBuilder builder{"paper", "XML"};
    std::uint16_t part = builder.add_part("part.xml", PartState::read);
    std::uint32_t offset = 0;
};

TEST_F(SourceBuilderTest, MorePartsThanASpanCanNameEndTheDocumentInsteadOfPointingElsewhere) {
    std::uint16_t last = part;
    while (last != 0xFFFEU)
        last = builder.add_part("header.xml", PartState::unreadable);
    EXPECT_THROW(builder.add_part("header.xml", PartState::unreadable), Error);
}

TEST_F(SourceBuilderTest, ATextThatWouldFillTheMemoryEndsTheDocumentHoweverItGrows) {
    const std::string mebibyte(std::size_t{1} << 20U, 'x');
    for (int count = 0; count < 4; ++count)
        put(mebibyte);
    EXPECT_THROW(put("x"), Error);
    builder.end_block(BlockType::paragraph);
    EXPECT_THROW(builder.end_field(mebibyte + mebibyte + mebibyte + mebibyte + "x", part, 0, 1), Error);
}

TEST_F(SourceBuilderTest, AdjacentTextWithEqualMarksIsOneSpan) {
    put("one ");
    put("two ");
    put("three", Mark::bold);
    builder.end_block(BlockType::paragraph);
    const auto source = builder.finish();
    EXPECT_EQ(source->block(0).text.str, "one two three");
    EXPECT_EQ(source->block(0).text.spans.size(), 2U);
}

TEST_F(SourceBuilderTest, TextsOutliveFurtherBlocks) {
    for (int count = 0; count < 5000; ++count)
        block("text " + std::to_string(count));
    const auto source = builder.finish();
    EXPECT_EQ(source->block(7).text.str, "text 7");
    EXPECT_EQ(source->body(), (BlockRange{0, 5000}));
}

TEST_F(SourceBuilderTest, MarksAddedLaterSplitSpansExactly) {
    put("a [x] b");
    const std::array<SourceBuilder::MarkedRange, 2> ranges = {{{0, 1, Mark::bold}, {2, 3, Mark::ticked}}};
    builder.add_marks(ranges);
    builder.end_block(BlockType::paragraph);
    const auto source = builder.finish();
    const auto spans = source->block(0).text.spans;
    ASSERT_EQ(spans.size(), 4U);
    EXPECT_TRUE(spans[0].marks.has(Mark::bold));
    EXPECT_EQ(spans[2].begin, 2U);
    EXPECT_EQ(spans[2].offset, 2U);
    EXPECT_EQ(spans[2].raw_length, 3U);
    EXPECT_TRUE(spans[2].marks.has(Mark::ticked));
    EXPECT_TRUE(spans[3].marks.empty());
}

TEST_F(SourceBuilderTest, DeletedTextLeavesTheParagraphAndKeepsItsPlace) {
    put("kept gone");
    builder.delete_text_from(5);
    offset = 100;
    put("after");
    builder.end_block(BlockType::paragraph);
    const auto source = builder.finish();
    EXPECT_EQ(source->block(0).text.str, "kept after");
    ASSERT_EQ(source->deletions().size(), 1U);
    EXPECT_EQ(source->deletions()[0].text.str, "gone");
    EXPECT_EQ(source->deletions()[0].text.spans[0].offset, 5U);
    EXPECT_EQ(source->locate(0, 5, 5).offset, 100U);
}

TEST_F(SourceBuilderTest, BlocksStandUnderTheLastHeadingOfALowerLevel) {
    heading("One", 1);
    heading("Deep", 3);
    block("under deep");
    heading("Two", 2);
    block("under two");
    const auto source = builder.finish();
    EXPECT_EQ(source->block(2).heading, 1U);
    EXPECT_EQ(source->block(3).heading, 0U);
    EXPECT_EQ(source->locate(4).heading, (std::vector<std::string>{"One", "Two"}));
}

TEST_F(SourceBuilderTest, HeadingInACellReignsOnlyThere) {
    heading("Outer", 1);
    builder.begin_table();
    builder.begin_row(false);
    builder.begin_cell(0, 1, false, false);
    heading("Inner", 1);
    block("in cell");
    builder.end_cell();
    cell("next cell", 1);
    builder.end_row();
    builder.end_table();
    block("after");
    const auto source = builder.finish();
    EXPECT_EQ(source->block(3).heading, 2U);
    EXPECT_EQ(source->block(4).heading, 0U);
    EXPECT_EQ(source->block(5).heading, 0U);
    EXPECT_EQ(source->block(1).end, 5U);
}

TEST_F(SourceBuilderTest, VerticalMergesCountTheirRows) {
    builder.begin_table();
    for (int row = 0; row < 3; ++row) {
        builder.begin_row(false);
        cell("label", 0);
        cell("tall", 1, row != 0);
        builder.end_row();
    }
    builder.end_table();
    const auto source = builder.finish();
    EXPECT_EQ(source->table(0).rows[0].cells[1].row_span, 3U);
    EXPECT_EQ(source->table(0).rows[0].cells[0].row_span, 1U);
}

TEST_F(SourceBuilderTest, TablesAreCountedInTheirOwnStoryAndCell) {
    const auto one_cell_table = [&] {
        builder.begin_table();
        builder.begin_row(false);
        cell("x", 0);
        builder.end_row();
        builder.end_table();
    };
    one_cell_table();
    builder.begin_table();
    builder.begin_row(false);
    builder.begin_cell(0, 1, false, false);
    one_cell_table();
    builder.end_cell();
    builder.end_row();
    builder.end_table();
    for (int box = 0; box < 2; ++box) {
        builder.begin_story(Channel::text_box, 0);
        one_cell_table();
        builder.end_story();
    }
    const auto source = builder.finish();
    EXPECT_EQ(source->locate(4).table_path, (std::vector<int>{2, 1}));
    EXPECT_EQ(source->locate(source->stories()[1].blocks.first).table_path, std::vector<int>{1});
    EXPECT_EQ(source->locate(source->stories()[1].blocks.first).channel, "text box");
}

TEST_F(SourceBuilderTest, LocationNamesRowColumnAndLabel) {
    builder.begin_table();
    builder.begin_row(false);
    cell("Impact", 0);
    cell("Six carers", 1);
    builder.end_row();
    builder.end_table();
    const auto source = builder.finish();
    const Location where = source->locate(2, 4, 6);
    EXPECT_EQ(where.row, 1);
    EXPECT_EQ(where.column, 2);
    EXPECT_EQ(where.label, "Impact");
    EXPECT_EQ(where.offset, 10U);
    EXPECT_EQ(where.length, 6U);
}

// A table of two rows, the first shaded where it names the columns. Returns its last cell's block.
class PlacesTest : public SourceBuilderTest {
protected:
    std::uint32_t table(bool with_header, std::string_view first_cell = "Involvement") {
        builder.begin_table();
        for (const bool top : {true, false}) {
            builder.begin_row(false);
            for (std::uint32_t column = 0; column < 3; ++column) {
                builder.begin_cell(column, 1, false, top && with_header);
                block(column != 0 ? (top ? "Role" : "answer") : (top ? "Name" : first_cell));
                builder.end_cell();
            }
            builder.end_row();
        }
        builder.end_table();
        return builder.next_block() - 1;
    }
};

TEST_F(PlacesTest, TheOnlyTableOfASectionHasNoNumber) {
    heading("One", 1);
    table(false);
    heading("Two", 1);
    const std::uint32_t last = table(false);
    const auto source = builder.finish();
    EXPECT_EQ(source->locate(last).table_path, std::vector<int>{2});
    EXPECT_EQ(describe(source->locate(last)), "section 'Two' › row 'Involvement' › column 3");
}

TEST_F(PlacesTest, TablesAreCountedInTheSectionThatIsNamed) {
    heading("One", 1);
    table(false);
    heading("Two", 1);
    table(false);
    const std::uint32_t last = table(true);
    const auto source = builder.finish();
    EXPECT_EQ(describe(source->locate(last)), "section 'Two' › table 2 › row 'Involvement' › column 'Role'");
}

TEST_F(PlacesTest, ARowWithoutALabelIsCountedWithTheHeaderRow) {
    const std::uint32_t last = table(true, "");
    const auto source = builder.finish();
    EXPECT_EQ(describe(source->locate(last)), "row 2 of the table › column 'Role'");
}

TEST_F(PlacesTest, TablesAboveTheFirstHeadingAreCountedFromTheTop) {
    const std::uint32_t first = table(false);
    heading("One", 1);
    table(false);
    const auto source = builder.finish();
    EXPECT_EQ(describe(source->locate(first)), "table 1 › row 'Involvement' › column 3");
}

TEST_F(SourceBuilderTest, AParagraphWithoutTextHasAPlaceAllTheSame) {
    put("before");
    builder.end_block(BlockType::paragraph);
    builder.begin_at(part, 40);
    const std::uint32_t blank = builder.end_block(BlockType::paragraph);
    const std::uint32_t nowhere = builder.end_block(BlockType::paragraph);
    const auto source = builder.finish();
    EXPECT_EQ(source->locate(blank).part, "part.xml");
    EXPECT_EQ(source->locate(blank).offset, 40U);
    EXPECT_EQ(source->locate(blank).length, 0U);
    EXPECT_EQ(source->locate(nowhere).part, "");
}

TEST_F(SourceBuilderTest, ATableStandsWhereItsFirstCellBegins) {
    const std::uint32_t table = builder.next_block();
    builder.begin_table();
    builder.begin_row(false);
    offset = 30;
    cell("first", 0);
    cell("second", 1);
    builder.end_row();
    builder.end_table();
    const Location where = builder.finish()->locate(table);
    EXPECT_EQ(where.part, "part.xml");
    EXPECT_EQ(where.offset, 30U);
    EXPECT_EQ(where.length, 0U);
}

}  // namespace
}  // namespace assure
