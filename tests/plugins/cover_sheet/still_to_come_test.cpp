// What is booked, called off, left to others or told of an earlier version is no evidence; what stands beside evidence
// takes nothing from it.
#include "plugins/cover_sheet/one_paper.h"

namespace assure {
namespace {

std::string outcome_of(const char* rule, const std::string& text) {
    test::Answers answers;
    answers.co_production = text;
    return test::outcome(rule, answers);
}

void expect_both(const std::string& expected, std::initializer_list<const char*> texts) {
    for (const char* text : texts)
        for (const char* rule : {"people-involved", "done-not-planned"})
            EXPECT_EQ(outcome_of(rule, text), expected) << rule << ": " << text;
}

TEST(StillToCome, EventsThatAreBookedAreNotDone) {
    expect_both("fail", {"Two drop-in sessions for wheelchair users have been pencilled in for 4 and 11 February.",
                         "Dates for the six listening events with new mothers have been fixed.",
                         "The project plan has four co-design workshops with residents in quarter 3.",
                         "The survey of people waiting for surgery is live from Monday.",
                         "Terms of reference for a co-design group with care leavers have been agreed.",
                         "A questionnaire for patients has been drafted and is with the printer.",
                         "Consultation with the tenants opens in January.",
                         "The draft is with the patients' group, who meet on 14 November.",
                         "Young people from the college were to have joined us in March.",
                         "We ran out of road: the sessions with young carers had to go."});
    expect_both("pass",
                {"For this review twelve people with epilepsy met us twice in May 2026.",
                 "Nothing was agreed until the six patient members had read it; they met with us on 3 March 2026."});
}

TEST(StillToCome, HowAnEventStandsIsSaidBehindItsName) {
    expect_both("fail",
                {"Workshop with carers (planned)", "Workshops with tenants – on hold.",
                 "Focus group with parents (date tbc). Interviews with young people (date tbc).",
                 "Coffee mornings with older people: awaiting sign-off.", "Survey of 400 inpatients (being printed)."});
    expect_both("pass",
                {"Workshop with six carers on 4 May 2026 (planned with the ward sister).",
                 "Two workshops with 14 stroke survivors, 4 and 11 May 2026 (the third one is booked for July).",
                 "The three workshops with 19 young people took place in May 2026; the survey is on hold."});
}

TEST(StillToCome, WhatNobodyCameToWasNothing) {
    expect_both("fail", {"We held a drop-in for residents on 4 May. No members of the public attended.",
                         "A workshop for carers took place on 12 June; only staff turned up.",
                         "Ms Adair, service user representative, stepped down before the first meeting took place.",
                         "The carer on the working group fell ill and took no part in drawing up the plan.",
                         "We asked 90 people who use the clinic. Not one of them replied.",
                         "We wrote to ninety tenants in May. Nobody replied."});
    expect_both("pass",
                {"Eight patients co-wrote the plan in May 2026. One of them moved away before the last session.",
                 "We met 11 carers at the drop-in on 4 May 2026. No comments were received from the GPs."});
}

TEST(StillToCome, LinesOfPlansAndAttendanceOfNobodyAreNoEvidence) {
    expect_both("fail", {"Slippage: workshops with service users moved from Q1 to Q3.",
                         "Target: four co-design sessions a year with young people.",
                         "Turnout at the three drop-ins for service users: 0, 0 and 0.",
                         "Apologies: both service user representatives. Present: the managers who wrote the plan.",
                         "Two carers were interviewed for the post of administrator.",
                         "Carers attended training in manual handling."});
    expect_both("review", {"CQC inspectors spoke with 14 patients and nine relatives in March 2026.",
                           "The patients' group met but ran out of time before reaching this item."});
}

TEST(StillToCome, PeopleInAnEarlierVersionAreNotInThisOne) {
    expect_both("fail",
                {"The 2018 version of this policy was built with carers. Nothing has been done with them for this "
                 "refresh."});
    expect_both("review", {"Six carers helped us to write the 2021 policy. This is a light-touch update.",
                           "The patients' panel has met eight times this year, on other matters.",
                           "Our neighbours held twelve workshops with service users; we have borrowed their model."});
    expect_both(
        "pass",
        {"Twelve patients took part in two workshops in June 2026 and told us what was wrong with the old plan.",
         "Service users sat on the last three programme boards, most recently that of 15 May 2026."});
}

TEST(StillToCome, PostsNamedAfterPeopleAreStaff) {
    expect_both("fail", {"The Patient Involvement Facilitator told us at a workshop on 2 May.",
                         "The patient engagement team redesigned the letter with us on 2 May.",
                         "Partners at place endorsed the plan on 30 April.",
                         "Service users of the wards took part in art therapy in the spring."});
}

TEST(StillToCome, AnAnswerThatOnlySaysWhoWillWriteItIsNone) {
    for (const char* text :
         {"Awaiting words from the programme office, Tom to send by Monday", "Waiting on Jo for this", "Helen to add",
          "Para to come from Marcus (asked 4 June)", "Being drafted by the communications team.",
          "Will be tabled on the day.", "Draft – needs completing", "Content still with the programme team.",
          "Someone please fill this in", "<Say in 200 words who shaped the paper, and how. Do not use jargon here.>",
          "Please describe who has been involved (max. 150 words). Delete this text when finished.",
          "Use this space to show how people shaped the paper.", "The statement goes here"})
        EXPECT_EQ(outcome_of("section-answered", text), "fail") << text;
    for (const char* text : {"Six carers set out the problems they face and rewrote the letter.",
                             "The residents asked us to explain what changed as a result, and we did, in May.",
                             "The patients asked us to delete this text from the leaflet, and we did so.",
                             "Please note that six carers co-wrote the leaflet.",
                             "Awaiting approval of the leaflet, which nine patients wrote in May.",
                             "Carers will complete the survey before the summer."})
        EXPECT_EQ(outcome_of("section-answered", text), "pass") << text;
}

TEST(StillToCome, AnAgreerAloneIsNoReason) {
    for (const char* text : {"n/a – the deputy medical director is content with this, 3/3/26.",
                             "N/A (OK'd by Dr Shah, medical director, 4 May)", "n/a per Jane Smith, Head of Engagement",
                             "Not required, chair happy with that."}) {
        EXPECT_EQ(outcome_of("section-answered", text), "fail") << text;
        EXPECT_EQ(outcome_of("exemption-justified", text), "fail") << text;
    }
    for (const char* text : {"Not applicable. A lease is novated and no care alters; Caroline Ward (Head of "
                             "Involvement) agreed on 4 June.",
                             "Not applicable: the uplift is set by regulation and the form of the return is fixed. The "
                             "Chief Nurse agreed on "
                             "2 June that nothing was called for.",
                             "Not applicable, as this paper changes a VAT clause and no care is altered. The Head of "
                             "Co-production took the "
                             "view on 9 July that none was needed."})
        EXPECT_EQ(outcome_of("exemption-justified", text), "pass") << text;
}

}  // namespace
}  // namespace assure
