#include "rulebook/card.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>

namespace assure {
namespace {

PackFiles shipped() {
    return read_pack_files(std::filesystem::path(ASSURE_SOURCE_DIR) / "rules/nnicb-coproduction");
}

TEST(ShippedPack, EveryWordListFindsEachOfItsTerms) {
    for (const PackFile& file : shipped().files) {
        if (file.folder != "words") continue;
        const WordListSource source = read_words(file);
        WordListSource plain = source;
        plain.excepts.clear();
        plain.except_patterns.clear();
        const auto list = make_word_list(source);
        const auto without_excepts = make_word_list(plain);
        for (const Term& term : source.terms)
            EXPECT_TRUE(without_excepts->in("the " + term.text + " here")) << file.shown << ": " << term.text;
        EXPECT_EQ(list->name(), file.stem);
    }
}

TEST(ShippedPack, EveryCardHasThreeExamplesOfEachKind) {
    for (const PackFile& file : shipped().files) {
        if (file.folder.empty() || file.folder == "words") continue;
        const Card card = read_card(file);
        EXPECT_EQ(card.rule.id, file.folder + "." + file.stem);
        std::map<std::string, int> counts;
        for (const Example& example : card.examples)
            ++counts[example.name.substr(0, example.name.find(' '))];
        // A rule that never fails shows in their place what it leaves to a person.
        const char* not_met = counts["fail"] == 0 ? "review" : "fail";
        for (const char* kind : {"pass", not_met, "must-not-match"})
            EXPECT_GE(counts[kind], 3) << file.shown << ": " << kind;
    }
}

}  // namespace
}  // namespace assure
