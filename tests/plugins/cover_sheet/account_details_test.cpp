// When, at which gate, with what help people took part, and whether they were told what came of it.
#include "plugins/cover_sheet/one_paper.h"

namespace assure {
namespace {

using test::outcome_of;

const std::string met_them = "Eight service users met with the design team in March and April 2026. ";

TEST(WhenAndHow, NeedsBothAnActivityAndADate) {
    EXPECT_EQ(outcome_of("when-and-how", "We met six carers over eight weeks."), "pass");
    EXPECT_EQ(outcome_of("when-and-how", "We met six carers."), "fail");
    EXPECT_EQ(outcome_of("when-and-how", "Six carers were involved in 2026."), "fail");
    EXPECT_EQ(outcome_of("when-and-how", "TBC"), "not-applicable");
}

TEST(GateStated, IsReadFromALabelAndFromASentence) {
    EXPECT_EQ(outcome_of("gate-stated", "Stage: Plan. " + met_them), "pass");
    EXPECT_EQ(outcome_of("gate-stated", met_them + "This is the Assess gate."), "pass");
    EXPECT_EQ(outcome_of("gate-stated", met_them + "We planned the procurement with care."), "fail");
    EXPECT_EQ(outcome_of("gate-stated", "Stage: two. " + met_them), "fail");
}

TEST(LogReferenced, IsReadFromALabel) {
    EXPECT_EQ(outcome_of("log-referenced", "Co-production log: entry 12. " + met_them), "pass");
}

TEST(ToldBack, TellingPassesAPlanIsForReviewAndHearingIsNone) {
    EXPECT_EQ(outcome_of("told-back", met_them + "The notes were sent to everyone in May."), "pass");
    EXPECT_EQ(outcome_of("told-back", met_them + "A summary will be sent to them."), "review");
    EXPECT_EQ(outcome_of("told-back", met_them + "They told us what they think."), "fail");
}

TEST(ReachAndAccess, HelpToTakePartPassesAndHelpForPatientsDoesNot) {
    EXPECT_EQ(outcome_of("reach-and-access", met_them + "Interpreters and taxis were provided."), "pass");
    EXPECT_EQ(outcome_of("reach-and-access", met_them + "We did not hear from people who are housebound."), "pass");
    EXPECT_EQ(outcome_of("reach-and-access", met_them + "They were a diverse group."), "review");
    EXPECT_EQ(outcome_of("reach-and-access", met_them + "As a result a hearing loop was added to the clinic."), "fail");
}

}  // namespace
}  // namespace assure
