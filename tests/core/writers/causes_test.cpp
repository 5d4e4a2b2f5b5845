#include "writers/causes.h"

#include "core/writers/sample_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace assure {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class CausesTest : public testing::Test {
protected:
    RuleResult& add(const Rule& rule, Outcome outcome, const std::string& follows_from = "") {
        Result result;
        result.outcome = outcome;
        result.follows_from = follows_from;
        results_.push_back(sample::answer(rule, std::move(result)));
        return results_.back();
    }

    Rule first_ = sample::rule("a");
    Rule second_ = sample::rule("b");
    Rule third_ = sample::rule("c");
    std::vector<RuleResult> results_;
};

TEST_F(CausesTest, WhatFollowsThroughOthersIsFoldedUnderTheRoot) {
    add(first_, Outcome::fail);
    add(second_, Outcome::fail, "a");
    add(third_, Outcome::not_applicable, "b");
    const Causes causes(results_);
    EXPECT_TRUE(causes.is_root(results_[0]));
    EXPECT_FALSE(causes.is_root(results_[2]));
    EXPECT_THAT(causes.followers(results_[0]), ElementsAre(&results_[1], &results_[2]));
    EXPECT_THAT(causes.followers(results_[1]), IsEmpty());
}

TEST_F(CausesTest, WithoutItsCauseAResultStandsForItself) {
    add(first_, Outcome::fail, "not-among-them");
    EXPECT_TRUE(Causes(results_).is_root(results_[0]));
}

TEST_F(CausesTest, ACircleOfCausesHidesNothing) {
    add(first_, Outcome::fail, "b");
    add(second_, Outcome::fail, "a");
    const Causes causes(results_);
    EXPECT_TRUE(causes.is_root(results_[0]));
    EXPECT_TRUE(causes.is_root(results_[1]));
}

TEST_F(CausesTest, FailuresComeBeforeQuestionsAndAdvice) {
    Rule advice = sample::rule("aa", Level::advisory);
    add(first_, Outcome::pass);
    add(advice, Outcome::fail);
    add(second_, Outcome::review);
    add(third_, Outcome::fail);
    EXPECT_THAT(Causes(results_).in_reading_order(),
                ElementsAre(&results_[3], &results_[2], &results_[1], &results_[0]));
}

}  // namespace
}  // namespace assure
