// What the account says of what changed because of people, beside words that only look like it.
#include "plugins/cover_sheet/one_paper.h"

namespace assure {
namespace {

using test::outcome_of;

const std::string met_them = "Eight service users met with the design team in March and April 2026. ";

TEST(InfluenceShown, AChangeLaidToPeoplePasses) {
    for (const std::string text :
         {"Following their comments the waiting room was repainted and a second exit was put in.",
          "They asked us to scrap the automated phone menu and we have.",
          "The decision to keep the Tuesday clinic came from them.",
          "Two of the seven options were dropped on their advice.",
          "They ranked the five options and the top two are in this paper.", "They chose the supplier with us.",
          "You said: appointments are too early. We did: first appointment is now 9.30.",
          "\"You said, we did\": evening slots were added.",
          "They wanted free parking; this could not be agreed because the land is leased.",
          "Because of this the leaflet is now in six languages.", "The name of the service, Harbour, is theirs.",
          "The group persuaded us to keep the walk-in service open.", "Section 4 was written by the group."})
        EXPECT_EQ(outcome_of("influence-shown", met_them + text), "pass") << text;
}

TEST(InfluenceShown, WhatIsLaidToThemInOtherWordsPasses) {
    for (const std::string text :
         {"Evening slots are in the plan now because they would not let it drop.",
          "The old form was withdrawn at the instance of the service users.", "The ramp was Maya's idea and it is in.",
          "They found the letters cold, so ours now begin with a name.", "So now you can reply by text.",
          "We did: a Thursday clinic in the village.", "What changed – a quiet room, first appointments at 4 pm.",
          "Because they asked for it, appointments can be booked by text.", "They had the age limit lifted.",
          "They tried out two charts and settled on the one with pictures.",
          "They outvoted us, and the site stays open.",
          "Their finding that calls went unanswered has ended the practice of closing at noon.",
          "They insisted on a named nurse, which is in the specification.", "We gave way on parking.",
          "They said that the card was too long. Now it is one page.", "They left none of our wording standing.",
          "They supplied their own drawings.", "They picked the photographs, too.", "They corrected the draft letter."})
        EXPECT_EQ(outcome_of("influence-shown", met_them + text), "pass") << text;
}

TEST(InfluenceShown, WhatIsLaidToOthersOrToNothingFails) {
    for (const std::string text :
         {"The route was the matron's suggestion and is in.", "The fee was dropped because the auditors objected.",
          "At the instance of the finance team clause 8 was struck out.", "What changed: nothing so far.",
          "We did: not yet.", "They will have the rule taken out.", "They told their story in their own words.",
          "The bus now stops outside, so staff have been happier.", "Prompted by the inspectors, a nurse was added.",
          "They supplied their own lunch.", "The nurses corrected the draft letter.",
          "Now it is two years since then."})
        EXPECT_EQ(outcome_of("influence-shown", met_them + text), "fail") << text;
}

TEST(InfluenceShown, WhatPeopleMadeOrGotChangedPasses) {
    for (const std::string text :
         {"Parents drafted the top-tips sheet that is Appendix C (meetings 4 and 11 May 2026).",
          "Four carers redesigned the visitor pass with ward staff in April 2026.",
          "Three patient partners read the draft in June 2026 and their amendments were accepted in full.",
          "Tenants told us in May 2026 that the entry phone was confusing, so it has been replaced."})
        EXPECT_EQ(outcome_of("influence-shown", text), "pass") << text;
}

TEST(InfluenceShown, WhatIsOnlyHeardOrStillToComeOrOthersFails) {
    for (const std::string text :
         {"We listened carefully to their views.", "Their feedback was very positive.",
          "They found the discussion helpful.", "Their input will inform the final specification.",
          "Their views were noted and will be taken into account.", "Nothing changed as a result.",
          "No changes were requested.", "The clinicians then changed the referral form to meet NICE guidance.",
          "As a result of the national tender the price was reduced."})
        EXPECT_EQ(outcome_of("influence-shown", met_them + text), "fail") << text;
}

TEST(InfluenceShown, TakingPartAloneFails) {
    for (const std::string text :
         {"Fifteen residents attended a listening event on 2 May 2026.",
          "Three patient partners read the draft and commented, June 2026.",
          "We met ten tenants in May 2026. Staff said the entry phone was confusing, so it has been replaced.",
          "This is a co-produced plan. A questionnaire was sent to 500 patients in May 2026 and 120 replied."})
        EXPECT_EQ(outcome_of("influence-shown", text), "fail") << text;
}

}  // namespace
}  // namespace assure
