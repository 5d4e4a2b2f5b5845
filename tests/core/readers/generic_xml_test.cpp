#include "core/readers/outline.h"
#include "readers/reader.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

std::string outline_of(std::string_view xml) {
    return test::outline(*read_bytes(xml, "paper.xml", {}));
}

TEST(GenericXml, ElementsWithTextAreFieldsLabelledByTheirNames) {
    EXPECT_EQ(
        outline_of("<cover-sheet><PaperTitle>Falls</PaperTitle>"
                   "<co-production-assurance>Six carers co-wrote it.</co-production-assurance><x/></cover-sheet>"),
        "# Cover sheet\n"
        "Paper title: Falls\n"
        "Co production assurance: Six carers co-wrote it.\n"
        "X: \n");
}

TEST(GenericXml, LabelAttributeNamesTheField) {
    EXPECT_EQ(outline_of("<form><field label='People &amp; carers'>Yes</field><f title='T' value='v'/></form>"),
              "# Form\nPeople & carers: Yes\nT: v\n");
}

TEST(GenericXml, ChildrenOfOneNameAreATableEvenWhenThereIsOne) {
    EXPECT_EQ(outline_of("<panel><members><member><name>Ann</name><role>Carer</role></member></members></panel>"),
              "# Panel\n## Members\ntable 2x2\n  [1,1] Name\n  [1,2] Role\n  [2,1] Ann\n  [2,2] Carer\n");
}

TEST(GenericXml, RepeatedSiblingsAreOneTableWithTheUnionOfTheirLabels) {
    EXPECT_EQ(outline_of("<p><m><name>Ann</name></m><date>1 May</date><m scoring='Yes'><role>Carer</role><role>Chair"
                         "</role></m></p>"),
              "# P\n"
              "table 3x3\n"
              "  [1,1] Name\n  [1,2] Scoring\n  [1,3] Role\n"
              "  [2,1] Ann\n"
              "  [3,2] Yes\n  [3,3] Carer\n  Chair\n"
              "Date: 1 May\n");
}

TEST(GenericXml, RepeatedTextIsAList) {
    EXPECT_EQ(outline_of("<a><goal>One</goal><goal>Two</goal></a>"), "# A\n## Goal\n- One\n- Two\n");
}

TEST(GenericXml, AttributesOfATextAreFieldsBesideIt) {
    EXPECT_EQ(
        outline_of("<a><meeting date='12 May' NHSNumber='7' p:hint='x' xmlns:p='u'>Board</meeting><f label='Role' "
                   "since='May'>Chair</f><p class='x'>One</p></a>"),
        "# A\nMeeting: Board\nMeeting date: 12 May\nMeeting NHS number: 7\nRole: Chair\nRole since: May\nOne\n");
}

TEST(GenericXml, RepeatedTextsWithAttributesAreRows) {
    EXPECT_EQ(outline_of("<a><member role='Carer'>Ann</member><member role='Chair'>Bo</member></a>"),
              "# A\ntable 3x2\n  [1,1] Role\n  [1,2] Member\n  [2,1] Carer\n  [2,2] Ann\n  [3,1] Chair\n  [3,2] Bo\n");
    EXPECT_EQ(outline_of("<a><m role='Carer'><p>Ann</p></m><m role='Chair'>Bo</m></a>"),
              "# A\nM: Ann\n\nM role: Carer\nM: Bo\nM role: Chair\n");
}

TEST(GenericXml, AttributesInsideARowAreColumns) {
    EXPECT_EQ(outline_of("<a><m><name kind='alias'>P1</name></m><m><name>P2</name></m></a>"),
              "# A\ntable 3x2\n  [1,1] Name\n  [1,2] Name kind\n  [2,1] P1\n  [2,2] alias\n  [3,1] P2\n");
}

TEST(GenericXml, LabelledSiblingsKeepTheirLabels) {
    EXPECT_EQ(outline_of("<a><f label='Meeting'>Board</f><f label='Author'>A. B.</f></a>"),
              "# A\nMeeting: Board\nAuthor: A. B.\n");
}

TEST(GenericXml, WhatFollowsATableStandsBesideItsHeading) {
    EXPECT_EQ(outline_of("<a><rows><r><k>1</k></r><r><k>2</k></r></rows><date>1 May</date></a>"),
              "# A\n## Rows\ntable 3x1\n  [1,1] K\n  [2,1] 1\n  [3,1] 2\n## Date\n1 May\n");
}

TEST(GenericXml, ParagraphsInsideATextAreLinesOfItsAnswer) {
    EXPECT_EQ(outline_of("<a><answer><p>We met <b>six</b>\n   carers.</p><p>They wrote it.</p></answer></a>"),
              "# A\nAnswer: We met six carers.\nThey wrote it.\n\n");
}

TEST(GenericXml, MixedContentIsParagraphs) {
    EXPECT_EQ(outline_of("<a>Before <section><x>1</x></section> after</a>"), "# A\nBefore \n## Section\nX: 1\nafter\n");
}

TEST(GenericXml, NestedRowsAreTablesInCells) {
    EXPECT_EQ(outline_of("<w><l><r><n>A</n><s><t><k>1</k></t><t><k>2</k></t></s></r></l></w>"),
              "# W\n## L\ntable 2x2\n  [1,1] N\n  [1,2] S\n  [2,1] A\n  [2,2] table 3x1\n"
              "    [1,1] K\n    [2,1] 1\n    [3,1] 2\n");
}

TEST(GenericXml, PositionsPointAtTheBytesOfTheFile) {
    const std::string xml = "<form><y>R&amp;D \xE2\x98\x92 done</y></form>";
    const auto source = read_bytes(xml, "a.xml", {});
    const Text text = source->block(1).text;
    EXPECT_EQ(text.str, "R&D \u2612 done");
    const auto at = text.str.find("done");
    const Location where = source->locate(1, at, 4);
    EXPECT_EQ(xml.substr(where.offset, where.length), "done");
    const Location entity = source->locate(1, 1, 1);
    EXPECT_EQ(xml.substr(entity.offset, entity.length), "&amp;");
    EXPECT_EQ(test::marks_of(text), "plain|ticked|plain");
}

TEST(GenericXml, TypedBoxesCarryTheirState) {
    const auto source = read_bytes("<form><y>[x] Yes [ ] No ( ) Perhaps</y></form>", "a.xml", {});
    EXPECT_EQ(test::marks_of(source->block(1).text), "ticked|plain|unticked|plain|unticked|plain");
}

TEST(GenericXml, SpacesThatDoNotBreakFillATypedBoxTooWithAnyNumberOfOthers) {
    const auto source =
        read_bytes("<form><y>[\u00A0X\u00A0] Yes (\u00A0) No [         ] Perhaps</y></form>", "a.xml", {});
    EXPECT_EQ(test::marks_of(source->block(1).text), "ticked|plain|unticked|plain|unticked|plain");
}

TEST(GenericXml, ManyRowsWithManyLabelsStayLinear) {
    std::string xml = "<a>";
    for (int row = 0; row < 5000; ++row)
        xml += "<r><c" + std::to_string(row) + ">x</c" + std::to_string(row) + "></r>";
    const auto source = read_bytes(xml + "</a>", "a.xml", {});
    EXPECT_LT(source->blocks().size(), 20'000U);
}

}  // namespace
}  // namespace assure
