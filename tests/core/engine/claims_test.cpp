#include "engine/claims.h"

#include "core/engine/fakes.h"

#include <gtest/gtest.h>

#include <string>

namespace assure {
namespace {

const fake::Kind cover("cover", fake::nothing());
const fake::Kind panel("panel", fake::nothing());

Candidate claim(const Kind& kind, BlockRange range, BlockRange signs = {}) {
    return {&kind, {range, "", "", signs}};
}

// "cover 0-40, panel 40-90"; rivals are joined by "|".
std::string parted(std::vector<Candidate> candidates) {
    std::string text;
    for (const std::vector<Candidate>& paper : part(std::move(candidates))) {
        if (!text.empty()) text += ", ";
        for (const Candidate& one : paper) {
            if (&one != &paper.front()) text += "|";
            text += std::string(one.kind->name()) + " " + std::to_string(one.claim.range.first) + "-" +
                    std::to_string(one.claim.range.last);
        }
    }
    return text;
}

TEST(Claims, APaperEndsWhereTheSignsOfTheNextOneBegin) {
    EXPECT_EQ(parted({claim(cover, {0, 90}, {0, 20}), claim(panel, {0, 90}, {40, 60})}), "cover 0-40, panel 40-90");
    EXPECT_EQ(parted({claim(panel, {0, 90}, {2, 30}), claim(cover, {0, 90}, {50, 70})}), "panel 0-50, cover 50-90");
}

TEST(Claims, SignsInEachOtherAreForAPersonToDecide) {
    EXPECT_EQ(parted({claim(cover, {0, 90}, {0, 50}), claim(panel, {0, 90}, {40, 60})}), "cover 0-90|panel 0-90");
    EXPECT_EQ(parted({claim(cover, {0, 90}), claim(panel, {0, 90})}), "cover 0-90|panel 0-90");
}

TEST(Claims, AnAppendixInsideAPaperLeavesThePaperWhole) {
    EXPECT_EQ(parted({claim(cover, {0, 90}, {0, 20}), claim(panel, {40, 60}, {40, 55})}), "cover 0-90, panel 40-60");
}

TEST(Claims, AnAppendixAtTheEndIsCutOff) {
    EXPECT_EQ(parted({claim(cover, {0, 90}, {0, 20}), claim(panel, {40, 90}, {40, 55})}), "cover 0-40, panel 40-90");
}

TEST(Claims, ARecordBetweenTwoCoversTakesOnlyWhatIsItsOwn) {
    EXPECT_EQ(
        parted({claim(cover, {0, 50}, {0, 20}), claim(cover, {50, 90}, {50, 70}), claim(panel, {0, 90}, {30, 45})}),
        "cover 0-30, panel 30-50, cover 50-90");
}

TEST(Claims, ARecordBeforeARunOfCoversEndsAtTheFirst) {
    EXPECT_EQ(
        parted({claim(panel, {0, 90}, {0, 20}), claim(cover, {30, 60}, {30, 40}), claim(cover, {60, 90}, {60, 70})}),
        "panel 0-30, cover 30-60, cover 60-90");
}

TEST(Claims, ThatDoNotMeetAreLeftAlone) {
    EXPECT_EQ(parted({claim(panel, {40, 90}), claim(cover, {0, 40})}), "cover 0-40, panel 40-90");
}

}  // namespace
}  // namespace assure
