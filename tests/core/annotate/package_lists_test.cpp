#include "annotate/package_lists.h"

#include <gtest/gtest.h>

namespace assure::annotate {
namespace {

constexpr const char* types_address = "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr const char* type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

std::string with_type(const std::string& xml) {
    const Markup types(xml, "types", Limits{});
    return with_comments_type(types, "word/comments.xml").applied(types.text());
}

TEST(PackageLists, CommentsGetTheirContentTypeOnce) {
    const std::string empty = "<t:Types xmlns:t='" + std::string(types_address) + "' />";
    const std::string once = "<t:Types xmlns:t='" + std::string(types_address) +
                             "' ><t:Override PartName=\"/word/comments.xml\" ContentType=\"" + type + "\"/></t:Types>";
    EXPECT_EQ(with_type(empty), once);
    EXPECT_EQ(with_type(once), once);
}

TEST(PackageLists, ARelationshipTakesAnIdThatIsFree) {
    const std::string address = "http://schemas.openxmlformats.org/package/2006/relationships";
    const std::string other = "<Relationship Id='rId1' Type='x' Target='y'/>";
    const Markup list("<Relationships xmlns='" + address + "'>" + other + "</Relationships>", "rels", Limits{});
    EXPECT_EQ(with_comments_relationship(list, "comments.xml", true).applied(list.text()),
              "<Relationships xmlns='" + address + "'>" + other +
                  "<Relationship Id=\"rId2\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/comments\" "
                  "Target=\"comments.xml\"/></Relationships>");
}

}  // namespace
}  // namespace assure::annotate
