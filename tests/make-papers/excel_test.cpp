// Workbooks as Excel writes them: parts, types, relationships, typed values, merges, what is hidden.
#include "papers.h"

#include "assure/plugin/error.h"
#include "make-papers/excel_writing.h"

#include <gmock/gmock.h>

namespace assure::papers {
namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<Part> parts_of(const PaperSource& source, const std::string& choices = "") {
    const ExcelChoices chosen = excel_choices_from(choices);
    return workbook_parts(source.paper, workbook_sheets(source, Layout::as_stated, chosen), chosen);
}

PaperSource paper_of(const std::string& blocks) {
    std::string xml = R"(<paper kind="cover-sheet">)";
    return parse_paper(xml.append(blocks).append("</paper>"));
}

// The first sheet of a paper of one table row.
std::string sheet_of_row(const std::string& cells, const std::string& choices = "") {
    return part(parts_of(paper_of("<table><row>" + cells + "</row></table>"), choices), "xl/worksheets/sheet1.xml");
}

TEST(ExcelPackage, IsWholeForEveryPaper) {
    for (const PaperSource& source : all_sources()) {
        for (const char* choices : {"", "inline-strings away apart gaps"}) {
            SCOPED_TRACE(source.name + " " + choices);
            const std::vector<Part> parts = parts_of(source, choices);
            pugi::xml_document types;
            pugi::xml_document relations;
            ASSERT_TRUE(types.load_string(part(parts, "[Content_Types].xml").c_str()));
            ASSERT_TRUE(relations.load_string(part(parts, "xl/_rels/workbook.xml.rels").c_str()));
            for (const Part& one : parts) {
                pugi::xml_document document;
                EXPECT_TRUE(document.load_string(one.content.c_str())) << one.name;
                if (one.name.starts_with('[') || one.name.ends_with(".rels")) continue;
                EXPECT_TRUE(types.select_node(("//Override[@PartName='/" + one.name + "']").c_str())) << one.name;
            }
            for (const std::string& target : values_of(relations, "Relationship", "Target"))
                EXPECT_FALSE(part(parts, "xl/" + target).empty()) << target;
        }
    }
}

TEST(ExcelValues, AreTypedAsExcelTypesWhatPeopleType) {
    EXPECT_THAT(sheet_of_row("<cell>28/04/2026</cell>"), HasSubstr("<v>46140</v>"));
    EXPECT_THAT(sheet_of_row("<cell>28 April 2026</cell>"), HasSubstr("<v>46140</v>"));
    EXPECT_THAT(sheet_of_row("<cell>95%</cell>"), HasSubstr("<v>0.95</v>"));
    EXPECT_THAT(sheet_of_row("<cell>7</cell>"), HasSubstr("<v>7</v>"));
    EXPECT_THAT(sheet_of_row("<cell>TRUE</cell>"), HasSubstr(R"(t="b"><v>1</v>)"));
    EXPECT_THAT(sheet_of_row(R"(<cell><tick ticked="yes"/></cell>)"), HasSubstr(R"(t="b"><v>1</v>)"));
    for (const char* text : {"31/02/2026", "2026/27", "07", "about 95%", "Thursday 12 March 2026", "1.0"})
        EXPECT_THAT(sheet_of_row(std::string("<cell>") + text + "</cell>"), HasSubstr(R"(t="s")")) << text;
}

TEST(ExcelValues, OfAFormulaStandBesideIt) {
    EXPECT_THAT(sheet_of_row("<cell formula=\"SUM(A1:A4)\">12</cell>"), HasSubstr("<f>SUM(A1:A4)</f><v>12</v>"));
    EXPECT_THAT(sheet_of_row(R"(<cell formula="B2">Yes</cell>)"), HasSubstr(R"(t="str"><f>B2</f><v>Yes</v>)"));
}

TEST(ExcelStrings, StandInTheirTableOrInTheCell) {
    EXPECT_THAT(sheet_of_row("<cell>Yes</cell>"), HasSubstr(R"(t="s"><v>0</v>)"));
    EXPECT_THAT(sheet_of_row("<cell>Yes</cell>", "inline-strings"), HasSubstr(R"(t="inlineStr"><is><t)"));
}

TEST(ExcelSheets, MergeHideAndBeginWhereTheyShould) {
    const std::vector<Part> parts = parts_of(
        paper_of(
            "<table><row><cell rows=\"2\">a</cell><cell>b</cell></row><row hidden=\"yes\"><cell>c</cell></row></table>"
            "<sheet name=\"Lists\" hidden=\"yes\"/><p>Yes</p>"),
        "away");
    EXPECT_THAT(part(parts, "xl/worksheets/sheet1.xml"), HasSubstr(R"(<mergeCell ref="C4:C5"/>)"));
    EXPECT_THAT(part(parts, "xl/worksheets/sheet1.xml"), HasSubstr(R"(<row r="5" hidden="1">)"));
    EXPECT_THAT(part(parts, "xl/workbook.xml"), HasSubstr(R"(<sheet name="Lists" sheetId="2" state="hidden")"));
}

TEST(ExcelSheets, PutTheTableApartUnderItsHeading) {
    const PaperSource source =
        paper_of("<title>Record</title><heading>Members</heading><table><row><cell>Name</cell></row></table>");
    const std::vector<WorkbookSheet> sheets = workbook_sheets(source, Layout::as_stated, {.apart = true});
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(sheets[0].cells.size(), 1U);
    EXPECT_EQ(sheets[1].name, "Members");
    EXPECT_EQ(sheets[1].cells.size(), 2U);
}

TEST(ExcelSheets, LeaveABlankRowInATableWhereAsked) {
    const std::string rows =
        "<row><cell>1</cell></row><row><cell>2</cell></row><row><cell>3</cell></row><row><cell>4</cell></row>";
    const auto last_row = [&](const ExcelChoices& choices) {
        return workbook_sheets(paper_of("<table>" + rows + "</table>"), Layout::as_stated, choices)[0].cells.back().row;
    };
    EXPECT_EQ(last_row({}), 4);
    EXPECT_EQ(last_row({.gaps = true}), 5);
}

TEST(ExcelSheets, AreNotInOtherFilesWhereTheyAreHidden) {
    const PaperSource source = paper_of("<p>seen</p><sheet name=\"x\" hidden=\"yes\"/><p>unseen</p>");
    EXPECT_THAT(part(make_parts(source), "word/document.xml"), HasSubstr("seen"));
    EXPECT_THAT(part(make_parts(source), "word/document.xml"), Not(HasSubstr("unseen")));
    EXPECT_THAT(make_xml(source), Not(HasSubstr("unseen")));
}

TEST(ExcelChoices, OfAnUnknownWordAreRefused) {
    EXPECT_THROW(excel_choices_from("apart diagonal"), Error);
}

}  // namespace
}  // namespace assure::papers
