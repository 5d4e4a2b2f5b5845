// What people do is a part in the work only where the paper treats them as partners in it; what they do as patients,
// relatives and residents never is.
#include "plugins/cover_sheet/one_paper.h"

namespace assure {
namespace {

using test::outcome_of;

TEST(EverydayDeeds, CountBesideWhatPeopleWerePaidOrWhatChangedBecauseOfThem) {
    for (const char* text :
         {"Six carers put pins in a map on 4 May 2025. Each had a £20 voucher.",
          "Nine residents rolled the beds about on 4 May 2025. The bay was drawn again because of them.",
          "Five patients fought over the wording on 4 May 2025. See the co-production log, entry 12."})
        for (const char* rule : {"people-involved", "done-not-planned"})
            EXPECT_EQ(outcome_of(rule, text), "pass") << rule << ": " << text;
}

TEST(EverydayDeeds, AloneAreNoEvidence) {
    for (const char* text :
         {"Six carers put pins in a map on 4 May 2025.",
          "Parents drove 40 miles for the clinic until it closed in 2023.",
          "Carers took their breaks at the respite centre last summer.",
          "Veterans fought for their country and deserve the best care.",
          "Residents protested outside the hospital in March 2025. As a result we changed the rota."})
        EXPECT_NE(outcome_of("people-involved", text), "pass") << text;
}

TEST(EverydayDeeds, OfStaffAreNotThoseOfThePeopleOfTheSentenceBefore) {
    for (const char* text : {"Six carers waited two years. Staff who met on 3 May 2025 rewrote the letter.",
                             "Six carers waited two years. Managers who gave up a weekend had a £20 voucher."})
        EXPECT_NE(outcome_of("people-involved", text), "pass") << text;
}

TEST(EverydayDeeds, OfCareAreNoEvidenceBesideAnything) {
    for (const char* text :
         {"Carers told their GP about the delays in June 2025.", "Patients responded well to the new drug in 2024.",
          "Service users made good progress in therapy in 2025.", "Patients wrote 312 complaints in 2024/25.",
          "Patients chose their own meals from the menu in 2025.", "Service users led healthier lives after 2024.",
          "Patients tested positive for the virus in 41 cases in 2025.",
          "Parents rated the nursery outstanding in the 2024 inspection.",
          "Patients showed us great kindness when we moved in May 2025.",
          "In 2025 patients filled in the Friends and Family Test.", "Patients waited two years for a scan in 2024.",
          "Six patients moved to the new ward on 4 May 2025.", "Patients lost confidence in the booking line in 2025."})
        for (const char* beside : {"", " Staff who gave up a weekend had a £20 voucher."})
            EXPECT_NE(outcome_of("people-involved", std::string(text) + beside), "pass") << text << beside;
}

}  // namespace
}  // namespace assure
