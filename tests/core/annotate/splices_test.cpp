#include "annotate/splices.h"

#include <gtest/gtest.h>

namespace assure::annotate {
namespace {

TEST(Splices, WhatIsPutInAtOnePlaceComesInTheOrderOfTheCalls) {
    Splices splices;
    splices.insert(3, "one ");
    splices.insert(0, "first ");
    splices.insert(3, "two ");
    EXPECT_EQ(splices.applied("abcdef"), "first abcone two def");
}

TEST(Splices, WithoutChangesTheTextStays) {
    EXPECT_EQ(Splices().applied("abc"), "abc");
    EXPECT_TRUE(Splices().empty());
    EXPECT_EQ(Splices().moved(2), 2U);
}

TEST(Splices, APlaceMovesByWhatChangedBeforeIt) {
    Splices splices;
    splices.erase(2, 4);
    splices.replace(6, 7, "XYZ");
    const std::string text = "abcdefghij";
    EXPECT_EQ(splices.applied(text), "abefXYZhij");
    for (const char letter : {'a', 'b', 'e', 'f', 'h', 'j'})
        EXPECT_EQ(splices.applied(text)[splices.moved(text.find(letter))], letter) << letter;
}

TEST(Splices, APlaceThatWasTakenOutIsWhereItWouldStand) {
    Splices splices;
    splices.erase(2, 5);
    EXPECT_EQ(splices.moved(2), 2U);
    EXPECT_EQ(splices.moved(3), 2U);
    EXPECT_EQ(splices.moved(5), 2U);
    EXPECT_EQ(splices.moved(6), 3U);
}

}  // namespace
}  // namespace assure::annotate
