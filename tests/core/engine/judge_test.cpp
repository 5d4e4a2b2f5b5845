#include "engine/judge.h"
#include "core/engine/fakes.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

std::vector<RuleResult> judged(const fake::Registry& registry, std::vector<Rule> rules) {
    const fake::Rulebook rulebook(std::move(rules));
    const Judge judge(registry, rulebook, fake::today);
    const auto source = fake::source({"Dear reader"});
    const auto paper = judge.read(source, *registry.kinds().front(), {source->body(), "", ""});
    std::vector<RuleResult> results = judge.judge(*paper);
    for (RuleResult& result : results)
        result.rule = nullptr;  // the rulebook of this test ends here
    return results;
}

fake::Registry letters() {
    fake::Registry registry;
    registry.with("letter", fake::everything("a greeting"));
    return registry;
}

TEST(Judge, APluginThatThrowsMakesThatRuleAnErrorAndTheOthersGoOn) {
    fake::Registry registry = letters();
    registry.with("letter", "broken", fake::throws).with("letter", "fine", fake::passes);
    const auto results = judged(registry, {fake::rule("letter", "a", "broken"), fake::rule("letter", "b", "fine")});
    ASSERT_EQ(results.size(), 2U);
    EXPECT_EQ(results[0].result.outcome, Outcome::error);
    EXPECT_EQ(results[0].result.message, "The check 'broken' of the plugin 'fakes' failed: the check broke");
    EXPECT_EQ(results[1].result.outcome, Outcome::pass);
    EXPECT_EQ(results[1].result.rule, "letter.b");
}

TEST(Judge, SomethingThrownThatIsNoExceptionIsCaughtToo) {
    fake::Registry registry = letters();
    registry.with("letter", "broken", fake::throws_a_number);
    const auto results = judged(registry, {fake::rule("letter", "a", "broken")});
    EXPECT_EQ(results[0].result.outcome, Outcome::error);
    EXPECT_NE(results[0].result.message.find("not an exception"), std::string::npos);
}

TEST(Judge, ARuleThatHasNotBegunByTheDayOfThePaperDoesNotApplyToIt) {
    fake::Registry registry = letters();
    registry.with("letter", "unmet", fake::fails);
    Rule rule = fake::rule("letter", "a", "unmet");
    rule.effective_from = parse_iso("2026-11-21");
    const Result early = judged(registry, {rule})[0].result;
    EXPECT_EQ(early.outcome, Outcome::not_applicable);
    EXPECT_EQ(early.message, "This rule is for papers from 21 November 2026 on; this one is of 20 November 2026.");
    EXPECT_EQ(early.rule, "letter.a");
    rule.effective_from = fake::today;
    EXPECT_EQ(judged(registry, {rule})[0].result.outcome, Outcome::fail);
}

TEST(Judge, ACheckCannotWaiveARule) {
    fake::Registry registry = letters();
    registry.with("letter", "lenient", [](const Context&) {
        Result result = Result::pass("Never mind.");
        result.outcome = Outcome::waived;
        return result;
    });
    EXPECT_EQ(judged(registry, {fake::rule("letter", "a", "lenient")})[0].result.outcome, Outcome::error);
}

TEST(Judge, APassWithoutAWordIsAnError) {
    fake::Registry registry = letters();
    registry.with("letter", "silent", [](const Context&) { return Result::pass(""); });
    EXPECT_EQ(judged(registry, {fake::rule("letter", "a", "silent")})[0].result.outcome, Outcome::error);
}

TEST(Judge, AFailureNamesTheRuleItFollowsFrom) {
    fake::Registry registry = letters();
    registry.with("letter", "signed", fake::fails).with("letter", "signed-by-author", [](const Context&) {
        return Result::fail("No signature.").following("signed");
    });
    const auto results =
        judged(registry, {fake::rule("letter", "a", "signed-by-author"), fake::rule("letter", "b", "signed")});
    EXPECT_EQ(results[0].result.follows_from, "letter.b");
    EXPECT_EQ(results[1].result.follows_from, "");
}

TEST(Judge, AFailureDoesNotFollowFromARuleThatWasMet) {
    fake::Registry registry = letters();
    registry.with("letter", "signed", fake::passes).with("letter", "signed-by-author", [](const Context&) {
        return Result::fail("No signature.").following("signed");
    });
    const auto results =
        judged(registry, {fake::rule("letter", "a", "signed-by-author"), fake::rule("letter", "b", "signed")});
    EXPECT_EQ(results[0].result.follows_from, "");
}

TEST(Judge, FailuresThatBlameEachOtherKeepOneRoot) {
    fake::Registry registry = letters();
    registry.with("letter", "hen", [](const Context&) { return Result::fail("No hen.").following("egg"); });
    registry.with("letter", "egg", [](const Context&) { return Result::fail("No egg.").following("hen"); });
    const auto results = judged(registry, {fake::rule("letter", "a", "hen"), fake::rule("letter", "b", "egg")});
    EXPECT_EQ(results[0].result.follows_from, "letter.b");
    EXPECT_EQ(results[1].result.follows_from, "");
}

TEST(Judge, RulesOfAnotherKindAreNotPutToThePaper) {
    fake::Registry registry = letters();
    registry.with("poem", fake::nothing()).with("letter", "fine", fake::passes).with("poem", "fine", fake::fails);
    const auto results = judged(registry, {fake::rule("letter", "a", "fine"), fake::rule("poem", "a", "fine")});
    ASSERT_EQ(results.size(), 1U);
    EXPECT_EQ(results[0].result.outcome, Outcome::pass);
}

TEST(Judge, AKindThatGivesNoRecordIsAnError) {
    fake::Registry registry;
    registry.with(std::make_unique<fake::Kind>("letter", fake::nothing(), [] { return nullptr; }));
    const fake::Rulebook rulebook({});
    const Judge judge(registry, rulebook, fake::today);
    const auto source = fake::source({"Dear reader"});
    EXPECT_THROW(static_cast<void>(judge.read(source, *registry.kinds().front(), {source->body(), "", ""})),
                 std::logic_error);
}

}  // namespace
}  // namespace assure
