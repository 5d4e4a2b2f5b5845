#include "assure/plugin/lexicon.h"

#include "assure/plugin/error.h"
#include "lexicon_from.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace assure {
namespace {

using test::lexicon_from;
using test::lexicon_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const WordList& list, std::string_view text) {
    std::vector<std::string> words;
    for (const Match& match : list.all(text))
        words.emplace_back(text.substr(match.begin, match.length));
    return words;
}

std::unique_ptr<const WordList> list_of(const std::vector<std::string>& terms,
                                        const std::vector<std::string>& patterns = {}) {
    WordListSource source;
    source.name = "list";
    for (const std::string& term : terms)
        source.terms.push_back({term, false});
    source.patterns = patterns;
    return make_word_list(source);
}

TEST(WordList, FindsTermsWholeAndAsTheyStand) {
    const auto list = list_of({"carer", "person with lived experience"});
    EXPECT_THAT(found(*list, "Carers, a CARER and the carer\u2019s carers' view; carerx, scarer."),
                ElementsAre("Carers", "CARER", "carer\u2019s", "carers'"));
    EXPECT_THAT(found(*list, "a person with lived\u00A0experience; persons with lived experience"),
                ElementsAre("person with lived\u00A0experience"));
    EXPECT_THAT(found(*list, ""), IsEmpty());
}

TEST(WordList, FindsAMisspeltTermWithOneSlipInEachLongWord) {
    WordListSource source;
    source.name = "list";
    source.terms = {{"expert by experience", false, true}, {"patient", true, true}, {"resident", false, false}};
    const auto list = make_word_list(source);
    EXPECT_THAT(found(*list, "Expret by experiance, an expert by experince; a paitent"),
                ElementsAre("Expret by experiance", "expert by experince", "paitent"));
    EXPECT_THAT(found(*list, "exports by experience, expert by exprinec, patent, patience, paitent's, residnet"),
                IsEmpty());
}

TEST(WordList, TakesOnlyWholeWordsAmongLettersOfAnyLanguage) {
    const auto list = list_of({"lan", "\u00E9tat", "caf\u00E9"});
    EXPECT_THAT(found(*list, "\u00E9lan lan\u00E9 lan d'\u00E9tat"), ElementsAre("lan", "\u00E9tat"));
    EXPECT_THAT(found(*list, "caf\u00E9s \u00E9caf\u00E9 x\u00E9tat \u00E9\u00E9tat \u00E9tat\u00E9 caf\u00E9"),
                ElementsAre("caf\u00E9s", "caf\u00E9"));
    EXPECT_THAT(found(*list, "\u2022lan\u2022 \u00A3lan \u201Clan\u201D"), ElementsAre("lan", "lan", "lan"));
}

TEST(WordList, LetsAHyphenBeASpaceOrNothingAndASpaceAHyphen) {
    const auto list = list_of({"co-produced", "service user"});
    EXPECT_THAT(found(*list, "co-produced coproduced co produced co\u2011produced co- produced co\u00ADproduced"),
                ElementsAre("co-produced", "coproduced", "co produced", "co\u2011produced", "co- produced",
                            "co\u00ADproduced"));
    EXPECT_THAT(found(*list, "service users service-user serviceuser"), ElementsAre("service users", "service-user"));
    EXPECT_THAT(found(*list, "co - produced"), IsEmpty()) << "a dash between two sentences is no hyphen";
}

TEST(WordList, AnExactTermCarriesNoEnding) {
    const auto lexicon = lexicon_of({{"list", {{"EbE", true}, {"carer", false}}, {}, {}, {}}});
    const WordList& list = lexicon->list("list");
    EXPECT_THAT(found(list, "EbE EbEs EbE's 'ebe' carers carer's"), ElementsAre("EbE", "ebe", "carers", "carer's"));
    EXPECT_TRUE(list.is("EBE"));
    EXPECT_FALSE(list.is("EbE's"));
    EXPECT_FALSE(list.is("EbEs"));
}

TEST(WordList, TheLongestTermWins) {
    const auto list = list_of({"patient", "patient safety partner", "safety"}, {"safety partners? group"});
    EXPECT_THAT(found(*list, "patient safety partners and patient safety"),
                ElementsAre("patient safety partners", "patient", "safety"));
}

TEST(WordList, MatchesFollowOneAnotherClosely) {
    const auto list = list_of({"a", "b"}, {R"(\[[^\]]*\])"});
    EXPECT_THAT(found(*list, "a b a,b[x][y]a"), ElementsAre("a", "b", "a", "b", "[x]", "[y]", "a"));
}

TEST(WordList, PatternsAreWholeWordsOnFoldedText) {
    const auto list = list_of({}, {"(?:two|three|\\d+) Patients", "x{3,}", "\\?{2,}"});
    EXPECT_THAT(found(*list, "12 PATIENTS, two patients, xxx xxxy yxxx ?? what???"),
                ElementsAre("12 PATIENTS", "two patients", "xxx", "??", "???"));
}

