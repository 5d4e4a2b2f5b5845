// What stands outside the body, and what was not read.
#include "core/readers/docx.h"
#include "core/readers/outline.h"
#include "readers/reader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace assure {
namespace {

using test::Docx;
using test::paragraph;
using test::word_root;

const PartCoverage& part_of(const Source& source, std::string_view name) {
    const auto found = std::find_if(source.coverage().begin(), source.coverage().end(),
                                    [&](const PartCoverage& part) { return part.part == name; });
    EXPECT_NE(found, source.coverage().end()) << name;
    return *found;
}

TEST(WordStories, TextBoxIsReadOnceAndAnchored) {
    const std::string box = "<w:txbxContent>" + paragraph("boxed") + "</w:txbxContent>";
    const auto source =
        Docx(paragraph("first") + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" +
             box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
             "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>second</w:t></w:r></w:p>")
            .read();
    EXPECT_EQ(test::channel_text(*source, Channel::body), "first\nsecond\n");
    EXPECT_EQ(test::channel_text(*source, Channel::text_box), "boxed\n");
    EXPECT_EQ(source->stories()[0].anchor, 1U);
}

TEST(WordStories, TextBoxOfAHeaderStandsInTheHeader) {
    const std::string box = "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + paragraph("boxed") +
                            "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
    const auto source = Docx(box + "<w:sectPr><w:headerReference r:id='h1'/></w:sectPr>")
                            .related("h1", "header", "header1.xml", word_root("hdr", paragraph("head") + box))
                            .read();
    EXPECT_EQ(test::channel_text(*source, Channel::text_box), "boxed\n");
    EXPECT_EQ(test::channel_text(*source, Channel::header), "head\n\nboxed\n");
    EXPECT_EQ(source->stories().back().anchor, no_index);
}

TEST(WordStories, HowCharactersAreReadAloudStandsBesideThem) {
    const auto source = Docx(
                            "<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r>"
                            "<w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>")
                            .read();
    EXPECT_EQ(test::channel_text(*source, Channel::body), "base\n");
    EXPECT_EQ(test::channel_text(*source, Channel::text_box), "above\n");
}

TEST(WordStories, RunsThatNoParagraphHoldsAreRead) {
    EXPECT_EQ(test::outline_of("<w:r><w:t>loose</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"),
              "loose\n");
}

TEST(WordStories, FallbackIsReadWhereTheChoiceIsNotUnderstood) {
    const auto source = Docx(
                            "<w:p><mc:AlternateContent><mc:Choice Requires='zzz'><w:r><w:t>no</w:t></w:r></mc:Choice>"
                            "<mc:Fallback><w:r><w:t>yes</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>")
                            .read();
    EXPECT_EQ(source->block(0).text.str, "yes");
}

TEST(WordStories, HeadersNotesAndCommentsAreTheirOwnChannels) {
    const auto source =
        Docx(
            "<w:p><w:r><w:t>body</w:t><w:footnoteReference w:id='2'/><w:commentReference w:id='7'/></w:r></w:p>"
            "<w:sectPr><w:headerReference r:id='h1'/><w:footerReference r:id='f1'/></w:sectPr>")
            .related("h1", "header", "header1.xml", word_root("hdr", paragraph("head")))
            .related("f1", "footer", "footer1.xml", word_root("ftr", paragraph("foot")))
            .related(
                "n1", "footnotes", "footnotes.xml",
                word_root("footnotes", "<w:footnote w:type='separator' w:id='0'>" + paragraph("line") +
                                           "</w:footnote><w:footnote w:id='2'>" + paragraph("note") + "</w:footnote>"))
            .related("c1", "comments", "comments.xml",
                     word_root("comments", "<w:comment w:id='7'>" + paragraph("remark") + "</w:comment>"))
            .read();
    EXPECT_EQ(test::channel_text(*source, Channel::body), "body\n");
    EXPECT_EQ(test::channel_text(*source, Channel::header), "head\n");
    EXPECT_EQ(test::channel_text(*source, Channel::footer), "foot\n");
    EXPECT_EQ(test::channel_text(*source, Channel::footnote), "note\n");
    EXPECT_EQ(test::channel_text(*source, Channel::comment), "remark\n");
    EXPECT_EQ(source->stories().back().anchor, 0U);
}

TEST(WordStories, PicturesAndEmbeddedFilesAreInTheCoverageAsNotRead) {
    const auto source = Docx(
                            "<w:p/><w:p><w:r><w:drawing><a:blip r:embed='p1'/></w:drawing></w:r></w:p>"
                            "<w:altChunk r:id='a1'/>")
                            .related("p1", "image", "media/image1.png", "png")
                            .related("a1", "aFChunk", "afchunk.dat", "<html/>")
                            .read();
    const PartCoverage& picture = part_of(*source, "word/media/image1.png");
    EXPECT_EQ(picture.state, PartState::skipped);
    EXPECT_TRUE(picture.may_hold_evidence);
    EXPECT_EQ(picture.anchor, 1U);
    EXPECT_TRUE(part_of(*source, "word/afchunk.dat").may_hold_evidence);
    EXPECT_EQ(part_of(*source, "word/document.xml").state, PartState::read);
}

TEST(WordStories, EmbeddedFilesAndSubdocumentsAreInTheCoverageAsNotRead) {
    const auto source = Docx(
                            "<w:p/><w:p><w:r><w:object><o:OLEObject Type='Embed' r:id='o1'/></w:object></w:r></w:p>"
                            "<w:p/><w:subDoc r:id='s1'/>")
                            .related("o1", "package", "embeddings/book.xlsx", "xlsx")
                            .related("s1", "subDocument", "part2.docx", "docx")
                            .read();
    const PartCoverage& book = part_of(*source, "word/embeddings/book.xlsx");
    EXPECT_EQ(book.state, PartState::skipped);
    EXPECT_TRUE(book.may_hold_evidence);
    EXPECT_EQ(book.anchor, 1U);
    const PartCoverage& second = part_of(*source, "word/part2.docx");
    EXPECT_EQ(second.state, PartState::skipped);
    EXPECT_TRUE(second.may_hold_evidence);
}

TEST(WordStories, DiagramIsAStoryAnchoredWhereItIsShown) {
    const std::string model =
        "<dgm:dataModel xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram' "
        "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><dgm:pt><dgm:t><a:p><a:r><a:t>Six </a:t></a:r>"
        "<a:r><a:t>carers</a:t></a:r></a:p><a:p><a:r><a:t>decide</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>";
    const auto source =
        Docx(
            "<w:p/><w:p><w:r><w:drawing><dgm:relIds r:dm='d1' "
            "xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'/></w:drawing></w:r></w:p>")
            .related("d1", "diagramData", "diagrams/data1.xml", model)
            .read();
    EXPECT_EQ(test::channel_text(*source, Channel::smartart), "Six carers\ndecide\n");
    EXPECT_EQ(source->stories()[0].anchor, 1U);
}

TEST(WordStories, MainPartIsFoundByItsRelationshipWhateverItsName) {
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto source =
        Docx(paragraph("decoy"))
            .part("word/document2.xml", word_root("document", "<w:body>" + paragraph("main") + "</w:body>"))
            .part("_rels/.rels",
                  "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
                  "Id='r' Type='" +
                      office + "officeDocument' Target='/word/document2.xml'/></Relationships>")
            .read();
    EXPECT_EQ(test::outline(*source), "main\n");
    EXPECT_EQ(part_of(*source, "word/document.xml").state, PartState::skipped);
}

TEST(WordStories, MissingPartIsSaidToBeUnreadable) {
    const std::string missing =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='h1' "
        "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/header' "
        "Target='../word/./header9.xml'/></Relationships>";
    const auto source = Docx("<w:p/><w:sectPr><w:headerReference r:id='h1'/></w:sectPr>")
                            .part("word/_rels/document.xml.rels", missing)
                            .read();
    EXPECT_EQ(part_of(*source, "word/header9.xml").state, PartState::unreadable);
}

TEST(WordStories, FlatPackageIsReadAsWord) {
    const std::string rels = "http://schemas.openxmlformats.org/";
    const std::string xml =
        "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>"
        "<pkg:part pkg:name='/_rels/.rels'><pkg:xmlData><Relationships xmlns='" +
        rels + "package/2006/relationships'><Relationship Id='r' Type='" + rels +
        "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships></pkg:xmlData>"
        "</pkg:part>\n<pkg:part pkg:name='/word/document.xml'><pkg:xmlData>" +
        word_root("document", "<w:body>" + paragraph("flat") + "</w:body>") + "</pkg:xmlData></pkg:part></pkg:package>";
    const auto source = read_bytes(xml, "flat.xml", {});
    EXPECT_EQ(test::outline(*source), "flat\n");
    const Location where = source->locate(0);
    EXPECT_EQ(where.part, "flat.xml");
    EXPECT_EQ(xml.substr(where.offset, where.length), "flat");
}

TEST(WordStories, DocumentOfWord2003IsReadAsWord) {
    const std::string xml =
        "<?mso-application progid='Word.Document'?><w:wordDocument "
        "xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml' "
        "xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint' "
        "xmlns:aml='http://schemas.microsoft.com/aml/2001/core'><w:styles><w:style w:type='paragraph' w:styleId='H'>"
        "<w:name w:val='heading 1'/></w:style></w:styles><w:body><wx:sect><w:p><w:pPr><w:pStyle w:val='H'/></w:pPr>"
        "<w:r><w:t>Purpose</w:t></w:r></w:p><w:p><w:r><w:t>Six </w:t></w:r><aml:annotation aml:id='1' "
        "w:type='Word.Insertion'><aml:content><w:r><w:t>carers</w:t></w:r></aml:content></aml:annotation>"
        "<aml:annotation aml:id='2' w:type='Word.Deletion'><aml:content><w:r><w:delText>staff</w:delText></w:r>"
        "</aml:content></aml:annotation></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val='restart'/></w:tcPr><w:p/>"
        "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></wx:sect></w:body>"
        "</w:wordDocument>";
    const auto source = read_bytes(xml, "old.xml", {});
    EXPECT_EQ(test::channel_text(*source, Channel::body), "Purpose\nSix carers\n\n");
    EXPECT_EQ(source->block(0).type, BlockType::heading);
    EXPECT_EQ(test::marks_of(source->block(1).text), "plain|pending");
    ASSERT_EQ(source->deletions().size(), 1U);
    EXPECT_EQ(source->deletions()[0].text.str, "staff");
    EXPECT_EQ(source->table(0).rows[0].cells[0].row_span, 2U);
}

TEST(WordStories, CommentsThatThisProgramWroteAreNoWordsOfThePaper) {
    const auto source =
        Docx(paragraph("text"))
            .related("c", "comments", "comments.xml",
                     word_root("comments", "<w:comment w:id='1' w:author='assure'>" + paragraph("Not found") +
                                               "</w:comment><w:comment w:id='2' w:author='Asha'>" + paragraph("Why?") +
                                               "</w:comment>"))
            .read();
    EXPECT_EQ(test::channel_text(*source, Channel::comment), "Why?\n");
}

}  // namespace
}  // namespace assure
