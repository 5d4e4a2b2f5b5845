#include "assure/app/wrap.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

TEST(Wrap, BreaksAtSpacesWithinTheWidth) {
    EXPECT_EQ(wrap("one two three", 7, "", ""), "one two\nthree\n");
    EXPECT_EQ(wrap("one two three", 80, "", ""), "one two three\n");
}

TEST(Wrap, FurtherLinesAreIndented) {
    EXPECT_EQ(wrap("one two three", 10, "- ", "  "), "- one two\n  three\n");
}

TEST(Wrap, AWordWiderThanALineStaysWhole) {
    EXPECT_EQ(wrap("a /a/very/long/path.docx b", 10, "", ""), "a\n/a/very/long/path.docx\nb\n");
}

TEST(Wrap, WidthIsCountedInColumns) {
    EXPECT_EQ(wrap("ééé ééé", 7, "", ""), "ééé ééé\n");
    EXPECT_EQ(wrap("日本 日本", 8, "", ""), "日本\n日本\n");
}

TEST(Wrap, NothingIsOneEmptyLine) {
    EXPECT_EQ(wrap("", 10, "", ""), "\n");
    EXPECT_EQ(wrap("   ", 10, "- ", ""), "- \n");
}

}  // namespace
}  // namespace assure
