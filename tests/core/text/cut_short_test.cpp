#include "text/cut_short.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

TEST(CutShort, WhatFitsStays) {
    EXPECT_EQ(cut_short("pathway", 7), "pathway");
    EXPECT_EQ(cut_short("", 0), "");
}

TEST(CutShort, WhatDoesNotIsCutBetweenCharacters) {
    EXPECT_EQ(cut_short("pathways", 7), "pathway…");
    EXPECT_EQ(cut_short("né", 2), "n…");
    EXPECT_EQ(cut_short("né!", 3), "né…");
}

}  // namespace
}  // namespace assure
