#include "papers.h"

#include "assure/plugin/error.h"

#include <gmock/gmock.h>

namespace assure::papers {
namespace {

using testing::HasSubstr;

PaperSource paper(const std::string& kind, const std::string& inside) {
    return parse_paper(R"(<paper kind=")" + kind + R"(">)" + inside + "</paper>");
}

std::string made(const std::string& inside, const std::string& kind = "cover-sheet") {
    return make_vocabulary_xml(paper(kind, inside));
}

TEST(VocabularyXml, LabelsOfTheSchemaBecomeItsElements) {
    EXPECT_THAT(made(R"(<field label="Co-production Assurance"><p>x</p><p>y</p></field>)"),
                HasSubstr("<co-production-assurance>\n    <p>x</p>\n    <p>y</p>"));
}

TEST(VocabularyXml, OtherLabelsStandInSectionsOfTheirOwnAtTheEnd) {
    EXPECT_THAT(made(R"(<field label="Enclosure">06</field><field label="Meeting">Board</field>)"),
                HasSubstr("<meeting>Board</meeting>\n  <other>\n    <section label=\"Enclosure\">06</section>"));
}

TEST(VocabularyXml, DaysAndAnswersAreTyped) {
    EXPECT_THAT(made(R"(<field label="Meeting date">Thursday 12 March 2026</field>)"),
                HasSubstr("<meeting-date>2026-03-12</meeting-date>"));
    EXPECT_THAT(
        made(
            R"(<field label="Is this item confidential?"><options><option>Yes</option><option ticked="yes">No</option>)"
            "</options></field>"),
        HasSubstr("<confidential>false</confidential>"));
}

TEST(VocabularyXml, WhatIsNoValueOfItsTypeStaysInWords) {
    EXPECT_THAT(made(R"(<field label="Meeting date">in March</field>)"),
                HasSubstr(R"(<section label="Meeting date">in March</section>)"));
    EXPECT_THAT(made(R"(<field label="Meeting date"/>)"), HasSubstr(R"(<section label="Meeting date")"));
}

TEST(VocabularyXml, ATableWhoseColumnsItDoesNotKnowStaysATable) {
    const std::string rows = "<row><cell>A. B.</cell><cell>Yes</cell></row></table>";
    EXPECT_THAT(made(R"(<table name="members"><row header="yes"><cell>Name</cell><cell>Scoring</cell></row>)" + rows,
                     "procurement-panel"),
                HasSubstr("<member>\n      <name>A. B.</name>\n      <scores>true</scores>"));
    EXPECT_THAT(
        made(
            R"(<heading>Who</heading><table name="members"><row header="yes"><cell>Name</cell><cell>Votes</cell></row>)" +
                rows,
            "procurement-panel"),
        HasSubstr("<table label=\"Who\">\n      <row>\n        <cell label=\"Name\">A. B.</cell>"));
}

TEST(VocabularyXml, WhatItCannotSayIsRefused) {
    for (const char* inside : {"<p><ins>x</ins></p>", "<p><strike>x</strike></p>",
                               R"(<field label="A"><table><row><cell>x</cell>)"
                               "</row></table></field>"}) {
        EXPECT_FALSE(can_be_said_in_vocabulary(paper("cover-sheet", inside))) << inside;
        EXPECT_THROW(made(inside), Error) << inside;
    }
    EXPECT_FALSE(can_be_said_in_vocabulary(paper("agenda", "<p>x</p>")));
}

}  // namespace
}  // namespace assure::papers
