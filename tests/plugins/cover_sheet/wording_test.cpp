// Sentences that look like evidence and are none, and some that must still pass, checked as the command does.
#include "plugins/cover_sheet/one_paper.h"

namespace assure {
namespace {

using test::Answers;
using test::outcome;
using test::result_for;

std::string message(const std::string& text) {
    Answers answers;
    answers.co_production = text;
    return result_for("people-involved", answers).message;
}

std::string involved(const std::string& text) {
    Answers answers;
    answers.co_production = text;
    return outcome("people-involved", answers);
}

std::string answered(const std::string& text) {
    Answers answers;
    answers.co_production = text;
    return outcome("section-answered", answers);
}

std::string equality(const std::string& text) {
    Answers answers;
    answers.equality = text;
    return outcome("equality-considered", answers);
}

TEST(EqualityWording, APointerWithoutTheAssessmentIsForAPersonToFollow) {
    for (const char* text : {"See report", "See main paper", "See section 4", "As set out in the paper",
                             "See Appendix A for the risk log", "EIA see report"})
        EXPECT_EQ(equality(text), "review") << text;
}

TEST(EqualityWording, AReferenceToTheAssessmentPasses) {
    for (const char* text : {"EIA attached at Appendix B", "EQIA ref 2026/14", "See EIA at Appendix 3", "Appendix C",
                             "QEIA approved by the QEIA panel on 3 March 2026.", "EIA completed 12 May 2026"})
        EXPECT_EQ(equality(text), "pass") << text;
}

TEST(EqualityWording, WhatWasNotAssessedFails) {
    for (const char* text :
         {"No equality impact assessment has been carried out for this proposal, which affects women and older people.",
          "We have not considered the impact on disabled people.", "EIA not attached.", "EIA dated 3 March 2027",
          "The impact on protected groups is not known.", "No EIA is attached because there was no time"})
        EXPECT_EQ(equality(text), "fail") << text;
}

TEST(EqualityWording, NamingGroupsOrNoImpactWithoutAReasonIsNoResult) {
    for (const char* text : {"There are no direct equality implications for any of the nine protected groups.",
                             "No impact anticipated at this time for this paper or report", "EIA undertaken; no impact",
                             "All groups, regardless of age, disability, race or sex, are treated equally and fairly.",
                             "We want better outcomes for women.", "Men and women work here."})
        EXPECT_NE(equality(text), "pass") << text;
}

TEST(EqualityWording, AResultOrAReasonPasses) {
    for (const char* text : {"No impact: this is a change of the software that pays invoices and touches no service.",
                             "Women on low incomes are less likely to attend; evening clinics have been introduced.",
                             "The EIA found that deaf people could not book by phone; booking by text was added."})
        EXPECT_EQ(equality(text), "pass") << text;
}

TEST(PeopleWording, ADateAfterTheMeetingIsStillToCome) {
    for (const char* text : {"Workshop with carers, 3 May 2027", "Workshop with carers (3 May 2027)",
                             "3 May 2027: six carers co-wrote options", "Workshop with six carers on 14 October 2026."})
        EXPECT_EQ(involved(text), "fail") << text;
}

TEST(PeopleWording, APastDateOrTheDateOfSomethingElseIsDone) {
    for (const char* text :
         {"Workshop with carers, 3 May 2026", "Two workshops with carers (4 June 2026 and 6 October 2026).",
          "Six carers chose the name of the hub opening in April 2027.", "In June 2026 six carers met us.",
          "Six carers co-wrote the plan for April 2027 with us in May 2026."})
        EXPECT_EQ(involved(text), "pass") << text;
}

TEST(PeopleWording, CareGivenToPeopleInvolvesNobody) {
    for (const char* text :
         {"Nurses reviewed medicines with 40 patients in May 2026.", "Doctors met patients in clinic every week.",
          "The team worked with 300 patients last year to manage their diabetes.",
          "Therapists held sessions with 40 young people.", "Consultants co-produced care plans with 30 patients."})
        EXPECT_EQ(involved(text), "fail") << text;
    EXPECT_EQ(involved("Twelve patients rewrote the medicines leaflet with our pharmacists in May 2026."), "pass");
}

TEST(PeopleWording, NothingBehindAColonTakesBackWhatStandsBeforeIt) {
    for (const char* text : {"Patients involved in workshops: 0", "Dates of workshops with carers: none",
                             "Survey responses from patients: nil", "0 carers attended the workshop on 3 May 2026."})
        EXPECT_EQ(involved(text), "fail") << text;
}

TEST(PeopleWording, PromisesProposalsAndExamplesAreNotDone) {
    for (const char* text :
         {"Six carers have agreed to co-write the letter.", "Recommendation: hold three workshops with carers.",
          "Proposed engagement: three workshops with carers; survey of 200 patients.",
          "Example: Six carers co-wrote the pathway with us in May 2026.",
          "Six carers work in the team which wrote this."})
        EXPECT_EQ(involved(text), "fail") << text;
}

TEST(PeopleWording, ANamedGroupIsNotSaidToBeNobody) {
    EXPECT_EQ(involved("The Lived Experience Advisory Panel drafted the outcomes in February 2026."), "pass");
    for (const char* text : {"Our Falls Voices group co-produced this with us at four meetings",
                             "Eight members of the Falls Voices group met with us four times in January 2026."})
        EXPECT_EQ(involved(text), "review") << text;
    EXPECT_EQ(involved("The Project Steering Group drafted the outcomes in February 2026."), "fail");
}

TEST(PeopleWording, WhoseSuggestionWasTakenUpWasAsked) {
    for (const char* text : {"In May 2026 the opening hours were changed at the suggestion of carers.",
                             "At the suggestion of six carers, evening clinics were added in May 2026."})
        EXPECT_EQ(involved(text), "pass") << text;
    for (const char* text : {"The leaflet was rewritten in May 2026 at the suggestion of the finance team.",
                             "On the suggestion of the carers' lead, the leaflet was changed in May 2026.",
                             "The leaflet will be rewritten at the suggestion of carers."})
        EXPECT_NE(involved(text), "pass") << text;
}

TEST(PeopleWording, PlanningTogetherIsDoneAndAPlanIsNot) {
    EXPECT_EQ(involved("Six patients planned this with us every Tuesday in January."), "pass");
    EXPECT_EQ(involved("Workshops with six patients are planned this autumn."), "fail");
}

TEST(PeopleWording, ABareClaimIsForAPerson) {
    EXPECT_EQ(involved("Patients, carers and families have been fully involved in co-producing this service."),
              "review");
}

TEST(PeopleWording, AFailureSaysWhatTheSectionSays) {
    EXPECT_NE(
        message("Twelve patients were invited to a workshop in May 2026; no one attended.").find("came to nothing"),
        std::string::npos);
    const std::string plainly =
        message("No one with lived experience has been involved so far. In June we will meet carers.");
    EXPECT_NE(plainly.find("says plainly"), std::string::npos) << plainly;
    EXPECT_EQ(plainly.find("came to nothing"), std::string::npos) << plainly;
}

TEST(SectionWording, OurTextToAdaptIsNoAnswerUntilItIsAdapted) {
    for (const char* text :
         {"Five people with lived experience of (what the paper is about) chose the options in May 2026.",
          "Six carers co-wrote it in (month and year).", "Six carers met us in \u2026 2026 and wrote it."})
        EXPECT_EQ(answered(text), "fail") << text;
    EXPECT_EQ(answered("Six carers (all unpaid) co-wrote it in May 2026."), "pass");
    EXPECT_EQ(answered("Six carers said \u201cit was \u2026 too far\u201d in May 2026."), "pass");
}

TEST(SectionWording, WhatElseWasNotRequiredClaimsNoExemption) {
    EXPECT_EQ(answered("Consent was not required for the survey that 40 patients answered in May 2026."), "pass");
    EXPECT_EQ(answered("Co-production was not required for this paper."), "fail");
    EXPECT_EQ(answered("It is not necessary to involve people."), "fail");
}

TEST(SectionWording, BracketsOfTheAuthorAreNoPlaceholder) {
    EXPECT_EQ(answered("Six carers told us that [the hospital] was too far away."), "pass");
    EXPECT_EQ(answered("[Number] carers co-wrote it in [month]."), "fail");
    EXPECT_EQ(answered("[the number] carers co-wrote it in May 2026."), "fail");
    EXPECT_EQ(answered("XX carers co-wrote it in May 2026."), "fail");
}

}  // namespace
}  // namespace assure
