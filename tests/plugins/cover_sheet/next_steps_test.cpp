// What a result tells its author to do fits what was found, where the card's general advice would not.
#include "plugins/cover_sheet/one_paper.h"

#include <gmock/gmock.h>

namespace assure {
namespace {

using test::Answers;
using test::result_for;
using testing::HasSubstr;
using testing::StartsWith;

Result result(const std::string& rule, const std::string& co_production) {
    Answers answers;
    answers.co_production = co_production;
    return result_for(rule, answers);
}

// What section-present says of a cover sheet that has this field beside its paper's title and its purpose.
Result of_field(const std::string& title) {
    const test::Folder folder("cover-sheet-next-steps");
    const std::string file = folder.write(
        "paper.xml", "<cover-sheet><paper-title>A paper</paper-title><purpose>Decision</purpose><field title=\"" +
                         title + "\">Six carers co-wrote the pathway with us in May 2026.</field></cover-sheet>");
    static const Engine engine(test::options_of_kind("cover-sheet"));
    return *test::result_of(test::check_files(engine, {file}).at(0), "cover-sheet.section-present");
}

TEST(NextSteps, ABlankSectionIsMendedAsItsCardSays) {
    EXPECT_EQ(result("section-answered", "").fix, "");
}

TEST(NextSteps, WhatTheTemplateLeftIsReplaced) {
    EXPECT_THAT(result("section-answered", "[Insert text here]").fix, StartsWith("Write in place of the placeholder"));
    EXPECT_THAT(result("section-answered", "Authors should explain who was involved and when.").fix,
                StartsWith("Delete the template's guidance"));
}

TEST(NextSteps, APointerToAnotherFieldOfTheCoverIsFollowed) {
    const auto judged = [](const std::string& fields) {
        const test::Folder folder("cover-sheet-pointer");
        const std::string file = folder.write(
            "paper.xml", "<cover-sheet><paper-title>A paper</paper-title><purpose>Decision</purpose>" + fields +
                             "<co-production-assurance>See \u201cPublic involvement\u201d "
                             "above.</co-production-assurance></cover-sheet>");
        static const Engine engine(test::options_of_kind("cover-sheet"));
        const std::vector<DocumentReport> documents = test::check_files(engine, {file});
        return std::string(to_string(test::result_of(documents.at(0), "cover-sheet.people-involved")->outcome));
    };
    EXPECT_EQ(judged("<public-involvement>Six carers co-wrote the pathway in May 2026.</public-involvement>"), "pass");
    EXPECT_EQ(judged("<public-involvement>Nobody has been asked.</public-involvement>"), "fail");
    EXPECT_EQ(judged("<summary>Six carers co-wrote the pathway in May 2026.</summary>"), "review");
}

TEST(NextSteps, APointerThatLeadsNowhereInTheFileIsNamed) {
    const Result lost = result("section-answered", "See Appendix B.");
    EXPECT_THAT(lost.message, HasSubstr("‘Appendix B’"));
    EXPECT_THAT(lost.fix, StartsWith("Correct the pointer"));
    EXPECT_THAT(result("section-answered", "See report").fix, StartsWith("Say in the section itself"));
}

TEST(NextSteps, WhoSaysHonestlyThatNobodyWasInvolvedIsNotToldToSaySo) {
    EXPECT_THAT(result("people-involved", "Patients and unpaid carers have not been involved.").fix,
                StartsWith("That is an honest answer"));
}

TEST(NextSteps, AReasonThatNobodyAgreedNeedsSomebodyWhoAgrees) {
    const Result unagreed = result("exemption-justified",
                                   "Not applicable because this paper replaces the boiler of an office that no patient "
                                   "uses.");
    EXPECT_THAT(unagreed.fix, HasSubstr("add ‘agreed by (name and post) on (date)’"));
}

TEST(NextSteps, ATitleThatComesNearIsRenamed) {
    EXPECT_THAT(of_field("Co-production and engagement").fix,
                StartsWith("Rename ‘Co-production and engagement’ to ‘Co-production assurance’"));
    EXPECT_EQ(of_field("Co-production asurance").fix, "Rename ‘Co-production asurance’ to ‘Co-production assurance’.");
    EXPECT_THAT(of_field("Engagement").fix, StartsWith("Rename ‘Engagement’ to ‘Co-production assurance’"));
}

TEST(NextSteps, AMissingSectionBelongsAfterTheCoversOwnFields) {
    const Result missing = of_field("Floor area");
    ASSERT_TRUE(missing.location.has_value());
    EXPECT_TRUE(missing.location->after);
    EXPECT_THAT(describe(*missing.location), HasSubstr("'Purpose'"));
}

}  // namespace
}  // namespace assure
