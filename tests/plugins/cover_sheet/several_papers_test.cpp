// Several papers in one file: each is a document of its own, and a paper without a cover is named.
#include "plugins/word_papers.h"

#include <gmock/gmock.h>

namespace assure::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string cover(const std::string& title, const std::string& item = "") {
    return "<title>Board cover sheet</title><fields layout='two-columns'>"
           "<field label='Meeting'>ICB Board in public</field><field label='Meeting date'>12 March 2026</field>" +
           (item.empty() ? "" : "<field label='Agenda item'>" + item + "</field>") + "<field label='Paper title'>" +
           title +
           "</field><field label='Author'>Rowan Ashby</field><field label='Sponsor'>Dervla Quainton</field>"
           "<field label='Purpose'>Decision</field>"
           "<field label='Co-production assurance'>Six carers co-wrote the pathway with us in May 2025.</field>"
           "<field label='Equality impact'>EIA-2026-14: older people may find it harder to travel; a bus was added."
           "</field><field label='Recommendation'>Approve.</field></fields>"
           "<heading level='1'>1. Background</heading><p>The pathway is three years old.</p>"
           "<heading level='1'>2. Proposal</heading><p>It is proposed to change it.</p>";
}

const std::string panel =
    "<title>Evaluation panel record</title><fields layout='two-columns'>"
    "<field label='Procurement reference'>FEN-0412</field><field label='Evaluation start date'>4 May 2026</field>"
    "</fields><heading level='2'>Panel members</heading><table><row header='yes'><cell>Name</cell><cell>Role</cell>"
    "<cell>Representing</cell><cell>Scoring member</cell><cell>Training "
    "completed</cell><cell>Reimbursement</cell></row>"
    "<row><cell>J. Alder</cell><cell>Evaluator</cell><cell>Lived experience (carer)</cell><cell>Yes</cell>"
    "<cell>20 April 2026</cell><cell>Paid, involvement policy</cell></row>"
    "<row><cell>R. Birch</cell><cell>Chair</cell><cell>ICB commissioning</cell><cell>Yes</cell>"
    "<cell>20 April 2026</cell><cell>Salaried</cell></row></table>";

const std::string schedule =
    "<title>Local quality requirements</title><table><row header='yes'><cell>Ref</cell>"
    "<cell>Quality requirement</cell><cell>Threshold</cell><cell>Method of measurement</cell>"
    "<cell>Reporting period</cell></row>"
    "<row><cell>LQR-07</cell><cell>People who use the service are equal partners in at least two service changes a "
    "year.</cell><cell>2 per contract year</cell><cell>Co-production log</cell><cell>Annual</cell></row></table>";

std::vector<std::string> kinds(const std::string& blocks) {
    std::vector<std::string> found;
    for (const DocumentReport& document : word_documents("<paper kind='pack'>" + blocks + "</paper>"))
        found.push_back(document.kind.empty() ? "(" + document.reason + ")" : document.kind);
    return found;
}

class BetweenPapers : public ::testing::TestWithParam<std::string> {};

TEST_P(BetweenPapers, ACoverSheetAndAPanelRecordAreTwoDocuments) {
    EXPECT_THAT(kinds(cover("Community pain pathway") + GetParam() + panel),
                ElementsAre("cover-sheet", "procurement-panel"));
    EXPECT_THAT(kinds(panel + GetParam() + cover("Community pain pathway")),
                ElementsAre("procurement-panel", "cover-sheet"));
}

TEST_P(BetweenPapers, ACoverSheetAndAQualityScheduleAreTwoDocuments) {
    EXPECT_THAT(kinds(cover("Community pain pathway") + GetParam() + schedule),
                ElementsAre("cover-sheet", "contract-quality-schedule"));
    EXPECT_THAT(kinds(schedule + GetParam() + cover("Community pain pathway")),
                ElementsAre("contract-quality-schedule", "cover-sheet"));
}

TEST_P(BetweenPapers, EachCoverSheetIsADocumentWithItsTitle) {
    const std::vector<DocumentReport> documents = word_documents(
        "<paper kind='pack'>" + cover("Community pain pathway") + GetParam() + cover("Dental access") + "</paper>");
    ASSERT_EQ(documents.size(), 2U);
    EXPECT_EQ(documents[0].title, "Community pain pathway");
    EXPECT_EQ(documents[1].title, "Dental access");
    EXPECT_THAT(documents[1].path, HasSubstr("pack.docx#2"));
}

TEST_P(BetweenPapers, APaperWithoutItsCoverIsNamedAndNotChecked) {
    const std::vector<DocumentReport> documents = word_documents(
        "<paper kind='pack'>" + cover("Community pain pathway", "8") + GetParam() +
        "<heading level='1'>Agenda item 9: Dental access</heading><p>The paper asks the board to approve it.</p>" +
        GetParam() + cover("Stroke rehabilitation", "10") + "</paper>");
    ASSERT_EQ(documents.size(), 3U);
    EXPECT_EQ(documents[1].verdict, Verdict::not_checked);
    EXPECT_EQ(documents[1].title, "Agenda item 9: Dental access");
    EXPECT_THAT(documents[1].reason, HasSubstr("has no cover sheet"));
    EXPECT_EQ(documents[2].title, "Stroke rehabilitation");
}

INSTANTIATE_TEST_SUITE_P(Breaks, BetweenPapers, ::testing::Values("", "<page-break/>", "<section-break/>"),
                         [](const auto& between) {
                             return std::string(between.param.empty()              ? "Nothing"
                                                : between.param == "<page-break/>" ? "PageBreak"
                                                                                   : "SectionBreak");
                         });

TEST(SeveralPapers, TheOwnPaperOfACoverIsNotTakenForOneWithoutCover) {
    EXPECT_THAT(kinds(cover("Community pain pathway", "8iii") +
                      "<heading level='1'>Agenda item 8: The pain pathway</heading><p>Its text.</p>"),
                ElementsAre("cover-sheet"));
    EXPECT_THAT(kinds(cover("Community pain pathway") +
                      "<heading level='1'>Agenda item 8: The pain pathway</heading><p>Its text.</p>"),
                ElementsAre("cover-sheet"));
    EXPECT_THAT(kinds(cover("Community pain pathway", "8") +
                      "<heading level='1'>Agenda item 8: Community pain pathway</heading><p>Its text.</p>"),
                ElementsAre("cover-sheet"));
}

TEST(SeveralPapers, ATableOfThePanelInsideAPaperLeavesTheCoverItsLaterSections) {
    const std::vector<DocumentReport> documents = word_documents(
        "<paper kind='pack'><title>Board cover sheet</title><fields layout='two-columns'>"
        "<field label='Meeting'>ICB Board</field><field label='Paper title'>Award</field>"
        "<field label='Author'>Rowan Ashby</field><field label='Sponsor'>Dervla Quainton</field>"
        "<field label='Purpose'>Decision</field></fields><heading level='1'>Evaluation panel</heading>"
        "<p>Procurement reference: FEN-0412</p>" +
        panel.substr(panel.find("<table>")) +
        "<heading level='1'>Co-production assurance</heading><p>Six carers co-wrote it in May 2025.</p></paper>");
    ASSERT_FALSE(documents.empty());
    EXPECT_THAT(said(documents.front(), "cover-sheet.section-present"), HasSubstr("pass"));
}

}  // namespace
}  // namespace assure::test
