#include "engine/waivers.h"

#include "assure/plugin/error.h"
#include "core/engine/fakes.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace assure {
namespace {

class WaiversTest : public ::testing::Test {
protected:
    // A file with one waiver of letter.greets, in November 2026.
    explicit WaiversTest(const std::string& paper = "pack/*.docx") { write(paper, "letter.greets"); }

    void write(const std::string& paper, const std::string& rule) {
        std::ofstream(file_) << "rule,paper,reason,approver,start,expiry,time-zone,reference\n"
                             << rule << ',' << paper
                             << ",The list is long.,The chair,2026-11-01,2026-11-20,Europe/London,Minute 14\n";
    }
    [[nodiscard]] Waivers waivers(Day as_of = fake::today) const { return {file_, rules_, as_of}; }
    [[nodiscard]] std::vector<RuleResult> results(Outcome first, Outcome second) const {
        std::vector<RuleResult> results{{rules_.data(), Result::fail("No greeting.")},
                                        {&rules_[1], Result::fail("No name.")}};
        results[0].result.outcome = first;
        results[1].result.outcome = second;
        return results;
    }

    std::filesystem::path file_ = test::temporary_folder() / "waivers.csv";
    std::vector<Rule> rules_{fake::rule("letter", "greets", "greets"), fake::rule("letter", "signed", "signed")};
};

TEST_F(WaiversTest, AFailureThatIsCoveredIsWaivedWithItsFindingAndItsReason) {
    const Waivers list = waivers();
    auto answers = results(Outcome::fail, Outcome::fail);
    list.apply("board/pack/a letter.docx", answers);
    EXPECT_EQ(answers[0].result.outcome, Outcome::waived);
    EXPECT_EQ(answers[0].without_waiver, Outcome::fail);
    EXPECT_EQ(answers[0].result.message,
              "Waived until 20 November 2026 by The chair (Minute 14), because: The list is long. What was found: No "
              "greeting.");
    ASSERT_NE(answers[0].waiver, nullptr);
    EXPECT_EQ(answers[1].result.outcome, Outcome::fail) << "another rule";
    WaiverUse seen;
    list.look("board/pack/a.docx", answers, seen);
    EXPECT_TRUE(list.notes(seen).empty());
}

TEST_F(WaiversTest, WhatNeedsNoWaiverStaysAsItIs) {
    const Waivers list = waivers();
    for (const Outcome outcome : {Outcome::pass, Outcome::not_applicable, Outcome::error}) {
        auto answers = results(outcome, Outcome::pass);
        list.apply("pack/a.docx", answers);
        EXPECT_EQ(answers[0].result.outcome, outcome);
    }
    auto answers = results(Outcome::review, Outcome::pass);
    list.apply("pack/a.docx", answers);
    EXPECT_EQ(answers[0].result.outcome, Outcome::waived);
    EXPECT_EQ(answers[0].without_waiver, Outcome::review);
}

TEST_F(WaiversTest, WhatFollowsFromAWaivedFailureIsWaivedWithIt) {
    const Waivers list = waivers();
    auto answers = results(Outcome::fail, Outcome::fail);
    answers[1].result.follows_from = "letter.greets";
    list.apply("pack/a.docx", answers);
    EXPECT_EQ(answers[1].result.outcome, Outcome::waived);
    EXPECT_EQ(answers[1].waiver, answers[0].waiver);
}

TEST_F(WaiversTest, ItLastsFromItsFirstDayToItsLast) {
    const auto outcome_on = [&](const char* day) {
        const Waivers list = waivers(*parse_iso(day));
        auto answers = results(Outcome::fail, Outcome::pass);
        list.apply("pack/a.docx", answers);
        return answers[0].result.outcome;
    };
    EXPECT_EQ(outcome_on("2026-10-31"), Outcome::fail);
    EXPECT_EQ(outcome_on("2026-11-01"), Outcome::waived);
    EXPECT_EQ(outcome_on("2026-11-20"), Outcome::waived);
    EXPECT_EQ(outcome_on("2026-11-21"), Outcome::fail);
}

TEST_F(WaiversTest, AWaiverThatWasNotUsedIsNamedWithTheReason) {
    const std::string waiver = file_.string() + ":2: The waiver of letter.greets for pack/*.docx";
    EXPECT_EQ(waivers().notes({}).at(0),
              waiver + " was not used: no paper of this run needed it. Keep it if the paper comes another day.");
    EXPECT_EQ(waivers(*parse_iso("2026-12-01")).notes({}).at(0),
              waiver + " expired on 20 November 2026. Renew it or remove it.");
    EXPECT_EQ(waivers(*parse_iso("2026-10-01")).notes({}).at(0), waiver + " starts on 1 November 2026 only.");
}

TEST_F(WaiversTest, AWaiverMayBeRemovedOnlyWhereItsPaperWasCheckedAndDidNotNeedIt) {
    const Waivers list = waivers();
    const auto note_after = [&](const std::string& paper, Outcome outcome) {
        WaiverUse seen;
        list.look(paper, results(outcome, Outcome::pass), seen);
        return list.notes(seen).at(0);
    };
    EXPECT_THAT(note_after("pack/a.docx", Outcome::pass), testing::HasSubstr("It may be removed."));
    EXPECT_THAT(note_after("pack/a.docx", Outcome::not_applicable), testing::HasSubstr("It may be removed."));
    EXPECT_THAT(note_after("pack/a.docx", Outcome::error), testing::HasSubstr("Keep it"));
    EXPECT_THAT(note_after("other/a.docx", Outcome::pass), testing::HasSubstr("Keep it"));
}

TEST_F(WaiversTest, AnUnknownRuleIsNamedWithTheOneMeant) {
    write("a.docx", "letter.greet");
    try {
        (void)waivers();
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.what(),
                  file_.string() +
                      ":2: This waives the rule 'letter.greet', which the rule pack has not. Did you mean "
                      "letter.greets?");
    }
}

