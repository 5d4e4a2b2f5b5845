#include "rulebook/written_pack.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>

namespace assure {
namespace {

WrittenPack shipped() {
    return read_pack(std::filesystem::path(ASSURE_SOURCE_DIR) / "rules/nnicb-coproduction");
}

TEST(ShippedPack, EveryWordListFindsEachOfItsTerms) {
    for (const WordsFile& words : shipped().words) {
        WordListSource plain = words.source;
        plain.excepts.clear();
        plain.except_patterns.clear();
        const auto without_excepts = make_word_list(plain);
        for (const Term& term : plain.terms)
            EXPECT_TRUE(without_excepts->in("the " + term.text + " here")) << words.file << ": " << term.text;
    }
}

TEST(ShippedPack, EveryCardHasThreeExamplesOfEachKind) {
    for (const Card& card : shipped().cards) {
        EXPECT_EQ(card.rule.id, card.folder + "." + card.stem);
        std::map<std::string, int> counts;
        for (const Example& example : card.examples)
            ++counts[example.name.substr(0, example.name.find(' '))];
        // A rule that never fails shows in their place what it leaves to a person.
        const char* not_met = counts["fail"] == 0 ? "review" : "fail";
        for (const char* kind : {"pass", not_met, "must-not-match"})
            EXPECT_GE(counts[kind], 3) << card.rule.file << ": " << kind;
    }
}

}  // namespace
}  // namespace assure
