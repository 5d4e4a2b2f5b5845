#include "annotate/seal.h"

#include "core/readers/docx.h"
#include "readers/package.h"

#include <gtest/gtest.h>

namespace assure::annotate {
namespace {

std::string with_comment(std::string zip, const std::string& comment) {
    zip[zip.size() - 2] = static_cast<char>(comment.size() & 0xFFU);
    zip[zip.size() - 1] = static_cast<char>(comment.size() >> 8U);
    return zip + comment;
}

const std::string zip = test::make_zip({{"a.xml", "<a/>"}, {"b.xml", "<b/>"}});

TEST(Seal, HoldsUntilTheFileIsWrittenAnew) {
    const std::string file = sealed(zip);
    EXPECT_TRUE(seal_holds(file));
    EXPECT_FALSE(seal_holds(zip));
    EXPECT_FALSE(seal_holds(file + "x"));
    std::string changed = file;
    changed[40] ^= 1;
    EXPECT_FALSE(seal_holds(changed));
}

TEST(Seal, TheFileStaysAPackageWithItsOwnComment) {
    const std::string file = sealed(with_comment(zip, "hello"));
    Package package(file, "zip", Limits{});
    EXPECT_EQ(package.read(*package.find("b.xml")), "<b/>");
    EXPECT_TRUE(zip_comment(file).starts_with("hello"));
}

TEST(Seal, ASealOfAnEarlierRunIsReplaced) {
    const std::string once = sealed(with_comment(zip, "hello"));
    EXPECT_EQ(sealed(once), once);
}

TEST(Seal, ACommentThatLeavesNoRoomStaysWithoutASeal) {
    const std::string full = with_comment(zip, std::string(0xFFFF, 'x'));
    EXPECT_EQ(sealed(full), full);
    EXPECT_FALSE(seal_holds(full));
}

}  // namespace
}  // namespace assure::annotate
