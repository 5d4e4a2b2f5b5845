#include "assure/app/printable.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

TEST(Printable, PlainTextStays) {
    EXPECT_EQ(printable("Co-production – “with” £5 日本 é"), "Co-production – “with” £5 日本 é");
}

TEST(Printable, ATerminalIsNotObeyed) {
    EXPECT_EQ(printable("\x1B[31mred\x07"), "\xEF\xBF\xBD[31mred\xEF\xBF\xBD");
    EXPECT_EQ(printable("a\xC2\x9B"
                        "31mb"),
              "a\xEF\xBF\xBD"
              "31mb");  // the one-character form of ESC [
    EXPECT_EQ(printable(std::string("a\0b", 3)),
              "a\xEF\xBF\xBD"
              "b");
    EXPECT_EQ(printable("\x7F"), "\xEF\xBF\xBD");
}

TEST(Printable, TheDirectionOfWritingIsNotTurned) {
    EXPECT_EQ(printable("pass\xE2\x80\xAE"
                        "fail\xE2\x80\xAC"),
              "passfail");
    EXPECT_EQ(printable("\xE2\x81\xA6"
                        "a\xE2\x81\xA9\xE2\x80\x8F"),
              "a");
}

TEST(Printable, LineBreaksBecomeSpaces) {
    EXPECT_EQ(printable("one\ntwo\tthree\r\nfour\xE2\x80\xA8"
                        "five"),
              "one two three  four five");
}

TEST(Printable, WhatTakesNoRoomIsLeftOut) {
    EXPECT_EQ(printable("co\xC2\xAD"
                        "pro\xE2\x80\x8B"
                        "duction\xEF\xBB\xBF"),
              "coproduction");
}

TEST(Printable, InvalidBytesAreReplacedOneByOne) {
    EXPECT_EQ(printable("a\xFF\xC3"), "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Printable, WhatIsNoCharacterIsReplacedSoThatXmlMayHoldIt) {
    EXPECT_EQ(printable("a\uFFFE\uFFFFb\uFDD0\U0010FFFF"), "a\uFFFD\uFFFDb\uFFFD\uFFFD");
    EXPECT_EQ(printable("\uFFFC\uFFFD\uFDF0"), "\uFFFC\uFFFD\uFDF0");
}

TEST(DisplayWidth, CountsColumnsNotBytes) {
    EXPECT_EQ(display_width("abc"), 3U);
    EXPECT_EQ(display_width("“é”"), 3U);
    EXPECT_EQ(display_width("日本"), 4U);
    EXPECT_EQ(display_width("e\xCC\x81"), 1U);  // e and a combining accent
    EXPECT_EQ(display_width(""), 0U);
}

}  // namespace
}  // namespace assure
