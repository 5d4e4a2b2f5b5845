// The shapes of tables in which covers hold their sections (domain/documents.md, 1.1, 1.3 and 9): the section is found
// in each, and its answer is what stands in the column that answers.
#include "plugins/word_papers.h"

#include <gmock/gmock.h>

#include <ostream>

namespace assure::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

// A row of cells parted by "|". The first cells of rows are labels by their looks where `labels` says so.
std::string row(std::string_view cells, bool header, bool labels) {
    std::string made = header ? "<row header='yes'>" : "<row>";
    for (std::size_t begin = 0, column = 0; begin <= cells.size(); ++column) {
        const std::size_t end = std::min(cells.find('|', begin), cells.size());
        made += header || (labels && column == 0) ? "<cell label='yes'>" : "<cell>";
        made += std::string(cells.substr(begin, end - begin)) + "</cell>";
        begin = end + 1;
    }
    return made + "</row>";
}

struct Shape {
    const char* name;
    const char* header;
    const char* answered;  // the section's row
    const char* blank;     // the same, not answered
    const char* equality;
    const char* asked;
};

void PrintTo(const Shape& shape, std::ostream* out) {
    *out << shape.name;
}

DocumentReport checked(const Shape& shape, const char* section, bool labels) {
    const std::string table = "<table>" + row(shape.header, true, labels) + row(section, false, labels) +
                              row(shape.equality, false, labels) + row(shape.asked, false, labels) + "</table>";
    const std::vector<DocumentReport> documents = word_documents(
        "<paper kind='cover-sheet'><title>Board cover sheet</title><fields layout='two-columns'>"
        "<field label='Meeting'>ICB Board</field><field label='Meeting date'>12 March 2026</field>"
        "<field label='Paper title'>Community pain pathway</field><field label='Author'>Rowan Ashby</field>"
        "<field label='Purpose'>Decision</field></fields><p>What the board should know:</p>" +
        table + "</paper>");
    EXPECT_EQ(documents.size(), 1U);
    return documents.at(0);
}

class TableShape : public ::testing::TestWithParam<Shape> {};

TEST_P(TableShape, TheAnswerIsFound) {
    for (const bool labels : {true, false}) {
        SCOPED_TRACE(labels ? "bold labels" : "plain labels");
        const DocumentReport document = checked(GetParam(), GetParam().answered, labels);
        EXPECT_THAT(said(document, "cover-sheet.section-present"), StartsWith("pass: "));
        EXPECT_THAT(said(document, "cover-sheet.section-answered"), StartsWith("pass: "));
        EXPECT_THAT(said(document, "cover-sheet.people-involved"), StartsWith("pass: "));
        EXPECT_THAT(said(document, "cover-sheet.equality-considered"), StartsWith("pass: "));
    }
}

TEST_P(TableShape, WhatStandsBesideABlankAnswerIsNone) {
    for (const bool labels : {true, false}) {
        SCOPED_TRACE(labels ? "bold labels" : "plain labels");
        const DocumentReport document = checked(GetParam(), GetParam().blank, labels);
        EXPECT_THAT(said(document, "cover-sheet.section-present"), StartsWith("pass: "));
        EXPECT_THAT(said(document, "cover-sheet.section-answered"), StartsWith("fail: "));
    }
}

