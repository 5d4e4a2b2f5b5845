#include "annotate/comments_part.h"

#include <gtest/gtest.h>

namespace assure::annotate {
namespace {

using namespace std::chrono_literals;

constexpr Day day{2026y, std::chrono::April, 20d};

TEST(CommentsPart, ACommentHasAuthorInitialsDateAndAParagraphALine) {
    EXPECT_EQ(
        comment_xml({}, 3, {{"Found", "nothing"}, {"", "more"}}, day, {"Ref", "Text"}),
        "<w:comment w:id=\"3\" w:author=\"assure\" w:date=\"2026-04-20T00:00:00Z\" w:initials=\"as\">"
        "<w:p><w:pPr><w:pStyle w:val=\"Text\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"Ref\"/></w:rPr><w:annotationRef/>"
        "</w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Found: </w:t></w:r>"
        "<w:r><w:t xml:space=\"preserve\">nothing</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:pStyle w:val=\"Text\"/></w:pPr><w:r><w:t xml:space=\"preserve\">more</w:t></w:r></w:p>"
        "</w:comment>");
}

TEST(CommentsPart, TextOfAPaperIsNoMarkup) {
    const std::string xml = comment_xml({}, 0, {{"", "</w:t> & \x01 \xE2\x80\xAE ]]> \xEF\xBF\xBF \"q\""}}, day, {});
    EXPECT_NE(xml.find("&lt;/w:t&gt; &amp; \xEF\xBF\xBD  ]]&gt; \xEF\xBF\xBD &quot;q&quot;"), std::string::npos) << xml;
}

TEST(CommentsPart, TheDocumentsOwnStylesAreFoundByTheirNames) {
    const Markup styles(
        "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        "<w:style w:styleId='Kommentartext'><w:name w:val='annotation text'/></w:style>"
        "<w:style w:styleId='Kommentarzeichen'><w:name w:val='annotation reference'/></w:style></w:styles>",
        "part", Limits{});
    EXPECT_EQ(comment_styles(styles).text, "Kommentartext");
    EXPECT_EQ(comment_styles(styles).reference, "Kommentarzeichen");
}

}  // namespace
}  // namespace assure::annotate
