// A plan is no evidence, however it is worded; something done beside a plan is.
#include "plugins/cover_sheet/one_paper.h"

namespace assure {
namespace {

using test::outcome_of;

const std::string rule = "done-not-planned";

TEST(DoneNotPlanned, SomethingDonePassesBesideWhatIsPlanned) {
    for (const char* text : {"Nine tenants met our architect in March 2026. They will meet again in June.",
                             "The March session was postponed. Six carers came to the workshop on 2 April 2026.",
                             "Two lay partners sat on the review group in May 2026; a third will join in June.",
                             "The PPG chair and the MP both gave evidence to the review in July 2026."})
        EXPECT_EQ(outcome_of(rule, text), "pass") << text;
}

TEST(DoneNotPlanned, OnlyPlansFail) {
    for (const char* text : {"Nine tenants will meet our architect in March.", "A focus group with carers is planned.",
                             "We intend to co-design the model with residents.",
                             "Staff met weekly. Patients are to be asked in due course.",
                             "We hope that young people can look at this before it goes live."})
        EXPECT_EQ(outcome_of(rule, text), "fail") << text;
}

TEST(DoneNotPlanned, WhatDidNotHappenFails) {
    for (const char* text : {"The workshops with carers were cancelled.", "No patient has been involved.",
                             "Carers were asked for their views in May, but nobody replied.",
                             "The commissioning team and the provider met four times."})
        EXPECT_EQ(outcome_of(rule, text), "fail") << text;
}

TEST(DoneNotPlanned, ABareClaimOrNewsAloneIsForAPersonToDecide) {
    for (const char* text : {"Patients have been engaged throughout.", "Residents were told about the move by letter."})
        EXPECT_EQ(outcome_of(rule, text), "review") << text;
}

TEST(DoneNotPlanned, AnEventAfterTheMeetingIsStillToCome) {
    EXPECT_EQ(outcome_of(rule, "Workshop with six carers, 3 November 2026."), "fail");
    EXPECT_EQ(outcome_of(rule, "Workshop with six carers, 3 August 2026."), "pass");
}

TEST(DoneNotPlanned, WhatIsToldAsDoneButDatedLaterAsksForTheDate) {
    test::Answers answers;
    answers.co_production = "In November 2026 ten parents co-designed the pathway with us.";
    const Result result = test::result_for(rule, answers);
    EXPECT_EQ(to_string(result.outcome), "fail");
    EXPECT_NE(result.message.find("told as done, but dated after"), std::string::npos) << result.message;
    EXPECT_NE(result.fix.find("Look at the date."), std::string::npos) << result.fix;
}

TEST(DoneNotPlanned, OnlyPlansAreTheCauseThatNobodyWasInvolved) {
    test::Answers answers;
    answers.co_production = "Nine tenants will meet our architect in March.";
    EXPECT_EQ(test::result_for("people-involved", answers).follows_from, "cover-sheet.done-not-planned");
    EXPECT_EQ(test::result_for(rule, answers).follows_from, "");
}

TEST(DoneNotPlanned, WhereOnlyStaffAreNamedThatIsTheCause) {
    test::Answers answers;
    answers.co_production = "The commissioning team and the provider met four times.";
    EXPECT_EQ(test::result_for(rule, answers).follows_from, "cover-sheet.people-involved");
    EXPECT_EQ(test::result_for("people-involved", answers).follows_from, "");
}

}  // namespace
}  // namespace assure
