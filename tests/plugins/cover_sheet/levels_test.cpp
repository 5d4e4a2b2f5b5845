// Which level of the flower an account shows, beside what it calls itself.
#include "plugins/cover_sheet/one_paper.h"

namespace assure {
namespace {

using test::outcome_of;

TEST(LevelSufficient, WritingChoosingDecidingAndDesigningPass) {
    for (const char* text :
         {"Five tenants drew up the repairs standard with us in March 2026.",
          "At two workshops six carers redesigned the discharge letter.",
          "Seven patients, recruited with a charity, met us in May 2026. They rewrote the letter and chose the sites.",
          "Two lay partners co-chaired the group and had equal votes, January to June 2026."})
        EXPECT_EQ(outcome_of("level-sufficient", text), "pass") << text;
}

TEST(LevelSufficient, AskingAndTalkingAreForAPersonToDecide) {
    for (const char* text :
         {"We surveyed 300 patients in May 2026.",
          "Nine tenants came to a drop-in in May 2026 and told us their views.",
          "In a survey 612 residents chose option B.", "The model was co-designed with six carers in May 2026.",
          "The project team wrote the specification and 14 patients read it in May 2026."})
        EXPECT_EQ(outcome_of("level-sufficient", text), "review") << text;
}

TEST(LevelSufficient, ALowerLevelPassesOnlyWithItsReasonAndWhoAgreedIt) {
    const std::string survey = "We surveyed 300 patients in May 2026. ";
    EXPECT_EQ(outcome_of("level-sufficient", survey + "This level was right because only the telephone number changes. "
                                                      "The Head of Involvement agreed this in May 2026."),
              "pass");
    EXPECT_EQ(outcome_of("level-sufficient", survey + "A survey was enough because only the telephone number changes."),
              "review");
    EXPECT_EQ(outcome_of("level-sufficient", survey + "A survey was enough; agreed by the Head of Involvement."),
              "review");
    EXPECT_EQ(outcome_of("level-sufficient", survey + "A survey was enough because only the number changes. It ran for "
                                                      "six weeks. The Committee approved the budget."),
              "review");
}

TEST(LevelSufficient, DoesNotApplyWhereNobodyWhoCountsWasInvolved) {
    for (const char* text : {"The commissioning team met four times.", "Healthwatch co-wrote the report.", "TBC",
                             "Six carers will co-write the pathway."})
        EXPECT_EQ(outcome_of("level-sufficient", text), "not-applicable") << text;
}

TEST(LevelEvidenced, AClaimNeedsDeedsOfItsLevel) {
    const std::string claim = "The pathway was co-produced. ";
    EXPECT_EQ(outcome_of("level-evidenced", claim + "Six carers co-wrote it with us in May 2026."), "pass");
    EXPECT_EQ(outcome_of("level-evidenced", claim + "Six carers came to a workshop in May 2026."), "fail");
    EXPECT_EQ(outcome_of("level-evidenced", claim + "In May 2026 we sent a poll to patients and 612 of them answered."),
              "fail");
}

TEST(LevelEvidenced, WhatClaimsNothingIsNotJudged) {
    for (const char* text : {"Six carers came to a workshop in May 2026; see the co-production log.",
                             "Six carers came to a workshop in May 2026. The next phase will be co-produced.",
                             "Six carers co-wrote the pathway in May 2026.",
                             "Six carers came to a workshop in May 2026. It was not co-produced."})
        EXPECT_EQ(outcome_of("level-evidenced", text), "not-applicable") << text;
}

TEST(LevelEvidenced, AClaimAboutOrganisationsFails) {
    EXPECT_EQ(outcome_of("level-evidenced", "The pathway was co-produced with our system partners."), "fail");
}

TEST(LevelEvidenced, DeedsOfThoseOfWhomAPersonMustDecideAreForReview) {
    EXPECT_EQ(outcome_of("level-evidenced", "The report was co-produced: Healthwatch co-wrote it with us in May 2026."),
              "review");
}

}  // namespace
}  // namespace assure
