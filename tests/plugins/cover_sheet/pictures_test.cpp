// A picture is not read: where it is all that an answer holds a person must look, anywhere else it changes nothing.
#include "plugins/word_papers.h"

#include <gmock/gmock.h>

namespace assure::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string cover(const std::string& layout, const std::string& section, const std::string& equality,
                  const std::string& logo = "") {
    return "<paper kind='cover-sheet'>" + logo + "<title>Board cover sheet</title><fields layout='" + layout +
           "'><field label='Title'>Community pain pathway</field><field label='Meeting date'>12 March 2026</field>"
           "<field label='Purpose'>Decision</field><field label='Author'>Rowan Ashby</field>"
           "<field label='Sponsor'>Dervla Quainton</field>"
           "<field label='Co-production assurance'>" +
           section + "</field><field label='Equality impact'>" + equality +
           "</field><field label='Recommendation'>Approve the pathway.</field></fields></paper>";
}

DocumentReport checked(const std::string& source) {
    const std::vector<DocumentReport> documents = word_documents(source);
    EXPECT_EQ(documents.size(), 1U);
    return documents.at(0);
}

const std::string picture = "<picture words='What people told us'/>";
const std::string assessed = "EIA-2025-14, May 2025: older people may find it harder to travel; a bus was added.";

class PictureInLayout : public ::testing::TestWithParam<std::string> {};

TEST_P(PictureInLayout, AloneInTheSectionIsForReview) {
    const DocumentReport document = checked(cover(GetParam(), picture, assessed));
    EXPECT_THAT(said(document, "cover-sheet.section-answered"),
                StartsWith("review: The section holds no words, only a picture (word/media/picture.png)"));
    EXPECT_THAT(said(document, "cover-sheet.people-involved"), StartsWith("review: The section holds no words"));
    EXPECT_THAT(said(document, "cover-sheet.done-not-planned"), StartsWith("review: The section holds no words"));
    EXPECT_EQ(result_of(document, "cover-sheet.people-involved")->follows_from, "cover-sheet.section-answered");
    EXPECT_THAT(said(document, "cover-sheet.exemption-justified"), StartsWith("not-applicable: The section holds no"));
    EXPECT_EQ(document.verdict, Verdict::review);
}

TEST_P(PictureInLayout, AloneInTheEqualitySectionIsForReview) {
    const DocumentReport document = checked(cover(GetParam(), "Six carers co-wrote it in May 2025.", picture));
    EXPECT_THAT(said(document, "cover-sheet.equality-considered"), StartsWith("review: "));
    EXPECT_THAT(said(document, "cover-sheet.equality-considered"), HasSubstr("a picture (word/media/picture.png)"));
}

INSTANTIATE_TEST_SUITE_P(Layouts, PictureInLayout,
                         ::testing::Values("two-columns", "label-above", "headings", "bold-lines"),
                         [](const auto& layout) {
                             std::string name = layout.param;
                             std::erase(name, '-');
                             return name;
                         });

TEST(Pictures, BesideWordsChangeNothing) {
    const DocumentReport document = checked(cover("two-columns", "<p>N/A</p>" + picture, "<p>N/A</p>" + picture));
    EXPECT_THAT(said(document, "cover-sheet.section-answered"), StartsWith("fail: "));
    EXPECT_THAT(said(document, "cover-sheet.equality-considered"), StartsWith("fail: "));
    EXPECT_THAT(said(document, "cover-sheet.exemption-justified"), StartsWith("fail: "));
}

TEST(Pictures, ALogoElsewhereLeavesABlankSectionBlank) {
    const DocumentReport document = checked(cover("two-columns", "", assessed, picture));
    EXPECT_THAT(said(document, "cover-sheet.section-answered"), StartsWith("fail: The section is blank."));
    EXPECT_THAT(said(document, "cover-sheet.people-involved"), StartsWith("fail: "));
}

TEST(Pictures, InTheNextSectionAreNotOfThisOne) {
    const DocumentReport document = checked(cover("headings", "", picture));
    EXPECT_THAT(said(document, "cover-sheet.section-answered"), StartsWith("fail: The section is blank."));
}

TEST(Pictures, AnEmbeddedFileThatTheAnswerPointsToIsForReview) {
    const DocumentReport document =
        checked(cover("two-columns", "<p>Please see the embedded file.</p>" + picture, assessed));
    EXPECT_THAT(said(document, "cover-sheet.section-answered"), StartsWith("review: The section only points"));
}

}  // namespace
}  // namespace assure::test
