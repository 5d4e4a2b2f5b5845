#include "annotate/part_text.h"

#include <gtest/gtest.h>

#include <string>

namespace assure::annotate {
namespace {

using namespace std::string_literals;

std::string utf16(const std::string& ascii, bool big_endian) {
    std::string bytes = big_endian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char letter : ascii) {
        bytes += big_endian ? '\0' : letter;
        bytes += big_endian ? letter : '\0';
    }
    return bytes;
}

TEST(PartText, ComesBackAsItWasWritten) {
    const std::string xml = "<a>caf\xC3\xA9 \xF0\x9F\x98\x80</a>";
    for (const std::string& bytes : {xml, "\xEF\xBB\xBF" + xml, utf16("<a>b</a>", false), utf16("<a>b</a>", true)}) {
        const PartText part(bytes);
        EXPECT_EQ(part.encoded(part.utf8()), bytes);
    }
}

TEST(PartText, CharactersBeyondTheFirstPlaneTakeTwoUnitsInUtf16) {
    const PartText part(utf16("<a/>", true));
    EXPECT_EQ(part.encoded("\xF0\x9F\x98\x80"), "\xFE\xFF\xD8\x3D\xDE\x00"s);
    EXPECT_EQ(PartText(part.encoded("<a>\xF0\x9F\x98\x80</a>")).utf8(), "<a>\xF0\x9F\x98\x80</a>");
}

TEST(PartText, WhatAnOldEncodingLacksBecomesAReference) {
    const std::string bytes = "<?xml version='1.0' encoding='windows-1252'?><a>\x93hi\x94 caf\xE9</a>";
    const PartText part(bytes);
    EXPECT_EQ(part.encoded(part.utf8()), bytes);
    EXPECT_EQ(part.encoded("\xE2\x80\x9C \xE2\x98\x91"), "\x93 &#9745;");
}

}  // namespace
}  // namespace assure::annotate
