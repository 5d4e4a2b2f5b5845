#include "annotate/answers.h"

#include <gtest/gtest.h>

#include <string>

namespace assure::annotate {
namespace {

std::string after(const std::string& inner, const std::set<std::string>& paragraphs) {
    const Markup part("<x:list xmlns:x='urn:x'>" + inner + "</x:list>", "part", Limits{});
    const std::string changed = without_answered(part, paragraphs).applied(part.text());
    const std::size_t begin = part.root().inner;
    return changed.substr(begin, changed.size() - begin - std::string("</x:list>").size());
}

TEST(Answers, WhatIsSaidOfOurCommentsGoes) {
    EXPECT_EQ(after("<x:one x:paraId='0A' x:durableId='7'/><x:one x:paraId='0B'/>", {"0A"}), "<x:one x:paraId='0B'/>");
}

TEST(Answers, AnAnswerIsReleasedHoweverItsAttributesAreWritten) {
    EXPECT_EQ(after("<x:one x:done = \"=0A'\"\n x:paraIdParent =\t'0A' x:paraId=\"0B\"></x:one>", {"0A"}),
              "<x:one x:done = \"=0A'\" x:paraId=\"0B\"></x:one>");
}

TEST(Answers, OtherConversationsStay) {
    const std::string others =
        "<x:one x:paraId='0C'/><x:one x:paraIdParent='0C' x:paraId='0D' x:note='paraId=\"0A\"'/><x:one/>";
    EXPECT_EQ(after(others, {"0A"}), others);
}

TEST(Answers, OurParagraphsAreThoseOfOurComments) {
    const Markup part(
        "<w:comments xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:n='urn:n'>"
        "<w:comment w:id='0' w:author='assure'><w:p n:paraId='0A'/><w:p w:rsidR='1' n:paraId='0B'/><w:p/></w:comment>"
        "<w:comment w:id='1' w:author='Asha'><w:p n:paraId='0C'/></w:comment></w:comments>",
        "part", Limits{});
    EXPECT_EQ(own_paragraphs(part), (std::set<std::string>{"0A", "0B"}));
}

}  // namespace
}  // namespace assure::annotate
