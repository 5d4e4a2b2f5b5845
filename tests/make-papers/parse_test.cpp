#include "assure/plugin/error.h"
#include "make-papers/paper_source.h"

#include <gmock/gmock.h>

namespace assure::papers {
namespace {

using testing::HasSubstr;

struct Mistake {
    std::string name;
    std::string xml;
    std::string place;
    std::string sentence;
};

class ParseMistakes : public testing::TestWithParam<Mistake> {};

TEST_P(ParseMistakes, AreSentencesWithTheLine) {
    try {
        parse_paper(GetParam().xml, "x.paper.xml");
        FAIL() << "was accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.place(), "x.paper.xml:" + GetParam().place);
        EXPECT_THAT(error.sentence(), HasSubstr(GetParam().sentence));
        EXPECT_FALSE(error.next_step().empty());
    }
}

INSTANTIATE_TEST_SUITE_P(
    Parse, ParseMistakes,
    testing::Values(
        Mistake{"Malformed", "<paper>\n<p>\n</paper>", "3", "not well-formed"},
        Mistake{"OtherRoot", "<page/>", "1", "<paper>"},
        Mistake{"UnknownElement", "<paper>\n\n<para/></paper>", "3", "no element <para>"},
        Mistake{"UnknownAttribute", "<paper>\n<field lable=\"Meeting\"/></paper>", "2", "no attribute 'lable'"},
        Mistake{"UnknownValue", "<paper>\n<heading level=\"9\">x</heading></paper>", "2", "'9' is no value of level"},
        Mistake{"TextAmongBlocks", "<paper>\nwords</paper>", "1", "Text cannot stand directly in <paper>"},
        Mistake{"TextAmongAnswerBlocks", "<paper><field label=\"A\"><p>x</p>\nloose</field></paper>", "1",
                "Text cannot"},
        Mistake{"BlockInALine", "<paper>\n<p>a<table/></p></paper>", "2", "<table> cannot stand in <p>"},
        Mistake{"CellOutsideARow", "<paper>\n<table><cell/></table></paper>", "2", "<cell> cannot stand in <table>"},
        Mistake{"UnknownNumber", "<paper>\n<p split=\"few\">x</p></paper>", "2", "is no number"}),
    [](const auto& instance) { return instance.param.name; });

TEST(Parse, RefusesNestingThatMakersWouldHaveToFollow) {
    std::string xml = "<paper><p>";
    for (int i = 0; i < 60; ++i)
        xml += "<b>";
    xml += "x";
    for (int i = 0; i < 60; ++i)
        xml += "</b>";
    EXPECT_THROW(parse_paper(xml + "</p></paper>"), Error);
}

TEST(Parse, CountsWhiteSpaceAsOneSpaceAndKeepsNoBreakSpaces) {
    const PaperSource source = parse_paper("<paper><p>\n   a  b\n c\u00A0d  </p></paper>");
    EXPECT_EQ(source.paper.children.front().visible_text(), "a b c\u00A0d");
}

TEST(Parse, KeepsSpacesInsideInlineElements) {
    const PaperSource source = parse_paper("<paper><p>an <del>outline </del><ins>full </ins>case</p></paper>");
    EXPECT_EQ(source.paper.children.front().visible_text(), "an full case");
}

TEST(Parse, GathersFieldsSideBySideIntoOneGroup) {
    const PaperSource source =
        parse_paper(R"(<paper><field label="A">1</field><field label="B">2</field><p>x</p><field label="C"/></paper>)");
    ASSERT_EQ(source.paper.children.size(), 3U);
    EXPECT_EQ(source.paper.children[0].name, "fields");
    EXPECT_EQ(source.paper.children[0].children.size(), 2U);
    EXPECT_EQ(source.paper.children[2].children.size(), 1U);
}

TEST(Parse, AnswersAreAlwaysBlocks) {
    const PaperSource source = parse_paper(R"(<paper><field label="A">one <b>two</b></field></paper>)");
    const Node& field = source.paper.children.front().children.front();
    ASSERT_EQ(field.children.size(), 1U);
    EXPECT_EQ(field.children.front().name, "p");
    EXPECT_EQ(field.children.front().visible_text(), "one two");
}

TEST(Parse, AnEmptyAnswerHasNoBlocks) {
    const PaperSource source = parse_paper(R"(<paper><field label="A">  </field></paper>)");
    EXPECT_TRUE(source.paper.children.front().children.front().children.empty());
}

}  // namespace
}  // namespace assure::papers
