#include "readers/label_words.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

TEST(LabelWords, NamesBecomeWords) {
    EXPECT_EQ(label_words("TrainingCompleted"), "Training completed");
    EXPECT_EQ(label_words("co-production-assurance"), "Co production assurance");
    EXPECT_EQ(label_words("hasNHSNumber"), "Has NHS number");
}

TEST(LabelWords, AbbreviationsKeepTheirCapitals) {
    EXPECT_EQ(label_words("NDASigned"), "NDA signed");
    EXPECT_EQ(label_words("nda-signed"), "NDA signed");
    EXPECT_EQ(label_words("NdaSigned"), "NDA signed");
}

TEST(LabelWords, ShortWordsAreNoAbbreviations) {
    EXPECT_EQ(label_words("why-the-role"), "Why the role");
    EXPECT_EQ(label_words("DrName"), "Dr name");
    EXPECT_EQ(label_words("by-whom"), "By whom");
}

}  // namespace
}  // namespace assure
