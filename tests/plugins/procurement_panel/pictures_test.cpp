// A list of members pasted as a picture is not read: a person must look, and nobody is said to be missing.
#include "plugins/word_papers.h"

#include <gmock/gmock.h>

namespace assure::test {
namespace {

using ::testing::StartsWith;

DocumentReport checked(const std::string& blocks) {
    const std::vector<DocumentReport> documents = word_documents(
        "<paper kind='procurement-panel'><title>Evaluation panel record</title>"
        "<fields layout='two-columns'><field label='Procurement reference'>FEN-0412</field>"
        "<field label='Contract'>Community respiratory service</field>"
        "<field label='Evaluation start date'>4 May 2026</field></fields>" +
        blocks + "</paper>");
    EXPECT_EQ(documents.size(), 1U);
    return documents.at(0);
}

TEST(PicturesInPanels, WhereTheListBelongsAreForReview) {
    for (const std::string lead : {"", "<p>The members of the panel were:</p>"}) {
        const DocumentReport document = checked("<heading>Panel members</heading>" + lead + "<picture/>");
        EXPECT_THAT(said(document, "procurement-panel.members-listed"),
                    StartsWith("review: Where the list of panel members belongs we found only a picture"));
        EXPECT_THAT(said(document, "procurement-panel.lived-experience-member"), StartsWith("review: "));
        EXPECT_EQ(document.verdict, Verdict::review);
    }
}

TEST(PicturesInPanels, ElsewhereHideNoList) {
    const DocumentReport document = checked(
        "<heading>Panel members</heading><p>To be confirmed.</p><picture/><heading>Timeline</heading><picture/>");
    EXPECT_THAT(said(document, "procurement-panel.members-listed"), StartsWith("fail: "));
    EXPECT_THAT(said(document, "procurement-panel.lived-experience-member"), StartsWith("fail: "));
}

}  // namespace
}  // namespace assure::test