constexpr Shape shapes[] = {
    {"SectionResponseLead", "Section|Response|Lead",
     "Co-production assurance|Six carers co-wrote the pathway with us in May 2025.|J. Smith",
     "Co-production assurance||J. Smith",
     "Equality impact|EIA-14: older people may travel further; a bus was added.|J.",
     "Recommendation|Approve the pathway.|R. Ashby"},
    {"NumberSectionResponse", "No.|Section|Response",
     "8|Co-production assurance|Six carers co-wrote the pathway with us in May 2025.", "8|Co-production assurance|",
     "9|Equality impact|EIA-14: older people may travel further; a bus was added.",
     "10|Recommendation|Approve the pathway."},
    {"NumberSectionResponseLead", "Ref|Section|Response|Lead",
     "8|Co-production assurance|Six carers co-wrote the pathway with us in May 2025.|JS",
     "8|Co-production assurance||JS", "9|Equality impact|EIA-14: older people may travel further; a bus was added.|JS",
     "10|Recommendation|Approve the pathway.|RA"},
    {"SectionGuidanceResponse", "Section|Guidance|Response",
     "Co-production assurance|Say who was involved and when.|Six carers co-wrote the pathway with us in May 2025.",
     "Co-production assurance|Say who was involved and when.|",
     "Equality impact|Say what was found.|EIA-14: older people may travel further; a bus was added.",
     "Recommendation|What is asked for.|Approve the pathway."},
    {"ImplicationsYesNoComments", "Implications|Yes|No|N/A|Comments",
     "Co-production assurance|x|||Six carers co-wrote the pathway with us in May 2025.", "Co-production assurance||||",
     "Equality impact|x|||EIA-14: older people may travel further; a bus was added.", "Financial||x||None arising."},
    {"YesNoThenDetails", "Impact assessments|Yes / No / N/A|Details/Findings",
     "Co-production assurance|Yes|Six carers co-wrote the pathway with us in May 2025.", "Co-production assurance||",
     "Equality impact|Yes|EIA-14: older people may travel further; a bus was added.", "Financial|No|None arising."},
    {"SectionPageSummary", "Section|Page|Summary",
     "Co-production assurance|4|Six carers co-wrote the pathway with us in May 2025.", "Co-production assurance|4|",
     "Equality impact|5|EIA-14: older people may travel further; a bus was added.", "Recommendation|6|Approve."},
    {"SectionResponse", "Section|Response",
     "Co-production assurance|Six carers co-wrote the pathway with us in May 2025.", "Co-production assurance|",
     "Equality impact|EIA-14: older people may travel further; a bus was added.", "Recommendation|Approve."},
};

INSTANTIATE_TEST_SUITE_P(Covers, TableShape, ::testing::ValuesIn(shapes),
                         [](const auto& shape) { return std::string(shape.param.name); });

TEST(TableShapes, ATickThatItDoesNotApplyIsNoAnswer) {
    const DocumentReport document = checked(shapes[4], "Co-production assurance|||x|", true);
    EXPECT_THAT(said(document, "cover-sheet.section-answered"),
                HasSubstr("says that co-production does not apply, without a reason"));
}

TEST(TableShapes, ACoverThatIsOneSuchTableIsRecognised) {
    const std::vector<DocumentReport> documents = word_documents(
        "<paper kind='cover-sheet'><title>Board cover sheet</title><table>" + row("Section|Response|Lead", true, true) +
        row("Paper title|Community pain pathway|RA", false, true) + row("Author|Rowan Ashby|RA", false, true) +
        row("Purpose|Decision|RA", false, true) +
        row("Co-production assurance|Six carers co-wrote it in May 2025.|JS", false, true) + "</table></paper>");
    ASSERT_EQ(documents.size(), 1U);
    EXPECT_EQ(documents[0].title, "Community pain pathway");
    EXPECT_THAT(said(documents[0], "cover-sheet.section-answered"), StartsWith("pass: "));
}

TEST(TableShapes, FourColumnsOfLabelsAndAnswersPairTwoByTwo) {
    const std::vector<DocumentReport> documents = word_documents(
        "<paper kind='cover-sheet'><title>Board cover sheet</title><table>"
        "<row><cell label='yes'>Presented by</cell><cell>Jo Elm</cell><cell label='yes'>Title</cell>"
        "<cell>Director</cell></row><row><cell label='yes'>Prepared by</cell><cell>Rowan Ashby</cell>"
        "<cell label='yes'>Purpose</cell><cell>Decision</cell></row>"
        "<row><cell label='yes'>Co-production assurance</cell><cell>Six carers co-wrote it in May 2025.</cell>"
        "<cell label='yes'>Equality impact</cell><cell>EIA-14: no group is worse off, by the 2025 survey.</cell></row>"
        "</table></paper>");
    ASSERT_EQ(documents.size(), 1U);
    EXPECT_THAT(said(documents[0], "cover-sheet.section-answered"), StartsWith("pass: "));
}

}  // namespace
}  // namespace assure::test
