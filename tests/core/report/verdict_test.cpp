#include "assure/app/report.h"

#include <gtest/gtest.h>

#include <memory>

namespace assure {
namespace {

using namespace std::chrono_literals;

constexpr Day today{2026y, std::chrono::November, 20d};

// Results with their rules.
class Answers {
public:
    Answers& add(Level level, Outcome outcome, std::optional<Day> transition_until = {}) {
        auto rule = std::make_unique<Rule>();
        rule->level = level;
        rule->transition_until = transition_until;
        RuleResult answer;
        answer.rule = rule.get();
        answer.result.outcome = outcome;
        rules_.push_back(std::move(rule));
        results_.push_back(std::move(answer));
        return *this;
    }
    [[nodiscard]] Verdict verdict() const { return verdict_of(results_, today); }
    [[nodiscard]] std::vector<RuleResult> results() const { return results_; }

private:
    std::vector<std::unique_ptr<Rule>> rules_;
    std::vector<RuleResult> results_;
};

constexpr Level mandatory = Level::mandatory;
constexpr Level advisory = Level::advisory;

TEST(Verdict, NoRuleRunIsNotChecked) {
    EXPECT_EQ(Answers().verdict(), Verdict::not_checked);
    EXPECT_EQ(Answers().add(mandatory, Outcome::error).verdict(), Verdict::not_checked);
}

TEST(Verdict, AMandatoryPassIsNeededForAPass) {
    EXPECT_EQ(Answers().add(mandatory, Outcome::pass).verdict(), Verdict::pass);
    EXPECT_EQ(Answers().add(advisory, Outcome::pass).verdict(), Verdict::review);
    EXPECT_EQ(Answers().add(mandatory, Outcome::not_applicable).verdict(), Verdict::review);
    EXPECT_EQ(Answers().add(mandatory, Outcome::not_applicable).add(advisory, Outcome::pass).verdict(),
              Verdict::review);
    EXPECT_EQ(Answers().add(mandatory, Outcome::not_applicable).add(mandatory, Outcome::pass).verdict(), Verdict::pass);
}

TEST(Verdict, OneMandatoryFailureFailsWhateverElseIsThere) {
    EXPECT_EQ(Answers().add(mandatory, Outcome::pass).add(mandatory, Outcome::fail).verdict(), Verdict::fail);
    EXPECT_EQ(Answers().add(mandatory, Outcome::review).add(mandatory, Outcome::fail).verdict(), Verdict::fail);
    EXPECT_EQ(Answers().add(mandatory, Outcome::error).add(mandatory, Outcome::fail).verdict(), Verdict::fail);
}

TEST(Verdict, AMandatoryReviewOrErrorIsForAPerson) {
    EXPECT_EQ(Answers().add(mandatory, Outcome::pass).add(mandatory, Outcome::review).verdict(), Verdict::review);
    EXPECT_EQ(Answers().add(mandatory, Outcome::pass).add(mandatory, Outcome::error).verdict(), Verdict::review);
}

TEST(Verdict, AdviceDecidesNothing) {
    for (const Outcome outcome : {Outcome::fail, Outcome::review, Outcome::error})
        EXPECT_EQ(Answers().add(mandatory, Outcome::pass).add(advisory, outcome).verdict(), Verdict::pass);
}

TEST(Verdict, AWaivedFailureCountsAsPass) {
    EXPECT_EQ(Answers().add(mandatory, Outcome::waived).verdict(), Verdict::pass);
}

TEST(Verdict, AFailureInTransitionIsForAPersonUntilItsDay) {
    const Day tomorrow{2026y, std::chrono::November, 21d};
    EXPECT_EQ(Answers().add(mandatory, Outcome::fail, tomorrow).verdict(), Verdict::review);
    EXPECT_EQ(Answers().add(mandatory, Outcome::fail, today).verdict(), Verdict::fail);
    EXPECT_EQ(Answers().add(mandatory, Outcome::fail, tomorrow).add(mandatory, Outcome::fail).verdict(), Verdict::fail);
}

Summary counted(Verdict verdict, const Answers& answers = {}, bool unrecognised = false) {
    DocumentReport document;
    document.verdict = verdict;
    document.unrecognised = unrecognised;
    document.results = answers.results();
    Summary summary;
    count(summary, document);
    return summary;
}

TEST(Summary, EachVerdictIsCounted) {
    EXPECT_EQ(counted(Verdict::pass).pass, 1U);
    EXPECT_EQ(counted(Verdict::fail).fail, 1U);
    EXPECT_TRUE(counted(Verdict::fail).mandatory_failed);
    EXPECT_EQ(counted(Verdict::review).review, 1U);
    EXPECT_TRUE(counted(Verdict::review).review_needed);
    EXPECT_EQ(counted(Verdict::not_checked).not_checked, 1U);
}

TEST(Summary, UnreadableAndUnrecognisedAreToldApart) {
    EXPECT_TRUE(counted(Verdict::not_checked).unreadable);
    EXPECT_FALSE(counted(Verdict::not_checked).unrecognised);
    EXPECT_TRUE(counted(Verdict::not_checked, {}, true).unrecognised);
    EXPECT_FALSE(counted(Verdict::not_checked, {}, true).unreadable);
}

TEST(Summary, AFailureInTransitionDoesNotCountAsFailed) {
    Answers answers;
    answers.add(mandatory, Outcome::fail, Day{2027y, std::chrono::January, 1d});
    EXPECT_FALSE(counted(answers.verdict(), answers).mandatory_failed);
}

TEST(Summary, AdviceErrorsAndWaiversAreNoted) {
    Answers answers;
    answers.add(mandatory, Outcome::waived).add(advisory, Outcome::fail).add(advisory, Outcome::error);
    const Summary summary = counted(Verdict::pass, answers);
    EXPECT_TRUE(summary.advisory_failed);
    EXPECT_TRUE(summary.rule_error);
    EXPECT_EQ(summary.waived, 1U);
    EXPECT_FALSE(summary.mandatory_failed);
}

TEST(Summary, AFailureAcrossPapersCounts) {
    Answers answers;
    answers.add(mandatory, Outcome::fail);
    SetReport set;
    set.results = answers.results();
    Summary summary;
    count(summary, set);
    EXPECT_TRUE(summary.mandatory_failed);
    EXPECT_EQ(summary.documents, 0U);
}

}  // namespace
}  // namespace assure
