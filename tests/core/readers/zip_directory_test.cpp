// Which directories a second opinion is asked of: those that programs may read in more than one way.
#include "readers/zip_directory.h"

#include "core/readers/docx.h"

#include <gtest/gtest.h>

#include <string>

namespace assure {
namespace {

using namespace std::string_literals;
using test::make_zip;

bool has_one_reading(const std::string& bytes) {
    return assure::has_one_reading(bytes, read_zip_directory(bytes, "zip", 100));
}

std::string zip() {
    return make_zip({{"word/a.xml", "<a/>"}, {"word/b.xml", "<b/>"}});
}

// The same with other bytes in the record of the directory's end.
std::string with_end(std::size_t into, const std::string& value, const std::string& behind = "") {
    std::string bytes = zip();
    bytes.replace(bytes.size() - 22 + into, value.size(), value);
    return bytes + behind;
}

TEST(ZipDirectory, OfNothingButItsRecordsHasOneReading) {
    EXPECT_TRUE(has_one_reading(zip()));
    EXPECT_TRUE(has_one_reading(make_zip({{"mimetype", "x"}})));
}

TEST(ZipDirectory, WithAnotherEndOrWhatLooksLikeOneHasNot) {
    EXPECT_FALSE(has_one_reading(with_end(20, "\x03\0"s, "abc"))) << "a comment";
    EXPECT_FALSE(has_one_reading(with_end(4, "\x01\0"s))) << "a disk of several";
    EXPECT_FALSE(has_one_reading(with_end(8, "\x01\0"s))) << "fewer records on this disk";
    std::string signed_part = zip();
    signed_part.replace(signed_part.find("word/a.xml") + 10, 4, "PK\x05\x06");
    EXPECT_FALSE(has_one_reading(signed_part)) << "the sign of an end among the bytes of a part";
}

TEST(ZipDirectory, WhoseNamesProgramsSpellDifferentlyHasNot) {
    EXPECT_FALSE(has_one_reading(make_zip({{"word/caf\u00E9.xml", "<a/>"}})));
    EXPECT_TRUE(has_one_reading(make_zip({{"word/cafe.xml", "<a/>"}})));
}

TEST(ZipDirectory, WithAFieldThatSomePassOverHasNot) {
    std::string bytes = zip();
    const std::size_t record = bytes.rfind("PK\x01\x02");
    bytes.at(record + 30) = 4;
    bytes.insert(record + 46 + 10, "\x75\x70\0\0"s);
    const std::size_t end = bytes.size() - 22;
    bytes.at(end + 12) = static_cast<char>(bytes.at(end + 12) + 4);
    EXPECT_FALSE(has_one_reading(bytes));
}

TEST(ZipDirectory, LeavesNoGapBetweenItsRecordsAndItsEnd) {
    std::string bytes = zip();
    bytes.insert(bytes.size() - 22, "gap");
    EXPECT_FALSE(has_one_reading(bytes));
}

TEST(ZipDirectory, NamesAreComparedWithoutRegardToCase) {
    EXPECT_TRUE(comes_before("word/A.xml", "word/b.xml"));
    EXPECT_FALSE(comes_before("word/B.xml", "word/b.xml"));
    EXPECT_FALSE(comes_before("word/b.xml", "word/B.xml"));
}

}  // namespace
}  // namespace assure
