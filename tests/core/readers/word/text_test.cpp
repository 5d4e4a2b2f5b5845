// Runs: what is text, what is not, and exactly where it stands.
#include "core/readers/docx.h"
#include "core/readers/outline.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

using test::Docx;
using test::outline_of;
using test::paragraph;
using test::word_root;

TEST(WordText, TabsBreaksAndHyphensAreCharacters) {
    EXPECT_EQ(outline_of("<w:p><w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr><w:r><w:t>Co</w:t><w:noBreakHyphen/>"
                         "<w:t>pro</w:t><w:softHyphen/><w:t>duction</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"
                         "</w:p>"),
              "Co\u2011pro\u00ADduction\tb\nc\n");
}

TEST(WordText, WrappersAreLookedThrough) {
    EXPECT_EQ(outline_of("<w:p><w:hyperlink r:id='x'><w:r><w:t>a</w:t></w:r></w:hyperlink><w:smartTag><w:customXml>"
                         "<w:r><w:t>b</w:t></w:r></w:customXml></w:smartTag><w:fldSimple w:instr='DATE'><w:r><w:t>c"
                         "</w:t></w:r></w:fldSimple><w:dir><w:bdo><w:r><w:t>d</w:t></w:r></w:bdo></w:dir><w:unknown>"
                         "<w:r><w:t>e</w:t></w:r></w:unknown></w:p>"),
              "abcde\n");
}

TEST(WordText, FieldResultsAreTextAndInstructionsAreNot) {
    EXPECT_EQ(outline_of("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                         "<w:r><w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>May</w:t>"
                         "</w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"),
              "May\n");
}

TEST(WordText, FieldWithoutEndSwallowsNothingBeyondItsParagraph) {
    EXPECT_EQ(outline_of("<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>IF</w:instrText></w:r></w:p>" +
                         test::paragraph("kept") +
                         "<w:p><w:r><w:fldChar w:fldCharType='end'/><w:t>and this</w:t></w:r></w:p>"),
              "\nkept\nand this\n");
}

TEST(WordText, PositionsSurviveEntitiesSignsAndOtherPrefixes) {
    const std::string xml =
        "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body><x:p><x:r><x:t>R&amp;D</x:t>"
        "<x:br/><x:t>caf\xC3\xA9 done</x:t></x:r></x:p></x:body></x:document>";
    const auto source = Docx("").part("word/document.xml", xml).read();
    const std::string_view text = source->block(0).text.str;
    EXPECT_EQ(text, "R&D\ncaf\xC3\xA9 done");
    const auto raw = [&](std::size_t begin, std::size_t length) {
        const Location where = source->locate(0, begin, length);
        EXPECT_EQ(where.part, "word/document.xml");
        return xml.substr(where.offset, where.length);
    };
    EXPECT_EQ(raw(text.find("done"), 4), "done");
    EXPECT_EQ(raw(1, 1), "&amp;");
    EXPECT_EQ(raw(3, 1), "<x:br/>");
    EXPECT_EQ(raw(0, 3), "R&amp;D");
}

TEST(WordText, APrefixMeansWhatItIsDeclaredToMeanWhereItStands) {
    const std::string word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const auto paragraph = [](const std::string& prefix, const std::string& uri, const std::string& text) {
        const std::string p = prefix + ":";
        return "<" + p + "p xmlns:" + prefix + "='" + uri + "'><" + p + "r><" + p + "t>" + text + "</" + p + "t></" +
               p + "r></" + p + "p>";
    };
    // Names as long as 16 bytes and more are looked up in another way.
    const std::string lengthy = "a.prefix.of.some.length";
    EXPECT_EQ(
        outline_of(paragraph("x", "urn:other", "no") + paragraph("x", word, "one") + paragraph("x", "urn:other", "no") +
                   paragraph("w", "urn:other", "no") + paragraph("w", word, "two") +
                   paragraph(lengthy, "urn:other", "no") + paragraph(lengthy, word, "three")),
        "one\ntwo\nthree\n");
}

TEST(WordText, LooksBecomeMarksByRunAndByStyle) {
    const auto source =
        Docx(
            "<w:p><w:pPr><w:pStyle w:val='Ghost'/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
            "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>b</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Loud'/></w:rPr>"
            "<w:t>c</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Loud'/><w:b w:val='0'/></w:rPr><w:t>d</w:t></w:r></w:p>")
            .styles(
                "<w:style w:type='paragraph' w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style>"
                "<w:style w:type='paragraph' w:styleId='Ghost'><w:basedOn w:val='Base'/></w:style>"
                "<w:style w:type='character' w:styleId='Loud'><w:rPr><w:b/><w:color w:val='FF0000'/></w:rPr>"
                "</w:style>")
            .read();
    EXPECT_EQ(test::marks_of(source->block(0).text), "hidden");
    EXPECT_EQ(test::marks_of(source->block(1).text), "struck|bold+coloured|coloured");
}

TEST(WordText, TextInTheColourOfItsBackgroundIsHidden) {
    const auto source = Docx(
                            "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>a</w:t></w:r>"
                            "<w:r><w:rPr><w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='005EB8'/></w:rPr>"
                            "<w:t>b</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='005EB8'/>"
                            "</w:tcPr><w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>c</w:t></w:r></w:p></w:tc>"
                            "</w:tr></w:tbl>")
                            .read();
    EXPECT_EQ(test::marks_of(source->block(0).text), "hidden|plain");
    EXPECT_EQ(test::marks_of(source->block(2).text), "plain");
}

TEST(WordText, StyleChainThatComesBackToItselfEnds) {
    const auto source = Docx("<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>")
                            .styles(
                                "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                                "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style>")
                            .read();
    EXPECT_EQ(source->block(0).text.str, "a");
}

TEST(WordText, ABlankParagraphKnowsWhereItStands) {
    const Docx docx("<w:tbl><w:tr><w:tc>" + paragraph("label") + "</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
    const auto source = docx.read();
    const Location where = source->locate(2);
    EXPECT_EQ(where.part, "word/document.xml");
    const std::string xml = word_root("document", "<w:body><w:tbl><w:tr><w:tc>" + paragraph("label") +
                                                      "</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body>");
    EXPECT_EQ(where.offset, xml.find("<w:p/>"));
    EXPECT_EQ(where.length, 0U);
}

}  // namespace
}  // namespace assure
