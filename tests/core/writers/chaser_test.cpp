#include "assure/app/chaser.h"

#include "core/writers/sample_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace assure {
namespace {

using testing::HasSubstr;
using testing::Not;

using Messages = std::map<std::string, std::string>;  // by paper

Messages messages_for(const std::vector<DocumentReport>& documents) {
    Messages messages;
    const auto chaser = make_chaser([&](const std::string& paper, const std::string& text) { messages[paper] = text; });
    chaser->begin(sample::header());
    for (const DocumentReport& one : documents)
        chaser->document(one);
    chaser->end(sample::summary());
    return messages;
}

class ChaserTest : public testing::Test {
protected:
    // The message about a paper with these results; empty where there is none.
    static std::string message(std::vector<RuleResult> results) {
        DocumentReport paper = sample::document();
        paper.path = "board/pack.docx";
        paper.results = std::move(results);
        return messages_for({paper})["board/pack.docx"];
    }
    [[nodiscard]] RuleResult failed(const std::string& what = "It is bare.") const {
        return sample::answer(answered_, Result::fail(what).quoting({"N/A", sample::place()}));
    }

    Rule answered_ = sample::rule("cover-sheet.section-answered");
    Rule involved_ = sample::rule("cover-sheet.people-involved");
    Rule advised_ = sample::rule("cover-sheet.plain-language", Level::advisory);
};

TEST_F(ChaserTest, SaysWhatWasFoundWhereWhatIsNeededAndWhatToWrite) {
    const std::string text = message({failed()});
    EXPECT_THAT(text, HasSubstr("Subject: ‘Community pain pathway’: 1 thing to mend before it can go forward\n"));
    EXPECT_THAT(text, HasSubstr("To the author,\n"));
    EXPECT_THAT(text, HasSubstr("1. Not shown: The section is answered\n"));
    EXPECT_THAT(text, HasSubstr("   Where: section 'Assurance'"));
    EXPECT_THAT(text, HasSubstr("   We found: It is bare. “N/A”\n"));
    EXPECT_THAT(text, HasSubstr("   What is needed: The section says who was involved. (Co-production Strategy"));
    EXPECT_THAT(text, HasSubstr("   Please: Say who was involved, or why nobody was.\n"));
}

TEST_F(ChaserTest, APaperWithNothingToMendGetsNoMessage) {
    EXPECT_EQ(message({sample::answer(answered_, Result::pass("Fine."))}), "");
    EXPECT_EQ(message({sample::answer(advised_, Result::fail("Long sentences."))}), "");
    RuleResult waived = failed();
    waived.result.outcome = Outcome::waived;
    EXPECT_EQ(message({waived}), "");
}

TEST_F(ChaserTest, NamesTheRootCauseAndNotWhatFollowsFromIt) {
    RuleResult follower = sample::answer(involved_, Result::fail("Nobody is named."));
    follower.result.follows_from = answered_.id;
    const std::string text = message({failed(), follower});
    EXPECT_THAT(text, HasSubstr("It is bare."));
    EXPECT_THAT(text, Not(HasSubstr("Nobody is named.")));
}

TEST_F(ChaserTest, TellsWhatAPersonMustDecideAndAdviceApart) {
    advised_.title = "Plain words";
    const std::string text = message({failed(), sample::answer(involved_, Result::review("It may be staff.")),
                                      sample::answer(advised_, Result::fail("Long sentences."))});
    EXPECT_THAT(text, HasSubstr("1 thing to mend"));
    EXPECT_THAT(text, HasSubstr("Somebody will also look at this and decide; what is asked for here may settle it:"));
    EXPECT_THAT(text, HasSubstr("2. Not clear: The section is answered\n"));
    EXPECT_THAT(text,
                HasSubstr("Not required, but it would make the paper better:\n- Not shown: Plain words\n"
                          "  We found: Long sentences.\n  Suggestion: Say who was involved, or why nobody was.\n"));
}

TEST_F(ChaserTest, WhatAnotherPersonMustDoIsSaidToBeTheirs) {
    involved_.acts = "procurement";
    answered_.place = 1;
    const std::string text = message({failed(), sample::answer(involved_, Result::fail("No panel."))});
    EXPECT_THAT(text, HasSubstr("(This one is for the procurement lead.)"));
}

TEST_F(ChaserTest, AFileThatCouldNotBeReadIsToldOfAndAnAgendaIsNot) {
    DocumentReport agenda = sample::unreadable();
    agenda.path = "agenda.docx";
    agenda.unrecognised = true;
    const Messages messages = messages_for({sample::unreadable(), agenda});
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_THAT(messages.at("minutes.pdf"), HasSubstr("Please: Save it as .docx.\n"));
}

TEST_F(ChaserTest, AMessageIsKnownAgainAndAnotherTextIsNot) {
    EXPECT_TRUE(is_chaser_message(message({failed()})));
    EXPECT_TRUE(is_chaser_message(messages_for({sample::unreadable()}).at("minutes.pdf")));
    EXPECT_FALSE(is_chaser_message("mine"));
    EXPECT_FALSE(is_chaser_message("Subject: lunch\n\nShall we?\n"));
    EXPECT_FALSE(is_chaser_message(""));
}

TEST_F(ChaserTest, AuthorsAreNotAskedWhatOnlyThoseWhoRunOrWriteTheProgramCanMend) {
    for (const Obstacle obstacle : {Obstacle::request, Obstacle::program}) {
        DocumentReport paper = sample::unreadable();
        paper.obstacle = obstacle;
        EXPECT_TRUE(messages_for({paper}).empty()) << to_string(obstacle);
    }
}

TEST_F(ChaserTest, APaperCannotAddLinesToTheMessage) {
    EXPECT_THAT(message({failed("Bare.\nBcc: everyone\x1B[2J")}),
                HasSubstr("We found: Bare. Bcc: everyone\xEF\xBF\xBD[2J"));
}

}  // namespace
}  // namespace assure
