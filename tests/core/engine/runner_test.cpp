#include "engine/runner.h"
#include "core/engine/fakes.h"
#include "text/work_budget.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

struct Bench {
    fake::Registry registry;
    std::vector<Rule> rules;

    [[nodiscard]] DocumentReport report(const std::shared_ptr<const Source>& source) const {
        const fake::Rulebook rulebook(rules);
        const Waivers waivers;
        SetOutcome outcome = Runner(registry, rulebook, waivers, fake::options()).run(source);
        EXPECT_EQ(outcome.documents.size(), 1U);
        return std::move(outcome.documents.front());
    }
};

Bench letters(PaperCheck check, Level level = Level::mandatory) {
    Bench bench;
    bench.registry.with("letter", fake::everything("a greeting")).with("letter", "greets", check);
    bench.rules = {fake::rule("letter", "greets", "greets", level)};
    return bench;
}

TEST(Runner, APaperThatMeetsItsMandatoryRulesPasses) {
    const Bench bench = letters(fake::passes);
    const DocumentReport report = bench.report(fake::source({"Dear reader"}));
    EXPECT_EQ(report.verdict, Verdict::pass);
    EXPECT_EQ(report.path, "paper.docx");
    EXPECT_EQ(report.kind, "letter");
    EXPECT_EQ(report.title, "Its title");
    EXPECT_EQ(report.recognised_by, "a greeting");
    ASSERT_EQ(report.coverage.size(), 1U);
    EXPECT_EQ(report.coverage[0].part, "word/document.xml");
}

TEST(Runner, AnUnreadablePartThatMayHoldEvidenceTurnsAPassToReview) {
    const Bench bench = letters(fake::passes);
    const DocumentReport report =
        bench.report(fake::source({"Dear reader"}, {{"word/footnotes.xml", PartState::unreadable, "cut short", true}}));
    EXPECT_EQ(report.verdict, Verdict::review);
    EXPECT_EQ(report.reason, "A part that could hold evidence could not be read: word/footnotes.xml.");
}

TEST(Runner, APictureAloneDoesNotTurnAPassToReview) {
    const Bench bench = letters(fake::passes);
    const PartCoverage picture{"word/media/image1.png", PartState::skipped, "a picture", true};
    EXPECT_EQ(bench.report(fake::source({"Dear reader"}, {picture})).verdict, Verdict::pass);
}

TEST(Runner, AnUnreadablePartDoesNotSoftenAFailure) {
    const Bench bench = letters(fake::fails);
    const PartCoverage broken{"word/footnotes.xml", PartState::unreadable, "cut short", true};
    EXPECT_EQ(bench.report(fake::source({"Dear reader"}, {broken})).verdict, Verdict::fail);
}

TEST(Runner, ACheckThatUsesUpTheWorkOfADocumentEndsThatDocument) {
    const Bench bench = letters(+[](const Context&) -> Result { throw WorkLimitReached(7); });
    EXPECT_THROW(static_cast<void>(bench.report(fake::source({"Dear reader"}))), WorkLimitReached);
}

TEST(Runner, AKindWithoutRulesIsNotChecked) {
    Bench bench = letters(fake::passes);
    bench.rules.clear();
    const DocumentReport report = bench.report(fake::source({"Dear reader"}));
    EXPECT_EQ(report.verdict, Verdict::not_checked);
    EXPECT_EQ(report.reason, "The rule pack has no rule for this kind of paper.");
    EXPECT_EQ(report.obstacle, Obstacle::request);
    EXPECT_FALSE(report.next_step.empty());
}

TEST(Runner, OnlyErrorsMeanNotChecked) {
    const DocumentReport report = letters(fake::throws).report(fake::source({"Dear reader"}));
    EXPECT_EQ(report.verdict, Verdict::not_checked);
    EXPECT_EQ(report.reason, "None of the rules for this kind of paper could be run.");
    EXPECT_EQ(report.obstacle, Obstacle::program);
}

TEST(Runner, EveryMandatoryRuleNotApplicableIsForAPersonWithTheReason) {
    const Bench bench = letters(fake::does_not_apply);
    const DocumentReport report = bench.report(fake::source({"Dear reader"}));
    EXPECT_EQ(report.verdict, Verdict::review);
    EXPECT_EQ(report.reason, "No mandatory rule applies to this paper, so nothing was shown.");
}

