// People who took part in the work of others, or in a part of the plan that only has a name, are no evidence for this
// paper.
#include "plugins/cover_sheet/one_paper.h"

namespace assure {
namespace {

using test::outcome_of;

TEST(InvolvementElsewhere, IsNeverAPass) {
    for (const char* text :
         {"In Leicester, six carers co-wrote the same pathway.", "NICE involved patients in writing the guideline.",
          "Another trust ran workshops with patients in 2025.", "Patients were involved in the original study in 2019.",
          "Elsewhere in the country carers have designed similar hubs.",
          "The national team worked with patients on the template.",
          "Patients of another trust co-produced the leaflet in 2025 and added the map."})
        for (const char* rule : {"people-involved", "done-not-planned", "level-sufficient", "when-and-how",
                                 "influence-shown", "level-evidenced"})
            EXPECT_NE(outcome_of(rule, text), "pass") << rule << ": " << text;
}

TEST(InvolvementElsewhere, BesideNobodyHereFails) {
    for (const char* text : {"Another trust ran workshops with patients in 2025. Nobody here has been asked about it.",
                             "Patients co-produced the model in 2019 for a different service; nobody has been asked."})
        for (const char* rule : {"people-involved", "done-not-planned"})
            EXPECT_EQ(outcome_of(rule, text), "fail") << rule << ": " << text;
}

TEST(NobodyAtAll, PutsInDoubtWhatElseIsToldAndIsNotSaidOfOnePartAlone) {
    EXPECT_EQ(outcome_of("people-involved", "No carers were consulted. Six carers met us on 3 May 2026."), "review");
    EXPECT_EQ(outcome_of("people-involved",
                         "No carers were consulted on the first draft. Six carers rewrote it with us on 3 May 2026."),
              "pass");
}

TEST(InvolvementElsewhere, SpoilsNoAccountOfOurOwn) {
    const char* text =
        "Another trust ran workshops with patients in 2025. Six carers co-wrote our pathway in May 2026.";
    for (const char* rule : {"people-involved", "done-not-planned", "level-sufficient"})
        EXPECT_EQ(outcome_of(rule, text), "pass") << rule;
}

TEST(NamedPhase, WithoutADateOrAWordThatItHappenedIsAPlan) {
    for (const char* text : {"Phase 2 \u2013 workshops with carers", "Stage 2: focus groups with patients.",
                             "Step 3: survey of 200 residents"})
        EXPECT_EQ(outcome_of("done-not-planned", text), "fail") << text;
    for (const char* text :
         {"Phase 1 \u2013 workshops with carers, May 2026", "Phase 1: nine carers mapped the pathway.",
          "Phase 1: workshops with six carers took place."})
        EXPECT_EQ(outcome_of("done-not-planned", text), "pass") << text;
}

}  // namespace
}  // namespace assure
