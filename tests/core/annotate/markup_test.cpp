#include "annotate/markup.h"

#include "assure/plugin/error.h"

#include <gtest/gtest.h>

namespace assure::annotate {
namespace {

constexpr std::string_view word = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

Markup markup(const std::string& content) {
    return {"<w:document" + std::string(word) + ">" + content + "</w:document>", "part", Limits{}};
}

TEST(Markup, EachElementKnowsItsBytes) {
    const Markup part = markup("<w:p a='>'><w:r/>text</w:p><w:p/>");
    ASSERT_EQ(part.elements().size(), 4U);
    const Element& paragraph = part.elements()[1];
    EXPECT_EQ(paragraph.name, word::Name::p);
    EXPECT_EQ(part.text(paragraph.begin, paragraph.end), "<w:p a='>'><w:r/>text</w:p>");
    EXPECT_EQ(part.text(paragraph.inner, paragraph.inner_end), "<w:r/>text");
    EXPECT_TRUE(part.elements()[2].is_empty_tag());
    EXPECT_EQ(part.next_sibling(paragraph), &part.elements()[3]);
    EXPECT_EQ(part.first_child(paragraph), &part.elements()[2]);
    EXPECT_EQ(part.next_sibling(part.elements()[2]), nullptr);
}

TEST(Markup, WhatOnlyLooksLikeAnElementIsNone) {
    const Markup part = markup("<!-- <w:p> --><?pi <w:p> ?><w:p><![CDATA[</w:p><w:r>]]></w:p>");
    ASSERT_EQ(part.elements().size(), 2U);
    EXPECT_EQ(part.text(part.elements()[1].inner, part.elements()[1].inner_end), "<![CDATA[</w:p><w:r>]]>");
}

TEST(Markup, FindsTheInnermostElementAroundAByte) {
    const Markup part = markup("<w:p><w:r>Q</w:r></w:p>");
    EXPECT_EQ(part.at(part.text().find('Q'))->name, word::Name::r);
    EXPECT_EQ(part.at(part.text().find("</w:p>"))->name, word::Name::p);
    EXPECT_EQ(part.at(part.text().size()), nullptr);
}

TEST(Markup, NamesAreFoundWhateverThePrefix) {
    const Markup part("<d:document xmlns:d='http://purl.oclc.org/ooxml/wordprocessingml/main'><d:p/></d:document>",
                      "part", Limits{});
    EXPECT_EQ(part.elements()[1].name, word::Name::p);
    EXPECT_EQ(part.prefix(part.elements()[1]), "d");
    EXPECT_EQ(part.written_name(part.elements()[1]), "d:p");
}

}  // namespace
}  // namespace assure::annotate
