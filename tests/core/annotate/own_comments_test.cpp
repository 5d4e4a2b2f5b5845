#include "annotate/own_comments.h"

#include <gtest/gtest.h>

#include <string>

namespace assure::annotate {
namespace {

constexpr const char* address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

std::string root(const std::string& name, const std::string& content) {
    return "<w:" + name + " xmlns:w='" + address + "'>" + content + "</w:" + name + ">";
}

TEST(OwnComments, OnlyOursAreTakenOut) {
    const std::string others = "<w:comment w:id='1' w:author='Asha'><w:p/></w:comment>";
    const Markup part(root("comments", "<w:comment w:id='0' w:author='assure'><w:p/></w:comment>" + others +
                                           "<w:comment w:id='4' w:author='assure'/>"),
                      "part", Limits{});
    EXPECT_EQ(own_ids(part), (std::set<int>{0, 4}));
    EXPECT_EQ(without_own_comments(part).applied(part.text()), root("comments", others));
}

TEST(OwnComments, ACommentInACommentIsNotTakenOutTwice) {
    const std::string ours = "<w:comment w:id='0' w:author='assure'>";
    const Markup part(root("comments", ours + ours + "</w:comment></w:comment><x/>"), "part", Limits{});
    EXPECT_EQ(without_own_comments(part).applied(part.text()), root("comments", "<x/>"));
}

TEST(OwnComments, AMarkThatHoldsWordsStays) {
    const std::string words = "<w:commentRangeStart w:id='0'><w:p/></w:commentRangeStart>";
    const Markup main(root("document", words), "part", Limits{});
    EXPECT_TRUE(without_marks(main, {0}).empty());
}

TEST(OwnComments, TheirMarksGoWithThemAndOthersStay) {
    const std::string other =
        "<w:commentRangeStart w:id='1'/><w:r><w:t>x</w:t></w:r><w:commentRangeEnd w:id='1'/>"
        "<w:r><w:commentReference w:id='1'/></w:r>";
    const Markup main(
        root("document",
             "<w:body><w:p><w:commentRangeStart w:id='0'/>" + other +
                 "<w:commentRangeEnd w:id='0'/><w:r><w:rPr/><w:commentReference w:id='0'/></w:r></w:p></w:body>"),
        "part", Limits{});
    EXPECT_EQ(without_marks(main, {0}).applied(main.text()),
              root("document", "<w:body><w:p>" + other + "</w:p></w:body>"));
}

TEST(OwnComments, ARunThatHoldsMoreThanTheReferenceStays) {
    const Markup main(
        root("document", "<w:body><w:p><w:r><w:t>x</w:t><w:commentReference w:id='0'/></w:r></w:p></w:body>"), "part",
        Limits{});
    EXPECT_EQ(without_marks(main, {0}).applied(main.text()),
              root("document", "<w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body>"));
}

}  // namespace
}  // namespace assure::annotate