TEST(Runner, ATransitionIsJudgedByThePapersOwnDate) {
    using namespace std::chrono_literals;
    Bench bench;
    const Day early{2020y, std::chrono::May, 1d};
    bench.registry.with("letter", "greets", fake::fails)
        .with(std::make_unique<fake::Kind>("letter", fake::everything("a greeting"),
                                           [early] { return std::make_unique<fake::Record>(early); }));
    bench.rules = {fake::rule("letter", "greets", "greets")};
    bench.rules[0].transition_until = Day{2021y, std::chrono::January, 1d};
    const DocumentReport lenient = bench.report(fake::source({"Dear reader"}));
    EXPECT_EQ(lenient.verdict, Verdict::review);
    EXPECT_EQ(lenient.reason,
              "What was not found is for a person to judge until 1 January 2021, when the rule 'The paper has greets' "
              "comes fully into force.");
    bench.rules[0].transition_until = Day{2020y, std::chrono::May, 1d};
    EXPECT_EQ(bench.report(fake::source({"Dear reader"})).verdict, Verdict::fail);
}

TEST(Runner, APluginThatCannotReadAPaperIsNamed) {
    Bench bench;
    bench.registry.with("letter", "greets", fake::passes)
        .with(std::make_unique<fake::Kind>("letter", fake::everything("a greeting"),
                                           []() -> std::unique_ptr<Record> { throw std::runtime_error("no ink."); }));
    bench.rules = {fake::rule("letter", "greets", "greets")};
    const DocumentReport report = bench.report(fake::source({"Dear reader"}));
    EXPECT_EQ(report.verdict, Verdict::not_checked);
    EXPECT_EQ(report.reason, "The plugin 'fakes' failed while it read this paper: no ink.");
    EXPECT_EQ(report.obstacle, Obstacle::program);
}

TEST(Runner, AnUnknownKindIsMarkedSoThatTheCommandCanAllowIt) {
    Bench bench;
    bench.registry.with("letter", fake::nothing());
    const DocumentReport report = bench.report(fake::source({"Shopping"}));
    EXPECT_EQ(report.verdict, Verdict::not_checked);
    EXPECT_TRUE(report.unrecognised);
    EXPECT_TRUE(report.kind.empty());
}

TEST(Runner, SeveralPapersInOneFileAreNumbered) {
    fake::Registry registry;
    registry.with("letter", fake::ranges({{0, 1}, {1, 2}}, "a greeting")).with("letter", "greets", fake::passes);
    const fake::Rulebook rulebook({fake::rule("letter", "greets", "greets")});
    const SetOutcome outcome =
        Runner(registry, rulebook, Waivers(), fake::options()).run(fake::source({"Dear one", "Dear two"}));
    ASSERT_EQ(outcome.documents.size(), 2U);
    EXPECT_EQ(outcome.documents[0].path, "paper.docx#1");
    EXPECT_EQ(outcome.documents[1].path, "paper.docx#2");
    EXPECT_FALSE(outcome.set.has_value());
}

TEST(Runner, ARuleOfSetsSeesAllPapersOfTheFile) {
    fake::Registry registry;
    registry.with("letter", fake::ranges({{0, 1}, {1, 2}}, "a greeting"));
    registry.with_set("matches", [](const SetContext& context) {
        return Result::fail(std::to_string(context.papers().size()) + " papers differ.");
    });
    const fake::Rulebook rulebook({fake::rule("proposal", "matches", "matches")});
    const SetOutcome outcome =
        Runner(registry, rulebook, Waivers(), fake::options()).run(fake::source({"Dear one", "Dear two"}));
    ASSERT_TRUE(outcome.set.has_value());
    EXPECT_EQ(outcome.set->path, "paper.docx");
    EXPECT_EQ(outcome.set->documents, (std::vector<std::string>{"paper.docx#1", "paper.docx#2"}));
    ASSERT_EQ(outcome.set->results.size(), 1U);
    EXPECT_EQ(outcome.set->results[0].result.message, "2 papers differ.");
}

}  // namespace
}  // namespace assure
