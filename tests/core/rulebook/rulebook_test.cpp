#include "core/rulebook/rulebook_fixture.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {
namespace {

using test::PackFolder;
using test::RulebookTest;
using test::whole_card;
using test::whole_words;
using ::testing::ElementsAre;

TEST_F(RulebookTest, AWholePackIsLoadedWhole) {
    const auto rulebook = load_rulebook(pack_.path(), offer());
    ASSERT_EQ(rulebook->rules().size(), 1U);
    const Rule& rule = rulebook->rules().front();
    EXPECT_EQ(rule.id, "cover-sheet.answered");
    EXPECT_EQ(rule.kind, "cover-sheet");
    EXPECT_EQ(rule.title, "The section is answered");
    EXPECT_EQ(rule.level, Level::mandatory);
    EXPECT_EQ(rule.basis, Basis::strategy);
    ASSERT_EQ(rule.clauses.size(), 2U);
    EXPECT_EQ(rule.clauses[0].text, "all cover sheets");
    EXPECT_EQ(rule.clauses[1].number, "7.0");
    EXPECT_EQ(rule.why, "Because.");
    EXPECT_EQ(rule.required, "An answer.");
    EXPECT_EQ(rule.fix, "Write <one>.");
    EXPECT_EQ(rule.acts, "author");
    EXPECT_EQ(rule.check, "section-answered");
    EXPECT_EQ(rule.transition_until, parse_iso("2026-04-01"));
    EXPECT_EQ(rule.pack, "test");
    EXPECT_EQ(rule.file, (pack_.path() / "cover-sheet/answered.xml").string());
    EXPECT_TRUE(rulebook->lexicon().list("people").in("Two EbE and a carer"));
    ASSERT_EQ(rulebook->packs().size(), 1U);
    const RulePackInfo& info = rulebook->packs().front();
    EXPECT_EQ(info.id, "test");
    EXPECT_EQ(info.version, "1.2");
    EXPECT_EQ(info.title, "Test pack");
    EXPECT_EQ(info.reviewed_with, "not yet");
}

TEST_F(RulebookTest, ParametersAreTheCardsOverTheDefaults) {
    const auto rulebook = load_rulebook(pack_.path(), offer());
    const Parameters& parameters = rulebook->rules().front().parameters;
    EXPECT_EQ(parameters.number("minimum"), 2);
    EXPECT_EQ(parameters.number("share"), 40);
    EXPECT_EQ(parameters.text("since"), "");
    EXPECT_EQ(parameters.text("words"), "people");
    EXPECT_EQ(parameters.text("purposes"), "decision, approval");
    EXPECT_EQ(parameters.all().size(), 5U);
}

TEST_F(RulebookTest, ExamplesArePapersOfTheirOwnInTheOrderOfTheCard) {
    const auto rulebook = load_rulebook(pack_.path(), offer());
    const auto examples = rulebook->examples();
    std::vector<std::string> names;
    for (const Example& example : examples)
        names.push_back(example.name);
    EXPECT_THAT(names, ElementsAre("pass 1", "fail 1", "pass 2", "must-not-match 1"));
    const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    EXPECT_EQ(examples[0].paper, declaration + "<cover-sheet><a>six <b>carers</b> <i>met</i></a></cover-sheet>");
    EXPECT_EQ(examples[2].paper, declaration + "<cover-sheet a=\"&quot;\"/>");
    EXPECT_EQ(examples[3].paper, declaration + "<cover-sheet>R&amp;D</cover-sheet>");
    EXPECT_EQ(examples[0].expected, Outcome::pass);
    EXPECT_EQ(examples[3].expected, std::nullopt);
    EXPECT_EQ(examples[0].line, 15U);
    EXPECT_EQ(examples[0].rule, "cover-sheet.answered");
    EXPECT_EQ(examples[0].file, rulebook->rules().front().file);
}

TEST_F(RulebookTest, RulesComeInOrderOfId) {
    pack_.write_with("procurement-panel/listed.xml", whole_card, "cover-sheet.answered", "procurement-panel.listed");
    std::string present(whole_card);
    present.replace(present.find("cover-sheet.answered"), 20, "cover-sheet.a");
    pack_.write("cover-sheet/a.xml", present);
    pack_.write(
        "set/dates.xml",
        R"(<rule id="set.dates" level="advisory" basis="house-keeping" acts="author"><title>t</title><why>w</why>
                   <required>r</required><fix>f</fix><check name="same-dates"/><examples/></rule>)");
    checks_[2] = checks_[0];
    checks_[2].kind = "procurement-panel";
    const auto rulebook = load_rulebook(pack_.path(), offer());
    std::vector<std::string> ids;
    for (const Rule& rule : rulebook->rules())
        ids.push_back(rule.id);
    EXPECT_THAT(ids, ElementsAre("cover-sheet.a", "cover-sheet.answered", "procurement-panel.listed", "set.dates"));
}

TEST_F(RulebookTest, TheDigestChangesWithNamesAndContentsAndNothingElse) {
    const auto digest = [&] { return load_rulebook(pack_.path(), offer())->packs().front().sha256; };
    const std::string first = digest();
    EXPECT_EQ(first.size(), 64U);
    pack_.write("README.md", "about the pack");
    pack_.write("cover-sheet/.hidden", "left by an editor");
    pack_.write("cover-sheet/answered.xml~", "left by an editor");
    pack_.write("templates/cover.txt", "no card");
    EXPECT_EQ(digest(), first);
    const PackFolder other;
    EXPECT_EQ(load_rulebook(other.path(), offer())->packs().front().sha256, first) << "wherever the pack lies";
    pack_.write_with("words/people.xml", whole_words, "People.", "Folk.");
    EXPECT_NE(digest(), first);
}

}  // namespace
}  // namespace assure
