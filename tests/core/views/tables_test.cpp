// Tables read by column, however their header and cells are merged.
#include "assure/plugin/tables.h"

#include "core/views/paper.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace assure::test {
namespace {

using Strings = std::vector<std::string>;

Strings texts(const DataRow& row) {
    Strings all;
    for (const DataCell& cell : row.cells)
        all.push_back(cell.text());
    return all;
}

DataTable only_table(Paper& paper) {
    std::vector<DataTable> tables = paper.tables();
    EXPECT_EQ(tables.size(), 1U);
    return tables.empty() ? DataTable() : tables.front();
}

TEST(Tables, RowsStandUnderTheirColumns) {
    Paper paper;
    paper.table({{cell("Name"), cell("Role")}, {cell("Jo"), cell("Evaluator")}, {cell("Sam"), empty()}});
    const DataTable table = only_table(paper);
    EXPECT_EQ(table.columns, (Strings{"Name", "Role"}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(texts(table.rows[1]), (Strings{"Sam", ""}));
}

TEST(Tables, ATitleRowIsNoHeader) {
    Paper paper;
    paper.table({{wide(2, label("Evaluation panel"))}, {cell("Name"), cell("Role")}, {cell("Jo"), cell("Evaluator")}});
    const DataTable table = only_table(paper);
    EXPECT_EQ(table.header_row, 1U);
    EXPECT_EQ(table.columns, (Strings{"Name", "Role"}));
}

TEST(Tables, MergedHeaderRowsJoinTheirTitles) {
    Paper paper;
    paper.table({{cell("Name"), wide(2, cell("Training"))},
                 {above(), cell("Done"), cell("Date")},
                 {cell("Jo"), cell("Yes"), cell("12 May 2026")}});
    const DataTable table = only_table(paper);
    EXPECT_EQ(table.columns, (Strings{"Name", "Training Done", "Training Date"}));
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(texts(table.rows[0]), (Strings{"Jo", "Yes", "12 May 2026"}));
}

TEST(Tables, ACellMergedDownGivesItsTextToEachRow) {
    Paper paper;
    paper.table({{cell("Domain"), cell("Requirement")},
                 {cell("Experience"), cell("Co-produced outcomes")},
                 {above(), cell("Feedback")},
                 {cell("Safety"), cell("Incidents")}});
    const DataTable table = only_table(paper);
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(texts(table.rows[1]), (Strings{"Experience", "Feedback"}));
}

TEST(Tables, ASubHeadingAcrossTheTableIsMarked) {
    Paper paper;
    paper.table({{cell("Name"), cell("Role")}, {wide(2, label("Lay members"))}, {cell("Jo"), cell("Evaluator")}});
    const DataTable table = only_table(paper);
    EXPECT_TRUE(table.rows[0].spanning);
    EXPECT_EQ(texts(table.rows[0]), (Strings{"Lay members", ""}));
    EXPECT_FALSE(table.rows[1].spanning);
}

TEST(Tables, BlankRowsAtTheEndAreLeftOutAndThoseBetweenAreKept) {
    Paper paper;
    paper.table(
        {{cell("Name"), cell("Role")}, {empty(), empty()}, {cell("Jo"), cell("Evaluator")}, {empty(), empty()}});
    EXPECT_EQ(only_table(paper).rows.size(), 2U);
}

TEST(Tables, AHeaderRepeatedOnTheNextPageIsNoRecord) {
    Paper paper;
    paper.table({{cell("Name"), cell("Role")},
                 {cell("Jo"), cell("Evaluator")},
                 {cell("Name"), cell("Role")},
                 {cell("Sam"), cell("Observer")}});
    EXPECT_EQ(only_table(paper).rows.size(), 2U);
}

TEST(Tables, NestedTablesAreFoundToo) {
    Paper paper;
    paper.table({{label("Panel"), cell([](Paper& inner) {
                      inner.table({{cell("Name"), cell("Role")}, {cell("Jo"), cell("Evaluator")}});
                  })}});
    const std::vector<DataTable> tables = paper.tables();
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].columns, (Strings{"Name", "Role"}));
}

TEST(Tables, XmlSiblingsHaveTheirHeaderInTheFirstRow) {
    Paper paper;
    paper.table({{cell("Name"), cell("Training completed")}, {cell("Jo"), cell("2026-04-20")}}, false, true);
    EXPECT_EQ(only_table(paper).columns, (Strings{"Name", "Training completed"}));
}

TEST(Tables, LongOrRepeatedTextsAreNoHeader) {
    Paper paper;
    paper.table({{cell("Same"), cell("Same")}, {cell("a"), cell("b")}});
    EXPECT_TRUE(paper.tables().empty());
}

TEST(Tables, StruckHiddenAndPromptTextDoesNotCount) {
    Paper paper;
    paper.table({{cell("Name"), cell("Trained")},
                 {cell("Jo"), cell(struck("Yes ") + hidden("Yes ") + prompt("Choose") + "No")}});
    EXPECT_EQ(only_table(paper).rows[0].cells[1].text(), "No");
}

TEST(Tables, ARaggedRowHasAnEmptyCellUnderEachMissingColumn) {
    Paper paper;
    paper.table({{cell("Name"), cell("Role"), cell("Scoring")}, {cell("Jo"), cell("Evaluator")}});
    EXPECT_EQ(texts(only_table(paper).rows[0]), (Strings{"Jo", "Evaluator", ""}));
}

TEST(Tables, CellsUnderOneWideTitleAreReadTogether) {
    Paper paper;
    paper.table({{cell("Name"), wide(2, cell("Dates"))}, {cell("Jo"), cell("12 May"), cell("14 May")}});
    const DataTable table = only_table(paper);
    EXPECT_EQ(table.columns, (Strings{"Name", "Dates"}));
    EXPECT_EQ(texts(table.rows[0]), (Strings{"Jo", "12 May\n14 May"}));
}

TEST(Tables, ACellIsLocatedWithItsColumnsTitle) {
    Paper paper;
    paper.table({{cell("Name"), cell("Role")}, {cell("Jo"), empty()}});
    const DataTable table = only_table(paper);
    const Location where = locate(paper.source(), table, table.rows[0], 1);
    EXPECT_EQ(where.label, "Role");
    EXPECT_EQ(where.row, 2);
    EXPECT_EQ(where.column, 2);
    EXPECT_EQ(where.table_path, std::vector<int>{1});
}

TEST(Tables, ARowIsReadAsHeaderOnlyWhereItCanBeOne) {
    Paper paper;
    paper.table({{cell("Panel of 12 May"), empty()}, {cell("Name"), cell("Role")}, {cell("Jo"), cell("Evaluator")}});
    EXPECT_FALSE(data_table(paper.source(), 0, 0).has_value());
    EXPECT_FALSE(data_table(paper.source(), 0, 9).has_value());
    const auto table = data_table(paper.source(), 0, 1);
    ASSERT_TRUE(table.has_value());
    EXPECT_EQ(table->rows.size(), 1U);
}

}  // namespace
}  // namespace assure::test
