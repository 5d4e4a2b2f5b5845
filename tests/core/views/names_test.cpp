#include "views/names.h"

#include "core/views/shipped_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace assure {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> found(const char* text) {
    return names_beside_people(text, test::shipped_words());
}

std::vector<std::string> in_cell(const char* text) {
    return names_in_cell(text, test::shipped_words());
}

TEST(Names, AreFoundBesideAWordForPeople) {
    EXPECT_THAT(found("Mary Lewis, a carer, co-wrote the plan."), ElementsAre("Mary Lewis"));
    EXPECT_THAT(found("Expert by experience Tom O'Neill chaired it."), ElementsAre("Tom O'Neill"));
    EXPECT_THAT(found("One of our carers (Mrs Ada Smith-Jones) spoke."), ElementsAre("Mrs Ada Smith-Jones"));
    EXPECT_THAT(found("Łukasz Nowak, who is an unpaid carer, was paid."), ElementsAre("Łukasz Nowak"));
    EXPECT_THAT(found("Mary Lewis – a patient – came to each meeting."), ElementsAre("Mary Lewis"));
    EXPECT_THAT(found("Mary Lewis (72), a carer, spoke."), ElementsAre("Mary Lewis"));
    EXPECT_THAT(found("Mary Lewis, carers’ representative, spoke."), ElementsAre("Mary Lewis"));
    EXPECT_THAT(found("Mary Lewis MBE, a carer, spoke."), ElementsAre("Mary Lewis"));
}

TEST(Names, AreFoundHoweverTheyAreWritten) {
    EXPECT_THAT(found("MARY LEWIS, a carer, spoke."), ElementsAre("MARY LEWIS"));
    EXPECT_THAT(found("Mary LEWIS, a carer, spoke."), ElementsAre("Mary LEWIS"));
    EXPECT_THAT(found("M. Lewis, a carer, spoke."), ElementsAre("M. Lewis"));
    EXPECT_THAT(found("M Lewis, a carer, spoke."), ElementsAre("M Lewis"));
    EXPECT_THAT(found("J.P. Lewis, a carer, spoke."), ElementsAre("J.P. Lewis"));
    EXPECT_THAT(found("Mrs. Lewis, a carer, spoke."), ElementsAre("Mrs. Lewis"));
    EXPECT_THAT(found("Mrs May, a carer, spoke."), ElementsAre("Mrs May"));
    EXPECT_THAT(found("Ann West, a carer, spoke."), ElementsAre("Ann West"));
    EXPECT_THAT(found("Mary O’Neill, a carer, spoke."), ElementsAre("Mary O’Neill"));
    EXPECT_THAT(found("Maria de Souza, a carer, spoke."), ElementsAre("Maria de Souza"));
    EXPECT_THAT(found("Mary Lewis’s carer, Tom Price, spoke."), ElementsAre("Tom Price"));
}

TEST(Names, OfOneWordAreFoundWhereTheSentenceSaysThatItIsAPerson) {
    EXPECT_THAT(found("Mary, a carer, spoke."), ElementsAre("Mary"));
    EXPECT_THAT(found("Mary (carer) spoke."), ElementsAre("Mary"));
    EXPECT_THAT(found("A carer called Mary spoke."), ElementsAre("Mary"));
    EXPECT_THAT(found("The carer Mary spoke."), ElementsAre("Mary"));
    EXPECT_THAT(found("In Newbold, a carer spoke."), IsEmpty());
    EXPECT_THAT(found("Newbold carers spoke."), IsEmpty());
    EXPECT_THAT(found("Yesterday, a carer spoke."), IsEmpty());
    EXPECT_THAT(found("Sessions (Newbold) for carers were held."), IsEmpty());
}

TEST(Names, InAListAreAllFound) {
    EXPECT_THAT(found("Mary Lewis and Tom Price, both carers, spoke."), ElementsAre("Mary Lewis", "Tom Price"));
    EXPECT_THAT(found("Our patient partners Mary Lewis, Tom Price and Ann West spoke."),
                ElementsAre("Mary Lewis", "Tom Price", "Ann West"));
    EXPECT_THAT(found("Four carers (Mary Lewis, Tom Price & Jo) spoke."), ElementsAre("Mary Lewis", "Tom Price", "Jo"));
    EXPECT_THAT(found("Carers came to both days: Mary Lewis told us that she waits."), ElementsAre("Mary Lewis"));
}

TEST(Names, BeforeAClauseOfWhatTheyLiveWithAreFound) {
    EXPECT_THAT(found("Sandra and Tom, both of whom have COPD, have sat on the group."), ElementsAre("Sandra", "Tom"));
    EXPECT_THAT(found("Chanel and Mo, who both have sickle cell, wrote it."), ElementsAre("Chanel", "Mo"));
    EXPECT_THAT(found("Mary, who lives with asthma, wrote it."), ElementsAre("Mary"));
    EXPECT_THAT(found("Jane Price, who chairs the Board, wrote it."), IsEmpty());
}

TEST(Names, OfGroupsPlacesAndDaysAreNone) {
    for (const char* text :
         {"Carers Saltmere Forum met in May 2026.", "North Fenland carers took part.",
          "The Board heard carers on Tuesday.", "NHS England carers", "Patients and carers agreed.",
          "The ICB VCSE, a carer and PPV partners", "INVOLVING PATIENTS AND CARERS", "BSL users and carers met.",
          "Mansfield Woodhouse carers took part.", "CARER PASSPORT LAUNCH"})
        EXPECT_THAT(found(text), IsEmpty()) << text;
}

TEST(Names, OfOfficeHoldersAndOrganisationsStand) {
    for (const char* text : {"Chief Executive, Coeliac Friends (charity)", "Ruth Blane, ward councillor, agreed.",
                             "Report by Jane Price. Six carers took part.", "Jane Price, Director of Finance",
                             "Jane Price, Patient Safety lead", "Jane Price, Children's commissioning lead",
                             "Jane Price and carers met.", "Saltmere Mencap, a charity, helped."})
        EXPECT_THAT(found(text), IsEmpty()) << text;
}

TEST(Names, BeginACellOfNames) {
    EXPECT_THAT(in_cell("Mary Lewis (carer)"), ElementsAre("Mary Lewis"));
    EXPECT_THAT(in_cell("Mrs M Lewis"), ElementsAre("Mrs M Lewis"));
    EXPECT_THAT(in_cell("Lewis, Mary"), ElementsAre("Lewis", "Mary"));
    EXPECT_THAT(in_cell("Mary Lewis and Tom Price"), ElementsAre("Mary Lewis", "Tom Price"));
    EXPECT_THAT(in_cell("Mary Lewis, Coeliac Fellows"), ElementsAre("Mary Lewis"));
    EXPECT_THAT(in_cell("mary lewis"), ElementsAre("mary lewis"));
    EXPECT_THAT(in_cell(" Mary"), ElementsAre("Mary"));
    EXPECT_THAT(in_cell("MARY LEWIS"), ElementsAre("MARY LEWIS"));
    for (const char* text : {"Patient representative", "PPV 2", "", "to be confirmed", "Vacant", "TBC"})
        EXPECT_THAT(in_cell(text), IsEmpty()) << text;
}

}  // namespace
}  // namespace assure