TEST_F(WaiversTest, AWaiverInTheCheckedFolderIsRefused) {
    Inputs inputs;
    inputs.folders = {(file_.parent_path() / "elsewhere/..").string()};
    std::filesystem::create_directories(file_.parent_path() / "elsewhere");
    EXPECT_THROW(waivers().require_outside(inputs), Error);
    inputs.folders = {(file_.parent_path() / "elsewhere").string()};
    EXPECT_NO_THROW(waivers().require_outside(inputs));
    EXPECT_NO_THROW(Waivers().require_outside(inputs));
}

TEST(ScopeOfWaivers, IsAPathOrItsEnd) {
    EXPECT_TRUE(names_paper("a.docx", "a.docx"));
    EXPECT_TRUE(names_paper("a.docx", "board/pack/a.docx"));
    EXPECT_TRUE(names_paper("pack/a.docx", "board/pack/a.docx"));
    EXPECT_TRUE(names_paper("pack/*.docx", "board/pack/a b.docx"));
    EXPECT_TRUE(names_paper("a*c*.docx", "abcabc.docx"));
    EXPECT_TRUE(names_paper("a.docx", "a.docx#2")) << "every paper in the file";
    EXPECT_TRUE(names_paper("a.docx#2", "pack/a.docx#2"));
    EXPECT_FALSE(names_paper("a.docx#2", "pack/a.docx#3"));
    EXPECT_FALSE(names_paper("a.docx", "ba.docx")) << "part of a name";
    EXPECT_FALSE(names_paper("board/*.docx", "board/pack/a.docx")) << "a folder further down";
    EXPECT_FALSE(names_paper("pack", "pack/a.docx"));
    EXPECT_FALSE(names_paper("a*x", "a.docx.pdf"));
}

}  // namespace
}  // namespace assure
