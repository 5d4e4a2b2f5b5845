#include "assure/plugin/error.h"
#include "papers.h"

#include <gmock/gmock.h>

namespace assure::papers {
namespace {

using testing::HasSubstr;
using testing::Not;

// The texts of a document, run by run joined.
std::string text_of(const std::string& xml) {
    pugi::xml_document document;
    document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    pugi::xpath_node_set nodes = document.select_nodes("//w:p | //w:t");
    nodes.sort();
    std::string text;
    for (const pugi::xpath_node& node : nodes)
        text += std::string_view(node.node().name()) == "w:p" ? "\n" : node.node().text().get();
    return text;
}

class EveryLayout : public testing::TestWithParam<Layout> {};

TEST_P(EveryLayout, HoldsTheLabelBeforeItsAnswer) {
    const std::string xml = document_of(
        R"(<field label="Meeting">12 March</field><field label="Equality">EQIA 7</field><field label="Author">D. )"
        "Q.</field>",
        GetParam());
    const bool title_only = GetParam() == Layout::controls;
    const std::size_t label = title_only ? xml.find(R"(w:alias w:val="Equality")") : xml.find("Equality</w:t>");
    const std::size_t answer = xml.find("EQIA 7");
    ASSERT_NE(label, std::string::npos);
    ASSERT_NE(answer, std::string::npos);
    EXPECT_LT(label, answer);
    EXPECT_THAT(text_of(xml),
                title_only ? Not(HasSubstr("Equality")) : testing::Matcher<std::string>(HasSubstr("Equality")));
}

TEST_P(EveryLayout, KeepsSpecialCharactersAndSplitRuns) {
    const std::string text = text_of(document_of(
        "<field split=\"3\"><label>‘Co\u2011production\u00A0assurance’</label>Six carers</field>", GetParam()));
    if (GetParam() == Layout::controls) return;  // the label is an attribute there
    EXPECT_THAT(text, HasSubstr("‘Co\u2011production\u00A0assurance’"));
}

INSTANTIATE_TEST_SUITE_P(Layouts, EveryLayout, testing::ValuesIn(all_layouts().begin(), all_layouts().end()),
                         [](const auto& instance) {
                             std::string name(layout_name(instance.param));
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(Layouts, NamesGoBothWaysAndOthersAreRefused) {
    for (const Layout layout : all_layouts())
        EXPECT_EQ(layout_from(layout_name(layout)), layout);
    EXPECT_THROW(layout_from("diagonal"), Error);
}

TEST(Layouts, ThePaperSaysItsOwnUnlessOverridden) {
    const std::string paper = R"(<fields layout="headings"><field label="Author">D. Q.</field></fields>)";
    EXPECT_THAT(document_of(paper), HasSubstr("Heading2"));
    EXPECT_THAT(document_of(paper, Layout::two_columns), Not(HasSubstr("Heading2")));
}

TEST(Layouts, FieldsInsideAnAnswerKeepTheirOwn) {
    const std::string paper =
        R"(<field label="Outer"><fields layout="two-columns"><field label="Inner">x</field></fields></field>)";
    EXPECT_THAT(document_of(paper, Layout::headings), HasSubstr("<w:tbl>"));
}

TEST(Layouts, AnEmptyControlShowsItsPrompt) {
    EXPECT_THAT(document_of(R"(<field label="Impact"/>)", Layout::controls), HasSubstr("<w:showingPlcHdr/>"));
}

TEST(Ticks, EachStyleSaysWhetherItIsTicked) {
    const auto both = [](const std::string& style) {
        return document_of(R"(<field label="P"><options style=")" + style +
                           R"("><option ticked="yes">Yes</option><option>No</option></options></field>)");
    };
    EXPECT_THAT(both("control"), HasSubstr(R"(<w14:checked w14:val="1"/>)"));
    EXPECT_THAT(both("control"), HasSubstr(R"(<w14:checked w14:val="0"/>)"));
    EXPECT_THAT(both("legacy"), HasSubstr("<w:checked/>"));
    EXPECT_THAT(both("symbol"), HasSubstr(R"(w:char="F0FE")"));
    EXPECT_THAT(both("symbol"), HasSubstr(R"(w:char="F0A8")"));
    EXPECT_THAT(text_of(both("glyph")), HasSubstr("☒ Yes\n☐ No"));
    EXPECT_THAT(text_of(both("brackets")), HasSubstr("(x) Yes\n( ) No"));
    EXPECT_THAT(both("struck"), HasSubstr(R"(<w:strike/></w:rPr><w:t xml:space="preserve">No)"));
}

TEST(Revisions, DeletedTextIsKeptApart) {
    const std::string xml = document_of("<p>a<ins>b</ins><del>c</del></p>");
    EXPECT_THAT(xml, HasSubstr(R"(<w:delText xml:space="preserve">c</w:delText>)"));
    EXPECT_THAT(text_of(xml), HasSubstr("ab"));
    EXPECT_THAT(text_of(xml), Not(HasSubstr("abc")));
}

TEST(Revisions, RowsAndParagraphsCarryTheirMarks) {
    EXPECT_THAT(document_of(R"(<table><row inserted="yes"><cell>x</cell></row></table>)"),
                HasSubstr("<w:trPr><w:cantSplit/><w:ins "));
    EXPECT_THAT(document_of(R"(<p deleted="yes">x</p>)"), HasSubstr("<w:rPr><w:del "));
}

TEST(Tables, MergedCellsGoOnBelow) {
    const std::string xml =
        document_of(R"(<table><row><cell rows="2">a</cell><cell>b</cell></row><row><cell>c</cell></row></table>)");
    EXPECT_THAT(xml, HasSubstr(R"(<w:vMerge w:val="restart"/>)"));
    EXPECT_THAT(xml, HasSubstr("<w:vMerge/>"));
}

}  // namespace
}  // namespace assure::papers