TEST(WordList, WhatAnExceptionCoversIsNoMatch) {
    WordListSource source;
    source.name = "list";
    source.terms = {{"resident", false}, {"public health", false}, {"health watch", false}, {"parent", false}};
    source.excepts = {{"resident doctor", false}, {"public health", false}};
    source.except_patterns = {"parents? (?:trust|company)"};
    const auto list = make_word_list(source);
    EXPECT_THAT(found(*list, "Resident doctors met residents; a resident doctor"), ElementsAre("residents"));
    EXPECT_THAT(found(*list, "public health watch"), ElementsAre("health watch"));
    EXPECT_THAT(found(*list, "parent trust, parent, parent company, resident"), ElementsAre("parent", "resident"));
    EXPECT_FALSE(list->in("the parent company"));
    EXPECT_FALSE(list->first("the parent company"));
    EXPECT_FALSE(list->is("Public health"));
    EXPECT_TRUE(list->is("Parents"));
}

TEST(WordList, ManyWorkersMaySearchAListBeforeAnyoneDid) {
    for (int round = 0; round < 20; ++round) {
        const auto list = list_of({"carer"}, {"\\d+ patients"});
        std::atomic<int> matches{0};
        std::vector<std::thread> workers;
        for (int i = 0; i < 4; ++i)
            workers.emplace_back([&] { matches += list->in("12 patients") && list->is("Carers") ? 1 : 0; });
        for (std::thread& worker : workers)
            worker.join();
        EXPECT_EQ(matches, 4);
    }
}

TEST(WordList, ManyExceptionsBeforeAMatchDoNotHideIt) {
    WordListSource source;
    source.name = "list";
    source.terms = {{"resident", false}};
    source.excepts = {{"resident doctor", false}};
    const auto list = make_word_list(source);
    EXPECT_THAT(found(*list, "resident doctor resident doctor resident resident doctor resident doctor resident"),
                ElementsAre("resident", "resident"));
}

TEST(WordList, IsComparesTheWholeTextWithoutItsTrimmings) {
    const auto list = list_of({"co-production assurance", "n.a.", "15 steps"}, {R"(\[[^\]]*\])"});
    EXPECT_TRUE(list->is("8. \u2018Co\u2011pro\u00ADduction\u00A0ASSURANCE\u2019:"));
    EXPECT_TRUE(list->is("N.A."));
    EXPECT_TRUE(list->is("15 steps"));
    EXPECT_TRUE(list->is("[ insert ]"));
    EXPECT_FALSE(list->is("Co-production assurance group"));
    EXPECT_FALSE(list->is(""));
}

TEST(WordList, FirstGivesThePlaceInTheOriginal) {
    const auto list = list_of({"carer"});
    const auto match = list->first("\u2018\u2019  the  carers\u2019 group");
    ASSERT_TRUE(match);
    EXPECT_EQ(match->begin, 13U);
    EXPECT_EQ(match->length, 9U);
    EXPECT_FALSE(list->first("nobody"));
}

TEST(WordList, AMatchTakesAWholeOriginalCharacter) {
    const auto list = list_of({"of"});
    const std::string_view text = "o\uFB00";  // the ligature ff
    EXPECT_THAT(found(*list, text), IsEmpty());
    const auto half = list_of({"1"});
    EXPECT_THAT(found(*half, "\u00BD"), ElementsAre("\u00BD"));
}

TEST(WordList, AnEmptyListMatchesNothing) {
    const auto list = list_of({});
    EXPECT_FALSE(list->in("anything"));
    EXPECT_FALSE(list->is(""));
}

TEST(WordList, SearchesALongTextInLinearTime) {
    const auto list = list_of({"carer", "co-produced with carers"}, {"(?:a|b|c)+d", "lorem ipsum.*"});
    std::string text;
    while (text.size() < 2'000'000)
        text += "the carers co-produced with caf\u00E9 abcabcabc and ";
    EXPECT_EQ(list->all(text).size(), 2'000'000 / 48 + 1);
}

TEST(WordList, IsSharedByThreads) {
    const auto list = list_of({"carer", "patient", "young people"}, {"\\d+ (?:people|persons)"});
    std::vector<std::thread> threads;
    std::vector<std::size_t> counts(8);
    for (std::size_t& count : counts)
        threads.emplace_back([&] {
            for (int n = 0; n < 200; ++n)
                count += list->all("Carers and 12 people met young people\u2019s patients").size();
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_THAT(counts, ::testing::Each(800U));
}

TEST(Lexicon, NamesTheListItLacks) {
    const auto lexicon = lexicon_from({{"people", {"carer"}}});
    EXPECT_TRUE(lexicon->has("people"));
    EXPECT_FALSE(lexicon->has("other"));
    EXPECT_EQ(lexicon->list("people").name(), "people");
    try {
        (void)lexicon->list("other");
        FAIL();
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "The rule pack has no word list 'other'. Add words/other.xml to the pack.");
    }
}

TEST(PatternProblem, SaysWhatIsWrong) {
    EXPECT_EQ(examine_pattern("a+").problem, "");
    EXPECT_EQ(examine_pattern("(a").problem, "is not a pattern: missing ): (a");
    EXPECT_EQ(examine_pattern("a*").problem, "matches the empty text");
    EXPECT_EQ(examine_pattern("(?=a)").problem, "is not a pattern: invalid perl operator: (?=");
}

}  // namespace
}  // namespace assure
