#include "assure/plugin/normalise.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

namespace assure {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

TEST(Normalise, FoldsEveryWayToWriteTheSameText) {
    const Pair pairs[] = {
        {"", ""},
        {"   ", ""},
        {"Co-Production  Assurance ", "co-production assurance"},
        {"\t a\r\nb\v\fc\n", "a b c"},
        {"co\u2010p co\u2011p co\u2012p co\u2013p co\u2014p co\u2015p co\u2212p", "co-p co-p co-p co-p co-p co-p co-p"},
        {"co\uFE58p co\uFE63p co\uFF0Dp", "co-p co-p co-p"},
        {"co\u00ADpro\u200Bduc\u200Dtion\uFEFF", "coproduction"},
        {"\u2018a\u2019 \u201Cb\u201D \u00ABc\u00BB `d\u00B4", "'a' \"b\" \"c\" 'd'"},
        {"a\u00A0b\u2009c\u202Fd\u3000e\u2028f\u0085g", "a b c d e f g"},
        {"a \u00A0\u2003 b", "a b"},
        {"\u00A0a\u00A0", "a"},
        {"\u00C9LAN STRASSE \u00DF", "\u00E9lan strasse ss"},
        {"e\u0301lan", "\u00E9lan"},
        {"\uFB01rst \u00BD \u2026 \uFF28\uFF29 \u2122", "first 1/2 ... hi tm"},
        {"\u0391\u03A3 \u03C2", "\u03B1\u03C3 \u03C3"},
        {"\u1112\u1161\u11AB", "\uD55C"},
        {"a\u0323\u0307 a\u0307\u0323", "\u1EA1\u0307 \u1EA1\u0307"},
        {"\u2611 \u2610 \u2022", "\u2611 \u2610 \u2022"},
    };
    for (const auto& [text, folded] : pairs)
        EXPECT_EQ(normalise(text), folded) << text;
}

TEST(Normalise, ReplacesEachInvalidByte) {
    EXPECT_EQ(normalise("a\xFF\xC3"), "a\uFFFD\uFFFD");
    EXPECT_EQ(normalise("\xC3(x"), "\uFFFD(x");
    EXPECT_EQ(normalise("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");
}

TEST(Normalise, IsStable) {
    for (const std::string_view text : {"\u2018Co\u2011production\u00A0ASSURANCE\u2019", "\u01C4 \u0130 \u1E9E \uFDFA",
                                        "A\u0308\u00AD\u0301 \u00A8"}) {
        const std::string once = normalise(text);
        EXPECT_EQ(normalise(once), once) << text;
    }
}

TEST(Normalise, TakesLinearTimeForManyAccents) {
    std::string text = "a";
    for (int i = 0; i < 200'000; ++i)
        text += i % 2 == 0 ? "\u0301" : "\u0323";
    EXPECT_GT(normalise(text).size(), 100'000U);
}

std::string_view origin_of(std::string_view original, std::string_view found) {
    const Normalised folded(original);
    const std::size_t at = folded.text().find(found);
    const std::size_t begin = folded.origin(at);
    return original.substr(begin, folded.origin(at + found.size()) - begin);
}

TEST(Normalised, LeadsBackToTheOriginal) {
    const Pair pairs[] = {
        {"  Plain Text ", "text"},
        {"two  spaces here ", "here"},
        {"\u2018Co\u2011production\u2019 is", "co-production"},
        {"a co\u00ADpro\u00ADduced plan", "coproduced"},
        {"caf\u00E9 E\u0301lan vital", "\u00E9lan"},
        {"  x \u00A0 ", "x"},
    };
    const std::string_view originals[] = {"Text",       "here", "Co\u2011production", "co\u00ADpro\u00ADduced",
                                          "E\u0301lan", "x"};
    for (std::size_t i = 0; i < std::size(pairs); ++i)
        EXPECT_EQ(origin_of(pairs[i].first, pairs[i].second), originals[i]) << pairs[i].first;
}

TEST(Normalised, GivesTheEndOfTheTrimmedOriginalBehindTheLastByte) {
    EXPECT_EQ(Normalised("  ab  ").origin(2), 4U);
    EXPECT_EQ(Normalised("  a  b \u00A0 ").origin(3), 6U);
    EXPECT_EQ(Normalised("").origin(0), 0U);
}

TEST(Normalised, NeverLeadsBackwardsOrOutOfTheOriginal) {
    const std::string original =
        "\xFF \u2018A\u0301\uFB01\u00BD\u00AD  \u2026\u1112\u1161\u11AB\uFDFA\xE2\x80 end\u0301";
    const Normalised folded(original);
    for (std::size_t i = 0; i < folded.text().size(); ++i)
        EXPECT_LE(folded.origin(i), folded.origin(i + 1)) << i;
    EXPECT_LE(folded.origin(folded.text().size()), original.size());
}

TEST(LabelKey, FindsTheSameLabelInEverySpelling) {
    for (const std::string_view label :
         {"Co-production assurance", "\u2018Co\u2011production assurance\u2019", "8. Co-production assurance",
          "8.1 Co-production assurance:", "3.2) CO-PRODUCTION\u00A0ASSURANCE *",
          "(a) \u201CCo\u2010production assurance\u201D", "b) Co-production assurance?", "c. Co-production assurance.",
          "(iv) Co-production assurance \u2013", "1.2.3. Co-pro\u00ADduction   assurance :*",
          "8.Co-production assurance", "\u2022 Co-production assurance",
          "\u2018\u2018Co-production assurance\u2019\u2019:",
          "8. \u2018Co\u2011pro\u00ADduction\u00A0Assurance\u2019:"})
        EXPECT_EQ(label_key(label), "co-production assurance") << label;
}

TEST(LabelKey, KeepsWhatIsNoNumbering) {
    const Pair pairs[] = {
        {"4C \u2013 Local quality requirements", "4c - local quality requirements"},
        {"15 steps challenge", "15 steps challenge"},
        {"E.g. who was involved", "e.g. who was involved"},
        {"N/A", "n/a"},
        {"8.5% of budget", "8.5% of budget"},
        {"I agree", "i agree"},
        {"A) B) C", "c"},
        {"8.", "8"},
        {"...", ""},
        {"", ""},
        {"xxx.", "xxx"},
    };
    for (const auto& [label, key] : pairs)
        EXPECT_EQ(label_key(label), key) << label;
}

}  // namespace
}  // namespace assure
