#include "core/rulebook/overlay_fixture.h"

#include <string>
#include <vector>

namespace assure {
namespace {

using test::over_pack;
using test::OverlayTest;
using test::whole_card;
using ::testing::ElementsAre;

TEST_F(OverlayTest, APackTakesOverWhatItDoesNotChange) {
    const auto rulebook = load();
    ASSERT_EQ(rulebook->rules().size(), 1U);
    const Rule& rule = rulebook->rules().front();
    EXPECT_EQ(rule.pack, "test");
    EXPECT_EQ(rule.parameters.number("minimum"), 2);
    EXPECT_TRUE(rulebook->lexicon().list("people").in("a carer"));
    ASSERT_EQ(rulebook->packs().size(), 2U);
    EXPECT_EQ(rulebook->packs()[0].id, "test");
    EXPECT_EQ(rulebook->packs()[1].id, "over");
    EXPECT_THAT(rulebook->folders(), ElementsAre(folders_.path(), folders_.over()));
    EXPECT_TRUE(rulebook->changes(rule).empty());
}

TEST_F(OverlayTest, AChangeSetsWhatItNamesAndSaysWhoSetIt) {
    change_rule(R"( level="advisory" effective-from="2026-05-01")",
                R"(<clause document="Ours" number="1"/><fix>Do this.</fix><parameter name="minimum">5</parameter>)");
    const auto rulebook = load();
    const Rule& rule = rulebook->rules().front();
    EXPECT_EQ(rule.level, Level::advisory);
    EXPECT_EQ(rule.effective_from, parse_iso("2026-05-01"));
    EXPECT_EQ(rule.transition_until, parse_iso("2026-04-01"));
    EXPECT_EQ(rule.fix, "Do this.");
    EXPECT_EQ(rule.required, "An answer.");
    EXPECT_EQ(rule.clauses.size(), 3U);
    EXPECT_EQ(rule.parameters.number("minimum"), 5);
    EXPECT_EQ(rule.parameters.number("share"), 40);
    EXPECT_EQ(rulebook->pack_of_parameter(rule, "minimum"), "over");
    EXPECT_EQ(rulebook->pack_of_parameter(rule, "share"), "test");
    EXPECT_EQ(rulebook->pack_of_parameter(rule, "purposes"), "");
    std::vector<std::string> changed;
    for (const Setting& setting : rulebook->changes(rule)) {
        changed.push_back(setting.what);
        EXPECT_EQ(setting.pack, "over");
        EXPECT_EQ(setting.place, (folders_.over() / "cover-sheet/answered.xml").string() + ":1");
        EXPECT_EQ(setting.reason, "Ours.");
    }
    EXPECT_THAT(changed, ElementsAre("level", "effective-from", "fix", "clause", "parameter minimum"));
}

TEST_F(OverlayTest, ARuleThatIsRemovedIsNotAskedAnyMore) {
    folders_.write_over("cover-sheet/answered.xml",
                        "<rule-removal id=\"cover-sheet.answered\"><reason>Ours.</reason></rule-removal>");
    EXPECT_TRUE(load()->rules().empty());
    EXPECT_TRUE(load()->examples().empty());
    folders_.write_over("cover-sheet/other.xml",
                        "<rule-removal id=\"cover-sheet.other\"><reason>Ours.</reason></rule-removal>");
    EXPECT_EQ(over_message(),
              "OVER/cover-sheet/other.xml:1: This changes the rule 'cover-sheet.other', which the pack "
              "that is extended has not. Remove it.");
}

TEST_F(OverlayTest, AClauseIsCitedBesidesTheOthersOrInstead) {
    change_rule(R"( clauses="replace")", R"(<clause document="Ours" number="1"/>)");
    const auto rulebook = load();
    ASSERT_EQ(rulebook->rules().front().clauses.size(), 1U);
    EXPECT_EQ(rulebook->rules().front().clauses.front().document, "Ours");
    change_rule(R"( clauses="replace")", "<fix>Ours.</fix>");
    EXPECT_EQ(over_message(),
              "OVER/cover-sheet/answered.xml:1: clauses=\"replace\" names no clause. Put the <clause> into "
              "it that is to stand instead.");
}

TEST_F(OverlayTest, ExamplesAreAddedOrReplaced) {
    change_rule("", "<examples><pass><cover-sheet/></pass></examples>");
    EXPECT_EQ(load()->examples().size(), 5U);
    change_rule("", R"(<examples replace="yes"><pass><cover-sheet/></pass></examples>)");
    const auto rulebook = load();
    ASSERT_EQ(rulebook->examples().size(), 1U);
    EXPECT_EQ(rulebook->examples().front().file, (folders_.over() / "cover-sheet/answered.xml").string());
}

TEST_F(OverlayTest, WordsAreAddedRemovedAndReplaced) {
    change_words("<add><term>partner</term></add><remove><term>carer</term></remove>");
    const auto changed = load();
    EXPECT_TRUE(changed->lexicon().list("people").in("a partner"));
    EXPECT_TRUE(changed->lexicon().list("people").in("4 patients"));
    EXPECT_FALSE(changed->lexicon().list("people").in("a carer"));
    ASSERT_EQ(changed->changes(changed->rules().front()).size(), 1U) << "the rule is judged by these words";
    EXPECT_EQ(changed->changes(changed->rules().front()).front().what, "words people");
    change_words("<replace><term>partner</term></replace>");
    const auto replaced = load();
    EXPECT_TRUE(replaced->lexicon().list("people").in("a partner"));
    EXPECT_FALSE(replaced->lexicon().list("people").in("4 patients"));
}

TEST_F(OverlayTest, RulesAndWordListsAreAdded) {
    folders_.write_over("words/friends.xml",
                        R"(<words name="friends" tightens="no"><about>f</about><term>friend</term></words>)");
    folders_.write_over("cover-sheet/again.xml",
                        R"(<rule id="cover-sheet.again" level="advisory" basis="house-keeping" acts="author">
                             <title>t</title><why>w</why><required>r</required><fix>f</fix>
                             <check name="section-answered"><parameter name="words">friends</parameter></check>
                             <examples/></rule>)");
    const auto rulebook = load();
    ASSERT_EQ(rulebook->rules().size(), 2U);
    EXPECT_EQ(rulebook->rules()[0].id, "cover-sheet.again");
    EXPECT_EQ(rulebook->rules()[0].pack, "over");
    EXPECT_EQ(rulebook->rules()[0].parameters.text("words"), "friends");
}

TEST_F(OverlayTest, WhatTheBaseHasIsChangedAndNotWrittenAgain) {
    folders_.write_over("cover-sheet/answered.xml", whole_card);
    EXPECT_EQ(over_message(),
              "OVER/cover-sheet/answered.xml:2: The pack 'test', which this one extends, has the rule "
              "'cover-sheet.answered' already. Write a <rule-change> to change it, or give this one another name.");
    std::filesystem::remove(folders_.over() / "cover-sheet/answered.xml");
    folders_.write_over("words/people.xml", test::whole_words);
    EXPECT_EQ(over_message(),
              "OVER/words/people.xml:1: The pack 'test', which this one extends, has the word list 'people' already. "
              "Write a <words-change> to change it, or give this one another name.");
}

TEST_F(OverlayTest, AChangeFitsWhatItChanges) {
    folders_.write_over("cover-sheet/answer.xml",
                        R"(<rule-change id="cover-sheet.answer"><reason>r</reason><fix>f</fix></rule-change>)");
    EXPECT_EQ(
        over_message(),
        "OVER/cover-sheet/answer.xml:1: This changes the rule 'cover-sheet.answer', which the pack that is extended "
        "has not. Did you mean cover-sheet.answered?");
    std::filesystem::remove(folders_.over() / "cover-sheet/answer.xml");
    change_rule("", "");
    EXPECT_EQ(over_message(),
              "OVER/cover-sheet/answered.xml:1: This changes nothing. Set a level, a day, a text or a parameter, or "
              "remove the file.");
    change_rule("", "<parameter name=\"minimun\">5</parameter>");
    EXPECT_EQ(over_message(),
              "OVER/cover-sheet/answered.xml:2: The check 'section-answered' has no parameter 'minimun'. Did you mean "
              "minimum?");
    change_rule("", "<parameter name=\"minimum\">many</parameter>");
    EXPECT_EQ(
        over_message(),
        "OVER/cover-sheet/answered.xml:2: The parameter 'minimum' is \"many\", which is no whole number from 0 to "
        "1000000000. Write digits only, such as 1.");
    std::filesystem::remove(folders_.over() / "cover-sheet/answered.xml");
    change_words("<remove><term>carers</term></remove>");
    EXPECT_EQ(
        over_message(),
        "OVER/words/people.xml:1: 'carers' is removed from the word list 'people', which has it not. Did you mean "
        "'carer'?");
    change_words("<add><term>carer</term></add>");
    EXPECT_EQ(
        over_message(),
        "OVER/words/people.xml:1: 'carer' is added to the word list 'people', which has it. Remove it from <add>.");
    change_words("<remove><term>carer</term><term>EbE</term><pattern>\\d+ patients</pattern></remove>");
    EXPECT_EQ(over_message(),
              "OVER/words/people.xml:1: This leaves the word list 'people' without any words. Add the words that it "
              "should have.");
    change_words("");
    EXPECT_EQ(over_message(),
              "OVER/words/people.xml:1: This changes nothing. Write <add>, <remove> or <replace>, or remove the file.");
}

TEST_F(OverlayTest, ABaseIsThereAndStandsByItself) {
    folders_.write("../over/pack.xml", std::string(over_pack).replace(over_pack.find("\"test\""), 6, "\"tost\""));
    EXPECT_EQ(over_message().substr(0, 66), "OVER/pack.xml:1: There is no rule pack 'tost' to extend. Put its f");
    folders_.write("../over/pack.xml", std::string(over_pack).replace(over_pack.find("\"test\""), 6, "\"../x\""));
    EXPECT_EQ(over_message().substr(0, 57), "OVER/pack.xml:1: extends=\"../x\" is not the id of a pack. ");
    folders_.write("../over/pack.xml", over_pack);
    folders_.write_with("pack.xml", test::whole_pack, "version=", "extends=\"over\" version=");
    EXPECT_EQ(
        over_message().substr(over_message().find(": ")),
        ": The pack 'test' extends 'over', which extends it in turn. Name a pack in extends that stands by itself.");
    folders_.write_with("pack.xml", test::whole_pack, "id=\"test\"", "id=\"other\"");
    EXPECT_EQ(
        over_message(),
        "OVER/pack.xml:1: extends=\"test\" leads to a pack with the id 'other'. Give that pack's folder the name of "
        "its id.");
}

TEST_F(OverlayTest, APackThatExtendsNothingHasNothingToChange) {
    folders_.write("words/people.xml",
                   "<words-change name=\"people\"><reason>r</reason><add><term>x</term></add></words-change>");
    const std::string message = folders_.message(offer());
    EXPECT_EQ(message,
              "PACK/words/people.xml:1: This changes what another pack has, but the pack 'test' extends none. Add "
              "extends=\"…\" to PACK/pack.xml, or write a <words>.");
}

}  // namespace
}  // namespace assure
