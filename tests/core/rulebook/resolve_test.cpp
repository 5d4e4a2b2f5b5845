#include "core/rulebook/rulebook_fixture.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {
namespace {

using test::RulebookTest;

TEST_F(RulebookTest, AnUnknownCheckIsNamedWithThoseThereAreNearestFirst) {
    EXPECT_EQ(card_message("\"section-answered\"", "\"section-presnt\""),
              "PACK/cover-sheet/answered.xml:10: No plugin offers the check 'section-presnt' for cover-sheet. There "
              "are: section-present, section-answered.");
    EXPECT_EQ(card_message("\"section-answered\"", "\"members-listed\"").substr(0, 93),
              "PACK/cover-sheet/answered.xml:10: No plugin offers the check 'members-listed' for cover-sheet")
        << "a check of another kind";
    checks_.clear();
    EXPECT_EQ(card_message("An answer.", "An answer."),
              "PACK/cover-sheet/answered.xml:10: No plugin offers the check 'section-answered' for cover-sheet. Load "
              "the plugin that brings it.");
}

TEST_F(RulebookTest, AnUnknownParameterIsNamedWithTheOneMeant) {
    EXPECT_EQ(card_message("\"minimum\"", "\"minimun\""),
              "PACK/cover-sheet/answered.xml:11: The check 'section-answered' has no parameter 'minimun'. Did you mean "
              "minimum?");
    EXPECT_EQ(card_message("\"share\"", "\"minimum\""),
              "PACK/cover-sheet/answered.xml:12: The parameter 'minimum' is set twice. Keep one of the two.");
}

TEST_F(RulebookTest, AnExampleMaySetAParameterForItselfAlone) {
    EXPECT_EQ(card_message("<fail>", "<fail parameter=\"minimum\" value=\"7\">"), "no error");
    const auto rulebook = load_rulebook(pack_.path(), offer());
    EXPECT_EQ(rulebook->examples()[0].parameters.number("minimum"), 2);
    EXPECT_EQ(rulebook->examples()[1].parameters.number("minimum"), 7);
    EXPECT_EQ(rulebook->rules().front().parameters.number("minimum"), 2);
}

TEST_F(RulebookTest, AnExamplesParameterIsOneOfTheChecks) {
    EXPECT_NE(card_message("<fail>", "<fail parameter=\"minimun\" value=\"7\">").find("Did you mean minimum?"),
              std::string::npos);
    EXPECT_NE(card_message("<fail>", "<fail parameter=\"minimum\" value=\"seven\">").find("which is no whole number"),
              std::string::npos);
    EXPECT_NE(card_message("<fail>", "<fail value=\"7\">").find("value=\"7\" is of no parameter."), std::string::npos);
}

TEST_F(RulebookTest, AParameterHasAValueOfItsType) {
    const std::string place = "PACK/cover-sheet/answered.xml:11: ";
    const std::string number = "which is no whole number from 0 to 1000000000. Write digits only, such as 1.";
    EXPECT_EQ(card_message(">2<", ">two<"), place + "The parameter 'minimum' is \"two\", " + number);
    EXPECT_EQ(card_message(">2<", ">-1<"), place + "The parameter 'minimum' is \"-1\", " + number);
    EXPECT_EQ(card_message(">2<", ">99999999999<"), place + "The parameter 'minimum' is \"99999999999\", " + number);
    EXPECT_EQ(card_message(">2<", "> <"),
              place + "<parameter> is empty. Write its text, or remove it where it may be left out.");
    EXPECT_EQ(card_message("40 %", "140%"),
              "PACK/cover-sheet/answered.xml:12: The parameter 'share' is \"140%\", which is no percentage from 0 to "
              "100. Write it as 25%.");
    EXPECT_EQ(card_message("\"minimum\">2<", "\"since\">April<"),
              place + "The parameter 'since' is \"April\", which is no day. Write it as 2026-04-01.");
    EXPECT_EQ(card_message("\"minimum\">2<", "\"words\">folk<"),
              place +
                  "The parameter 'words' is \"folk\", which is no word list of this pack. Add words/folk.xml, or "
                  "name another list.");
}

TEST_F(RulebookTest, WordListsThatAreNeededAreThere) {
    std::filesystem::remove(pack_.path() / "words/people.xml");
    EXPECT_EQ(message(),
              "PACK/pack.xml: This pack has no word list 'people', by which papers of the kind 'cover-sheet' are "
              "recognised. Add words/people.xml to the pack.");
    Offer without_kinds_lists = offer();
    without_kinds_lists.kind_word_lists.clear();
    EXPECT_EQ(pack_.message(without_kinds_lists),
              "PACK/cover-sheet/answered.xml:10: The check 'section-answered' needs the word list 'people', which this "
              "pack has not. Add words/people.xml to the pack.");
}

TEST_F(RulebookTest, WordListsOfKindsWithoutRulesMayBeMissing) {
    Offer with_another_kind = offer();
    with_another_kind.kind_word_lists.push_back({"procurement-panel", "titles-of-panel-records"});
    EXPECT_EQ(pack_.message(with_another_kind), message());
}

}  // namespace
}  // namespace assure
