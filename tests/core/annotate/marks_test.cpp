// Where the marks of a comment come to stand. S, E and R stand for the three marks of a comment with its number.
#include "annotate/marks.h"

#include <gtest/gtest.h>

#include <optional>
#include <regex>
#include <string>
#include <vector>

namespace assure::annotate {
namespace {

constexpr const char* address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

std::string document(const std::string& body) {
    return "<w:document xmlns:w='" + std::string(address) + "'><w:body>" + body + "</w:body></w:document>";
}

std::string readable(std::string xml) {
    xml = std::regex_replace(xml, std::regex("<w:commentRangeStart w:id=\"(\\d)\"/>"), "S$1");
    xml = std::regex_replace(xml, std::regex("<w:commentRangeEnd w:id=\"(\\d)\"/>"), "E$1");
    xml = std::regex_replace(xml, std::regex("<w:r><w:commentReference w:id=\"(\\d)\"/></w:r>"), "R$1");
    return xml.substr(xml.find("<w:body>") + 8, xml.rfind("</w:body>") - xml.find("<w:body>") - 8);
}

// The body with a comment on each of these words, numbered from 0.
std::string commented(const std::string& body, const std::vector<std::string>& words) {
    const Markup main(document(body), "part", Limits{});
    std::vector<Hung> hung;
    for (const std::string& one : words) {
        const std::size_t at = main.text().find(one);
        const auto anchor = anchor_at(main, at, one.size());
        if (!anchor) return "no place";
        hung.push_back({static_cast<int>(hung.size()), *anchor});
    }
    return readable(marks_for(main, hung, "").applied(main.text()));
}

std::string run(const std::string& text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

TEST(Marks, ARunThatIsMeantWholeIsNotDivided) {
    EXPECT_EQ(commented("<w:p><w:pPr/>" + run("all of it") + "</w:p>", {"all of it"}),
              "<w:p><w:pPr/>S0" + run("all of it") + "E0R0</w:p>");
}

TEST(Marks, ARunIsDividedWhereTheWordsBeginAndEndAndKeepsItsLook) {
    EXPECT_EQ(commented("<w:p><w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t>one two three</w:t></w:r></w:p>", {"two"}),
              "<w:p><w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">one </w:t></w:r>S0"
              "<w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">two</w:t></w:r>E0R0"
              "<w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> three</w:t></w:r></w:p>");
}

TEST(Marks, ATextThatKeepsItsSpacesIsToldSoOnce) {
    const std::string text = "<w:p><w:r><w:t xml:space='preserve'>one two</w:t></w:r></w:p>";
    EXPECT_EQ(commented(text, {"two"}),
              "<w:p><w:r><w:t xml:space='preserve'>one </w:t></w:r>S0<w:r><w:t xml:space='preserve'>two</w:t></w:r>"
              "E0R0</w:p>");
}

TEST(Marks, CharactersAndEntitiesStayWhole) {
    EXPECT_EQ(
        commented("<w:p>" + run("a &amp; b") + "</w:p>", {"amp; b"}),
        "<w:p><w:r><w:t xml:space=\"preserve\">a </w:t></w:r>S0<w:r><w:t xml:space=\"preserve\">&amp; b</w:t></w:r>"
        "E0R0</w:p>");
    EXPECT_EQ(
        commented("<w:p>" + run("caf\xC3\xA9") + "</w:p>", {"\xA9"}),
        "<w:p><w:r><w:t xml:space=\"preserve\">caf</w:t></w:r>S0<w:r><w:t xml:space=\"preserve\">\xC3\xA9</w:t></w:r>"
        "E0R0</w:p>");
}

TEST(Marks, ARunIsDividedBetweenWhatItHolds) {
    EXPECT_EQ(commented("<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r></w:p>", {"two"}),
              "<w:p><w:r><w:t>one</w:t><w:tab/></w:r>S0<w:r><w:t>two</w:t></w:r>E0R0</w:p>");
    EXPECT_EQ(commented("<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r></w:p>", {"one"}),
              "<w:p>S0<w:r><w:t>one</w:t></w:r>E0R0<w:r><w:tab/><w:t>two</w:t></w:r></w:p>");
}

TEST(Marks, TextInCdataIsTakenWhole) {
    EXPECT_EQ(commented("<w:p><w:r><w:t><![CDATA[one two]]></w:t></w:r></w:p>", {"two"}),
              "<w:p>S0<w:r><w:t><![CDATA[one two]]></w:t></w:r>E0R0</w:p>");
}

TEST(Marks, AnInsertionIsMarkedInsideAndTheReferenceIsNotInserted) {
    EXPECT_EQ(commented("<w:p><w:ins w:id='1'>" + run("one") + run("two") + run("three") + "</w:ins></w:p>", {"two"}),
              "<w:p><w:ins w:id='1'>" + run("one") + "S0" + run("two") + "E0" + run("three") + "</w:ins>R0</w:p>");
}

TEST(Marks, WhatIsMeantWholeIsMarkedOutside) {
    EXPECT_EQ(commented("<w:p><w:hyperlink>" + run("link") + "</w:hyperlink>" + run("x") + "</w:p>", {"link"}),
              "<w:p>S0<w:hyperlink>" + run("link") + "</w:hyperlink>E0R0" + run("x") + "</w:p>");
}

TEST(Marks, AControlAFieldAndADeletionAreTakenWhole) {
    const std::string control = "<w:sdt><w:sdtPr/><w:sdtContent>" + run("one two") + "</w:sdtContent></w:sdt>";
    EXPECT_EQ(commented("<w:p>" + control + "</w:p>", {"two"}), "<w:p>S0" + control + "E0R0</w:p>");
    const std::string field = "<w:fldSimple w:instr='DATE'>" + run("one two") + "</w:fldSimple>";
    EXPECT_EQ(commented("<w:p>" + field + "</w:p>", {"two"}), "<w:p>S0" + field + "E0R0</w:p>");
    const std::string deletion = "<w:del w:id='1'><w:r><w:delText>one two</w:delText></w:r></w:del>";
    EXPECT_EQ(commented("<w:p>" + deletion + "</w:p>", {"two"}), "<w:p>S0" + deletion + "E0R0</w:p>");
}

std::string control(const std::string& content, const std::string& properties = {}) {
    return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
}

std::string paragraph(const std::string& content) {
    return "<w:p>" + content + "</w:p>";
}

TEST(Marks, TheParagraphThatAControlBeginsWithIsCommentedAtTheLabel) {
    const std::string label = paragraph(run("label"));
    const std::string marked = paragraph("S0" + run("label") + "E0R0");
    const std::string blank = control(paragraph(run("Click")));
    EXPECT_EQ(commented(label + blank, {"Click"}), marked + blank);
    EXPECT_EQ(commented(blank + label, {"Click"}), blank + marked);
    EXPECT_EQ(commented(label + control(blank + "<w:p/>"), {"Click"}), marked + control(blank + "<w:p/>"));
    const std::string cell = "<w:tc>" + paragraph(run("Click")) + "</w:tc>";
    EXPECT_EQ(commented("<w:tbl><w:tr><w:tc>" + label + "</w:tc>" + control(cell) + "</w:tr></w:tbl>", {"Click"}),
              "<w:tbl><w:tr><w:tc>" + marked + "</w:tc>" + control(cell) + "</w:tr></w:tbl>");
}

TEST(Marks, FurtherParagraphsRowsAndBuildingBlocksInControlsAreCommentedThemselves) {
    const std::string words = paragraph(run("words"));
    const std::string marked = paragraph("S0" + run("words") + "E0R0");
    EXPECT_EQ(commented(control("<w:p/>" + words), {"words"}), control("<w:p/>" + marked));
    const auto row = [](const std::string& content) { return control("<w:tr><w:tc>" + content + "</w:tc></w:tr>"); };
    EXPECT_EQ(commented("<w:p/><w:tbl>" + row(words) + "</w:tbl>", {"words"}),
              "<w:p/><w:tbl>" + row(marked) + "</w:tbl>");
    EXPECT_EQ(commented("<w:p/>" + control(words, "<w:docPartObj/>"), {"words"}),
              "<w:p/>" + control(marked, "<w:docPartObj/>"));
}

TEST(Marks, WordsOfSeveralRunsAreMarkedFromTheFirstToTheLast) {
    EXPECT_EQ(commented("<w:p>" + run("one") + run("two") + "</w:p>", {"one</w:t></w:r><w:r><w:t>two"}),
              "<w:p>S0" + run("one") + run("two") + "E0R0</w:p>");
}

TEST(Marks, WhatRunsOnIntoTheNextParagraphEndsWithItsOwn) {
    EXPECT_EQ(commented("<w:p>" + run("one") + "</w:p><w:p>" + run("two") + "</w:p>",
                        {"one</w:t></w:r></w:p><w:p><w:r><w:t>two"}),
              "<w:p>S0" + run("one") + "E0R0</w:p><w:p>" + run("two") + "</w:p>");
}

TEST(Marks, AnEmptyParagraphIsOpened) {
    EXPECT_EQ(commented("<w:tbl><w:tr><w:tc><w:p w:rsidR='1' /></w:tc></w:tr></w:tbl>", {"<w:p w:rsidR"}),
              "<w:tbl><w:tr><w:tc><w:p w:rsidR='1' >S0E0R0</w:p></w:tc></w:tr></w:tbl>");
    const Markup main(document("<w:p><w:pPr/></w:p>"), "part", Limits{});
    const std::vector<Hung> hung{{0, *first_anchor(main)}};
    EXPECT_EQ(readable(marks_for(main, hung, "").applied(main.text())), "<w:p><w:pPr/>S0E0R0</w:p>");
}

TEST(Marks, ATextBoxIsCommentedWhereItIsAnchored) {
    const std::string box =
        "<w:r><w:pict><w:txbxContent><w:p>" + run("boxed") + "</w:p></w:txbxContent></w:pict></w:r>";
    EXPECT_EQ(commented("<w:p><w:pPr/>" + run("before") + box + "</w:p>", {"boxed"}),
              "<w:p><w:pPr/>S0" + run("before") + box + "E0R0</w:p>");
}

TEST(Marks, CommentsOnTheSameWordsComeInTheirOrder) {
    EXPECT_EQ(commented("<w:p>" + run("words") + "</w:p>", {"words", "words"}),
              "<w:p>S0S1" + run("words") + "E0R0E1R1</w:p>");
}

TEST(Marks, OneEndsBeforeTheNextBegins) {
    EXPECT_EQ(
        commented("<w:p><w:r><w:t xml:space='preserve'>onetwo</w:t></w:r></w:p>", {"two", "one"}),
        "<w:p>S1<w:r><w:t xml:space='preserve'>one</w:t></w:r>E1R1S0<w:r><w:t xml:space='preserve'>two</w:t></w:r>"
        "E0R0</w:p>");
}

TEST(Marks, WhatStandsInNoParagraphOfTheBodyHasNoPlace) {
    EXPECT_EQ(commented("<w:tbl><w:tblPr/></w:tbl>", {"<w:tblPr"}), "no place");
}

TEST(Marks, OtherPrefixesAndNoneAreWrittenSo) {
    const auto with = [](const std::string& xml) {
        const Markup main(xml, "part", Limits{});
        const std::vector<Hung> hung{{7, *first_anchor(main)}};
        return marks_for(main, hung, "Ref").applied(main.text());
    };
    const std::string strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    EXPECT_EQ(
        with("<x:document xmlns:x='" + strict + "'><x:body><x:p/></x:body></x:document>"),
        "<x:document xmlns:x='" + strict +
            "'><x:body><x:p><x:commentRangeStart x:id=\"7\"/><x:commentRangeEnd x:id=\"7\"/><x:r><x:rPr><x:rStyle "
            "x:val=\"Ref\"/></x:rPr><x:commentReference x:id=\"7\"/></x:r></x:p></x:body></x:document>");
    EXPECT_EQ(
        with("<document xmlns='" + strict + "'><body><p/></body></document>"),
        "<document xmlns='" + strict + "'><body><p><w:commentRangeStart xmlns:w=\"" + strict +
            "\" w:id=\"7\"/><w:commentRangeEnd xmlns:w=\"" + strict + "\" w:id=\"7\"/><w:r xmlns:w=\"" + strict +
            "\"><w:rPr><w:rStyle w:val=\"Ref\"/></w:rPr><w:commentReference w:id=\"7\"/></w:r></p></body></document>");
}

}  // namespace
}  // namespace assure::annotate
