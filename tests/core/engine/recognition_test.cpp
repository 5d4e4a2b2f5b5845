#include "engine/recognition.h"
#include "core/engine/fakes.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

const fake::Lexicon no_words;

TEST(Recognition, APaperIsOfTheKindThatClaimsIt) {
    fake::Registry registry;
    registry.with("letter", fake::everything("title 'Letter'")).with("poem", fake::nothing());
    const auto found = recognise(*fake::source({"Dear reader"}), registry, no_words, "");
    ASSERT_EQ(found.size(), 1U);
    ASSERT_NE(found[0].kind, nullptr);
    EXPECT_EQ(found[0].kind->name(), "letter");
    EXPECT_EQ(found[0].claim.reason, "title 'Letter'");
}

TEST(Recognition, AnUnknownKindSaysWhatWasLookedFor) {
    fake::Registry registry;
    registry.with("letter", fake::nothing()).with("poem", fake::nothing());
    const auto found = recognise(*fake::source({"Shopping"}), registry, no_words, "");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, nullptr);
    EXPECT_TRUE(found[0].unknown);
    EXPECT_EQ(found[0].problem, "This does not look like a letter or a poem.");
    EXPECT_NE(found[0].next_step.find("(in the terminal: --kind letter or --kind poem)."), std::string::npos);
}

TEST(Recognition, RivalClaimsAreSettledByNobodyAndNameBothReasons) {
    fake::Registry registry;
    registry.with("letter", fake::everything("a greeting")).with("poem", fake::ranges({{1, 2}}, "a rhyme"));
    const auto found = recognise(*fake::source({"Dear", "mouse, house"}), registry, no_words, "");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, nullptr);
    EXPECT_FALSE(found[0].unknown);
    EXPECT_EQ(found[0].problem, "This could be a letter (a greeting) or a poem (a rhyme).");
    EXPECT_EQ(found[0].next_step,
              "Have it checked again as what it is (in the terminal: --kind letter or --kind poem).");
}

TEST(Recognition, PapersOfOneKindThatRunIntoEachOtherAreNotSaidToBeOfSeveralKinds) {
    fake::Registry registry;
    registry.with("letter", fake::ranges({{0, 2}, {1, 3}}, "a greeting"));
    const auto found = recognise(*fake::source({"Dear", "Dear", "Yours"}), registry, no_words, "");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, nullptr);
    EXPECT_EQ(found[0].problem, "It is not clear where one letter ends and the next begins (a greeting; a greeting).");
    EXPECT_EQ(found[0].next_step,
              "Put each in a file of its own. If there is only one, have it checked again as that (in the terminal: "
              "--kind letter).");
}

TEST(Recognition, ARivalryLeavesTheOtherPapersOfTheFileAlone) {
    fake::Registry registry;
    registry.with("letter", fake::ranges({{0, 1}, {2, 3}}, "a greeting"))
        .with("poem", fake::ranges({{0, 1}}, "a rhyme"));
    const auto found = recognise(*fake::source({"one", "two", "three"}), registry, no_words, "");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].kind, nullptr);
    ASSERT_NE(found[1].kind, nullptr);
    EXPECT_EQ(found[1].claim.range, (BlockRange{2, 3}));
}

TEST(Recognition, AGivenKindTakesTheWholeBodyEvenWhereItsKindClaimsNothing) {
    fake::Registry registry;
    registry.with("letter", fake::nothing()).with("poem", fake::everything("a rhyme"));
    const auto found = recognise(*fake::source({"one", "two"}), registry, no_words, "letter");
    ASSERT_EQ(found.size(), 1U);
    ASSERT_NE(found[0].kind, nullptr);
    EXPECT_EQ(found[0].kind->name(), "letter");
    EXPECT_EQ(found[0].claim.range, (BlockRange{0, 2}));
    EXPECT_EQ(found[0].claim.reason, "the kind was given");
}

TEST(Recognition, AKindThatThrowsIsNamedAndNothingIsGuessed) {
    fake::Registry registry;
    registry.with("letter", fake::everything("a greeting")).with("poem", [](const Source&) -> std::vector<Claim> {
        throw std::runtime_error("no rhyme.");
    });
    const auto found = recognise(*fake::source({"one"}), registry, no_words, "");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, nullptr);
    EXPECT_EQ(found[0].problem, "The plugin 'fakes' failed while it looked for papers of the kind 'poem': no rhyme.");
}

TEST(Recognition, AClaimOutsideTheDocumentIsAFaultOfThePlugin) {
    fake::Registry registry;
    registry.with("letter", fake::ranges({{0, 9}}, "a greeting"));
    const auto found = recognise(*fake::source({"one"}), registry, no_words, "");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, nullptr);
}

}  // namespace
}  // namespace assure
