#include "core/rulebook/rulebook_fixture.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {
namespace {

using test::RulebookTest;
using test::whole_card;

TEST_F(RulebookTest, AnUnknownElementIsNamedWithTheOneMeant) {
    EXPECT_EQ(card_message("<why>Because.</why>", "<whi>Because.</whi>"),
              "PACK/cover-sheet/answered.xml:7: Unknown element <whi> in <rule>. Did you mean why?");
    EXPECT_EQ(card_message("<why>Because.</why>", "<background/>"),
              "PACK/cover-sheet/answered.xml:7: Unknown element <background> in <rule>. Use one of: title, clause, "
              "why, required, fix, check, examples.");
    EXPECT_EQ(card_message("<fail>", "<fails>").substr(0, 62),
              "PACK/cover-sheet/answered.xml:16: This is not well-formed XML:");
    EXPECT_EQ(card_message("<fail><cover-sheet/></fail>", "<failing/>"),
              "PACK/cover-sheet/answered.xml:16: Unknown element <failing> in <examples>. Use one of: fail, "
              "must-not-match, not-applicable, pass, review.");
    pack_.write("cover-sheet/answered.xml", whole_card);
    EXPECT_EQ(words_message("<except>paid carer</except>", "<exept>paid carer</exept>"),
              "PACK/words/people.xml:6: Unknown element <exept> in <words>. Did you mean except?");
}

TEST_F(RulebookTest, AnUnknownAttributeIsNamedWithTheOneMeant) {
    EXPECT_EQ(card_message("level=", "levl="),
              "PACK/cover-sheet/answered.xml:2: <rule> has the unknown attribute 'levl'. Did you mean level?");
    EXPECT_EQ(card_message("<title>", "<title lang=\"en\">"),
              "PACK/cover-sheet/answered.xml:3: <title> has the unknown attribute 'lang'. Remove it.");
    EXPECT_EQ(card_message("<rule ",
                           "<rule xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                           "xsi:noNamespaceSchemaLocation=\"../../rulepack.xsd\" "),
              "no error");
    EXPECT_EQ(words_message("exact=\"yes\"", "exactly=\"yes\""),
              "PACK/words/people.xml:4: <term> has the unknown attribute 'exactly'. Did you mean exact?");
}

TEST_F(RulebookTest, APlaceIsANumberThatStandsBeforeRulesWithoutOne) {
    EXPECT_EQ(card_message("<rule ", "<rule place=\"40\" "), "no error");
    for (const char* wrong : {"first", "0", "1000", "-1", "4.5", ""})
        EXPECT_EQ(card_message("<rule ", "<rule place=\"" + std::string(wrong) + "\" "),
                  "PACK/cover-sheet/answered.xml:2: place=\"" + std::string(wrong) +
                      "\" is not a number from 1 to 999. Write the rule's place among those of its kind, such as "
                      "place=\"40\", or leave it out.");
}

TEST_F(RulebookTest, AMissingElementIsNamed) {
    EXPECT_EQ(card_message("<why>Because.</why>", ""),
              "PACK/cover-sheet/answered.xml:2: <rule> has no <why>. Add <why> to it.");
    EXPECT_EQ(
        card_message("<why>Because.</why>", "<why> </why>"),
        "PACK/cover-sheet/answered.xml:7: <why> is empty. Write its text, or remove it where it may be left out.");
    EXPECT_EQ(card_message("<why>Because.</why>", "<why>a</why>\n<why>b</why>"),
              "PACK/cover-sheet/answered.xml:8: <why> stands twice in <rule>. Keep one of the two.");
    pack_.write("cover-sheet/answered.xml", whole_card);
    EXPECT_EQ(pack_message("<title>Test pack</title>", ""),
              "PACK/pack.xml:1: <rule-pack> has no <title>. Add <title> to it.");
}

TEST_F(RulebookTest, ThePacksIdIsNotTakenForThatOfARule) {
    EXPECT_EQ(pack_message("id=\"test\"", "id=\"test.pack\""),
              "PACK/pack.xml:1: The pack's id 'test.pack' holds more than small letters, digits and hyphens. Write it "
              "like nnicb-coproduction: a dot would make it look like the id of a rule.");
}

TEST_F(RulebookTest, ARuleCitesAClauseUnlessItIsHouseKeeping) {
    std::string card(whole_card);
    card.erase(card.find("<clause"), card.find("<why>") - card.find("<clause"));
    pack_.write("cover-sheet/answered.xml", card);
    EXPECT_EQ(message(),
              "PACK/cover-sheet/answered.xml:2: <rule> has no <clause>. Cite the clause that demands it, or make its "
              "basis \"house-keeping\".");
    card.replace(card.find("\"strategy\""), 10, "\"house-keeping\"");
    pack_.write("cover-sheet/answered.xml", card);
    EXPECT_EQ(message(), "no error");
}

TEST_F(RulebookTest, AMissingAttributeIsNamed) {
    EXPECT_EQ(card_message(" acts=\"author\"", ""),
              "PACK/cover-sheet/answered.xml:2: <rule> has no attribute 'acts'. Add acts=\"…\" with one of: author, "
              "commissioner, procurement, provider.");
    EXPECT_EQ(card_message(" number=\"7.1\"", ""),
              "PACK/cover-sheet/answered.xml:5: <clause> has no attribute 'number'. Add number=\"…\".");
    EXPECT_EQ(card_message(" number=\"7.1\"", " number=\" \""),
              "PACK/cover-sheet/answered.xml:5: <clause> has an empty attribute 'number'. Write its value.");
    pack_.write("cover-sheet/answered.xml", whole_card);
    EXPECT_EQ(pack_message(" reviewed-with=\"not yet\"", ""),
              "PACK/pack.xml:1: <rule-pack> has no attribute 'reviewed-with'. Add reviewed-with=\"…\".");
}

TEST_F(RulebookTest, ABadLevelBasisOrActorIsNamed) {
    EXPECT_EQ(card_message("\"mandatory\"", "\"manditory\""),
              "PACK/cover-sheet/answered.xml:2: <rule> has level=\"manditory\", which is not known. Did you mean "
              "mandatory?");
    EXPECT_EQ(card_message("\"strategy\"", "\"law\""),
              "PACK/cover-sheet/answered.xml:2: <rule> has basis=\"law\", which is not known. Use one of: "
              "house-keeping, pack-policy, strategy.");
    EXPECT_EQ(card_message("\"author\"", "\"officer\""),
              "PACK/cover-sheet/answered.xml:2: <rule> has acts=\"officer\", which is not known. Use one of: author, "
              "commissioner, procurement, provider.");
    EXPECT_EQ(card_message("2026-04-01", "1 April 2026"),
              "PACK/cover-sheet/answered.xml:2: transition-until=\"1 April 2026\" is not a day. Write it as "
              "2026-04-01.");
}

TEST_F(RulebookTest, StrayTextAndStrayElementsArePlaced) {
    EXPECT_EQ(card_message("<fail>", "and\n<fail>"),
              "PACK/cover-sheet/answered.xml:15: Text stands in <examples> outside its elements. Put it into an "
              "element, or remove it.");
    EXPECT_EQ(card_message("Because.", "Be<b>cause</b>."),
              "PACK/cover-sheet/answered.xml:7: The element <b> stands in <why>, which holds text only. Write plain "
              "text, with &lt; for a '<'.");
}

TEST_F(RulebookTest, AnExampleIsOnePaper) {
    EXPECT_EQ(card_message("<fail><cover-sheet/>", "<fail>"),
              "PACK/cover-sheet/answered.xml:16: <fail> holds 0 elements; an example is one paper. Give it one "
              "element, such as <cover-sheet>…</cover-sheet>.");
    EXPECT_EQ(card_message("<fail><cover-sheet/>", "<fail><a/><b/>"),
              "PACK/cover-sheet/answered.xml:16: <fail> holds 2 elements; an example is one paper. Give it one "
              "element, such as <cover-sheet>…</cover-sheet>.");
}

// Ids.

TEST_F(RulebookTest, AnIdFitsItsFile) {
    EXPECT_EQ(card_message("cover-sheet.answered", "cover-sheet.answer"),
              "PACK/cover-sheet/answered.xml:2: The id 'cover-sheet.answer' does not fit the file, which is named for "
              "'cover-sheet.answered'. Write id=\"cover-sheet.answered\", or rename the file.");
}

TEST_F(RulebookTest, AnIdIsUsedOnce) {
    pack_.write("cover-sheet/copy.xml", whole_card);
    EXPECT_EQ(message(),
              "PACK/cover-sheet/copy.xml:2: The id 'cover-sheet.answered' is used twice: here and in "
              "PACK/cover-sheet/answered.xml:2. Give this card the id 'cover-sheet.copy', as its file is named.");
}

TEST_F(RulebookTest, AFolderIsNamedForAKind) {
    pack_.write_with("cover-sheets/answered.xml", whole_card, "cover-sheet.answered", "cover-sheets.answered");
    EXPECT_EQ(message(),
              "PACK/cover-sheets/answered.xml: No plugin offers the kind of paper 'cover-sheets', after which the "
              "card's folder is named. Did you mean cover-sheet?");
}

}  // namespace
}  // namespace assure
