#include "views/names.h"

#include "core/views/shipped_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace assure {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Names, AreFoundBesideAWordForPeople) {
    const Lexicon& words = test::shipped_words();
    EXPECT_THAT(names_beside_people("Mary Lewis, a carer, co-wrote the plan.", words), ElementsAre("Mary Lewis"));
    EXPECT_THAT(names_beside_people("Expert by experience Tom O'Neill chaired it.", words), ElementsAre("Tom O'Neill"));
    EXPECT_THAT(names_beside_people("One of our carers (Mrs Ada Smith-Jones) spoke.", words),
                ElementsAre("Mrs Ada Smith-Jones"));
    EXPECT_THAT(names_beside_people("Łukasz Nowak, who is an unpaid carer, was paid.", words),
                ElementsAre("Łukasz Nowak"));
}

TEST(Names, OfGroupsPlacesAndDaysAreNone) {
    const Lexicon& words = test::shipped_words();
    for (const char* text : {"Carers Saltmere Forum met in May 2026.", "North Fenland carers took part.",
                             "The Board heard carers on Tuesday.", "NHS England carers", "Patients and carers agreed."})
        EXPECT_THAT(names_beside_people(text, words), IsEmpty()) << text;
}

TEST(Names, FarFromAnyPersonWithLivedExperienceAreLeftAlone) {
    const Lexicon& words = test::shipped_words();
    EXPECT_THAT(names_beside_people("Report by Jane Price. Six carers took part.", words), IsEmpty());
    EXPECT_THAT(names_beside_people("Jane Price, Director of Finance", words), IsEmpty());
}

TEST(Names, BeginACellOfNames) {
    const Lexicon& words = test::shipped_words();
    EXPECT_EQ(leading_name("Mary Lewis (carer)", words), "Mary Lewis");
    EXPECT_EQ(leading_name(" Mary", words), "Mary");
    EXPECT_EQ(leading_name("Patient representative", words), std::nullopt);
    EXPECT_EQ(leading_name("PPV 2", words), std::nullopt);
    EXPECT_EQ(leading_name("", words), std::nullopt);
}

}  // namespace
}  // namespace assure
