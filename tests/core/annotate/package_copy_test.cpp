#include "annotate/package_copy.h"

#include "core/readers/docx.h"
#include "readers/package.h"

#include <gtest/gtest.h>

namespace assure::annotate {
namespace {

const std::string long_text(5000, 'x');

std::string raw(const std::string& zip, const std::string& name) {
    for (const ZipEntry& entry : read_zip_directory(zip, "zip", 100)) {
        if (entry.name == name) return zip.substr(entry.header, entry.begin + entry.compressed - entry.header);
    }
    return "";
}

TEST(PackageCopy, WhatIsNotChangedLiesAsItLay) {
    const std::string zip = test::make_zip({{"a.xml", "<a/>"}, {"b.bin", long_text}, {"c.xml", "<c/>"}});
    const std::string copy =
        package_copy(zip, "zip", {{{"a.xml", "<a>changed</a>"}}, {{"d.xml", "<d/>"}}}, "c.xml", 100);
    EXPECT_EQ(raw(copy, "b.bin"), raw(zip, "b.bin"));
    EXPECT_EQ(raw(copy, "c.xml"), raw(zip, "c.xml"));
    Package package(copy, "copy", Limits{});
    ASSERT_EQ(package.entries().size(), 4U);
    EXPECT_EQ(package.entries()[0].name, "a.xml");
    EXPECT_EQ(package.entries()[3].name, "d.xml");
    EXPECT_EQ(package.read(*package.find("a.xml")), "<a>changed</a>");
    EXPECT_EQ(package.read(*package.find("b.bin")), long_text);
    EXPECT_EQ(package.read(*package.find("d.xml")), "<d/>");
}

TEST(PackageCopy, ChangedToTheSameContentItIsTheSameCopy) {
    const std::string zip = test::make_zip({{"a.xml", "<a/>"}, {"b.xml", "<b/>"}});
    const PartChanges changes{{{"a.xml", "<a>changed</a>"}}, {}};
    const std::string copy = package_copy(zip, "zip", changes, "a.xml", 100);
    EXPECT_EQ(package_copy(copy, "zip", changes, "a.xml", 100), copy);
}

TEST(PackageCopy, TheCommentOnTheFileStays) {
    std::string zip = test::make_zip({{"a.xml", "<a/>"}});
    zip[zip.size() - 2] = 5;
    zip += "hello";
    EXPECT_TRUE(package_copy(zip, "zip", {{{"a.xml", "<b/>"}}, {}}, "a.xml", 100)
                    .ends_with("\x05" + std::string(1, '\0') + "hello"));
}

}  // namespace
}  // namespace assure::annotate
