#include "core/rulebook/overlay_fixture.h"

#include <string>
#include <string_view>

namespace assure {
namespace {

using test::OverlayTest;

class LockTest : public OverlayTest {
protected:
    LockTest() { lock_base(); }

    static std::string loosens(std::string_view what) {
        return std::string(what) + " loosens the rule 'cover-sheet.answered', which the pack 'test' has locked. ";
    }
};

TEST_F(LockTest, ALockedRuleMayBeTightened) {
    change_rule(R"( transition-until="2026-03-01")",
                "<fix>Ours.</fix><parameter name=\"minimum\">3</parameter><parameter name=\"share\">41%</parameter>");
    change_words("<remove><term>carer</term></remove>");
    EXPECT_EQ(over_message(), "no error");
    EXPECT_EQ(load()->rules().front().parameters.number("minimum"), 3);
    EXPECT_TRUE(load()->rules().front().locked);
}

TEST_F(LockTest, ALockedRuleStaysMandatory) {
    change_rule(R"( level="advisory")", "");
    EXPECT_EQ(over_message(),
              "OVER/cover-sheet/answered.xml:1: " + loosens("level=\"advisory\"") + "Leave it mandatory.");
}

TEST_F(LockTest, ALockedRuleIsNotRemovedAndKeepsItsClauses) {
    folders_.write_over("cover-sheet/answered.xml",
                        "<rule-removal id=\"cover-sheet.answered\"><reason>Ours.</reason></rule-removal>");
    EXPECT_EQ(over_message(), "OVER/cover-sheet/answered.xml:1: " + loosens("Its removal") + "Remove this file.");
    change_rule(R"( clauses="replace")", R"(<clause document="Ours" number="1"/>)");
    EXPECT_EQ(over_message(), "OVER/cover-sheet/answered.xml:1: " + loosens("clauses=\"replace\"") +
                                  "Cite further clauses beside its own.");
}

TEST_F(LockTest, ALockedRuleBeginsNoLaterAndIsLenientNoLonger) {
    change_rule(R"( effective-from="2026-03-01")", "");
    EXPECT_EQ(over_message(),
              "OVER/cover-sheet/answered.xml:1: " + loosens("effective-from on a later day") + "Leave the day out.");
    change_rule(R"( transition-until="2026-04-02")", "");
    EXPECT_EQ(over_message(), "OVER/cover-sheet/answered.xml:1: " + loosens("transition-until on a later day") +
                                  "Keep the day, or name an earlier one.");
}

TEST_F(LockTest, ALockedParameterMovesOnlyTheTighterWay) {
    change_rule("", "<parameter name=\"minimum\">1</parameter>");
    EXPECT_EQ(over_message(),
              "OVER/cover-sheet/answered.xml:2: " + loosens("The parameter 'minimum' = 1") + "Set it to 2 or more.");
    change_rule("", "<parameter name=\"purposes\">noting</parameter>");
    EXPECT_EQ(over_message(), "OVER/cover-sheet/answered.xml:2: " + loosens("The parameter 'purposes' = noting") +
                                  "The check does not say which way of 'purposes' is tighter, so it stays as it is.");
}

TEST_F(LockTest, TheWordsOfALockedRuleChangeOnlyTheTighterWay) {
    const std::string change = loosens("This change of the word list 'people'");
    const std::string narrower =
        "OVER/words/people.xml:1: " + change + "Words may be removed from it or excepted, not added.";
    change_words("<add><term>partner</term></add>");
    EXPECT_EQ(over_message(), narrower);
    change_words("<remove><except>paid carer</except></remove>");
    EXPECT_EQ(over_message(), narrower);
    change_words("<replace><term>carer</term><term>partner</term></replace>");
    EXPECT_EQ(over_message(), narrower);
    change_words("<add><except>carer of plants</except></add>");
    EXPECT_EQ(over_message(), "no error");

    folders_.write_with("words/people.xml", test::whole_words, "tightens=\"no\"", "tightens=\"yes\"");
    EXPECT_EQ(over_message(),
              "OVER/words/people.xml:1: " + change + "Words may be added to it, not removed or excepted.");
    change_words("<add><term>partner</term></add>");
    EXPECT_EQ(over_message(), "no error");
}

TEST_F(LockTest, APackMayLockWhatItExtends) {
    folders_.write("cover-sheet/answered.xml", test::whole_card);
    change_rule(R"( locked="yes")", "");
    EXPECT_TRUE(load()->rules().front().locked);
}

}  // namespace
}  // namespace assure
