// Whole copies: what was found in a paper, as comments in it.
#include "assure/app/annotate.h"

#include "assure/plugin/error.h"
#include "core/readers/docx.h"
#include "core/readers/outline.h"
#include "readers/package.h"
#include "readers/reader.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace assure {
namespace {

using namespace std::chrono_literals;
using test::Docx;
using test::paragraph;
using test::word_root;
using testing::HasSubstr;
using testing::Not;

class AnnotatedCopyTest : public testing::Test {
protected:
    AnnotatedCopyTest() {
        rule_.id = "cover-sheet.people-involved";
        rule_.title = "People with lived experience";
        rule_.required = "People with lived experience were involved.";
        rule_.fix = "Say who was involved.";
        rule_.acts = "author";
        header_.tool_version = "1.2.3";
        header_.as_of = {2026y, std::chrono::April, 20d};
        header_.rule_packs.push_back({"pack", "2025.9", "", "", "not yet"});
    }
    ~AnnotatedCopyTest() override { std::filesystem::remove(file_); }

    void paper(const std::string& bytes) { std::ofstream(file_, std::ios::binary) << bytes; }

    // A report that finds fault with the first block that has these words.
    FileReport found_at(const std::string& words) {
        const auto source = read_file(file_, {});
        FileReport report;
        DocumentReport& paper = report.papers.emplace_back();
        paper.sha256 = source->sha256();
        paper.verdict = Verdict::fail;
        paper.begins = source->locate(0);
        for (std::uint32_t index = 0; index < source->blocks().size() && !words.empty(); ++index) {
            const std::size_t at = source->block(index).text.str.find(words);
            if (at == std::string_view::npos) continue;
            RuleResult answer;
            answer.rule = &rule_;
            answer.result = Result::fail("We found nobody.").quoting({words, source->locate(index, at, words.size())});
            paper.results.push_back(std::move(answer));
            break;
        }
        return report;
    }

    std::string annotated(const std::string& words = {}) {
        return annotated_copy(file_, found_at(words), header_, {}).bytes;
    }

    static std::string part(const std::string& copy, const std::string& name) {
        Package package(copy, "copy", Limits{});
        const ZipEntry* const entry = package.find(name);
        return entry == nullptr ? "" : package.read(*entry);
    }
    static std::string body(const std::string& copy) { return part(copy, "word/document.xml"); }

    std::string file_ = testing::TempDir() + "assure-annotate-" +
                        testing::UnitTest::GetInstance()->current_test_info()->name() + ".docx";
    Rule rule_;
    ReportHeader header_;
};

TEST_F(AnnotatedCopyTest, TheFindingStandsAtItsWordsAndTheVerdictWhereThePaperBegins) {
    paper(Docx(paragraph("Cover sheet") + paragraph("We asked staff only.")).bytes());
    const std::string copy = annotated("staff only");
    EXPECT_THAT(body(copy), HasSubstr("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Cover sheet</w:t></w:r>"
                                      "<w:commentRangeEnd w:id=\"0\"/>"));
    EXPECT_THAT(body(copy),
                HasSubstr("<w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">staff only</w:t>"));
    const std::string comments = part(copy, "word/comments.xml");
    EXPECT_THAT(comments, HasSubstr("1 to mend"));
    EXPECT_THAT(comments, HasSubstr("pack 2025.9 (not yet reviewed with people with lived experience)"));
    EXPECT_THAT(comments, HasSubstr("We found nobody."));
    EXPECT_THAT(comments, HasSubstr("Say who was involved. (For the author.)"));
    EXPECT_THAT(part(copy, "word/_rels/document.xml.rels"), HasSubstr("Target=\"comments.xml\""));
    EXPECT_THAT(part(copy, "[Content_Types].xml"), HasSubstr("/word/comments.xml"));
}

TEST_F(AnnotatedCopyTest, APaperWithNothingToMendSaysSo) {
    paper(Docx(paragraph("Cover sheet")).bytes());
    FileReport report = found_at("");
    report.papers[0].verdict = Verdict::pass;
    const AnnotatedCopy copy = annotated_copy(file_, report, header_, {});
    EXPECT_EQ(copy.comments, 1U);
    EXPECT_THAT(part(copy.bytes, "word/comments.xml"), HasSubstr("Nothing to mend."));
}

TEST_F(AnnotatedCopyTest, EachPaperOfAFileGetsItsVerdictWhereItBegins) {
    paper(Docx(paragraph("Cover sheet") + paragraph("text") + paragraph("Panel record")).bytes());
    FileReport report = found_at("");
    report.papers.push_back(report.papers[0]);
    report.papers[1].begins = read_file(file_, {})->locate(2);
    const AnnotatedCopy copy = annotated_copy(file_, report, header_, {});
    EXPECT_EQ(copy.comments, 2U);
    EXPECT_THAT(body(copy.bytes), HasSubstr("<w:commentRangeStart w:id=\"1\"/><w:r><w:t>Panel record</w:t>"));
}

TEST_F(AnnotatedCopyTest, WhatOnlyFollowsIsNamedWithItsCause) {
    paper(Docx(paragraph("Cover sheet")).bytes());
    FileReport report = found_at("Cover");
    Rule other;
    other.id = "cover-sheet.done-not-planned";
    other.title = "Done, not only planned";
    RuleResult& follower = report.papers[0].results.emplace_back();
    follower.rule = &other;
    follower.result = Result::fail("Nothing was done.");
    follower.result.follows_from = rule_.id;
    const AnnotatedCopy copy = annotated_copy(file_, report, header_, {});
    EXPECT_EQ(copy.comments, 2U);
    EXPECT_THAT(part(copy.bytes, "word/comments.xml"), HasSubstr("Done, not only planned"));
    EXPECT_THAT(part(copy.bytes, "word/comments.xml"), Not(HasSubstr("Nothing was done.")));
}

TEST_F(AnnotatedCopyTest, TheWordsOfThePaperAreReadAsBefore) {
    const Docx docx(paragraph("Cover sheet") + paragraph("We asked &lt;staff&gt; only."));
    paper(docx.bytes());
    EXPECT_EQ(test::outline(*read_bytes(annotated("staff"), "copy", {})), test::outline(*docx.read()));
}

TEST_F(AnnotatedCopyTest, AnnotatedAgainItIsTheSame) {
    paper(Docx(paragraph("Cover sheet") + paragraph("We asked staff only.")).bytes());
    const std::string copy = annotated("staff");
    paper(copy);
    EXPECT_EQ(annotated("staff"), copy);
}

TEST_F(AnnotatedCopyTest, ACopyIsAsWrittenUntilAnyByteOfItChanges) {
    paper(Docx(paragraph("Cover sheet") + paragraph("We asked staff only.")).bytes());
    EXPECT_FALSE(is_as_written(file_, {}));
    std::string copy = annotated("staff");
    paper(copy);
    EXPECT_TRUE(is_as_written(file_, {}));
    copy[copy.size() / 2] ^= 1;
    paper(copy);
    EXPECT_FALSE(is_as_written(file_, {}));
    EXPECT_FALSE(is_as_written(file_ + ".none", {}));
}

TEST_F(AnnotatedCopyTest, WhatIsMendedLosesItsCommentInTheNextCopy) {
    paper(Docx(paragraph("Cover sheet") + paragraph("We asked staff only.")).bytes());
    paper(annotated("staff"));
    const std::string copy = annotated();
    EXPECT_THAT(body(copy), Not(HasSubstr("w:id=\"1\"")));
    EXPECT_THAT(part(copy, "word/comments.xml"), Not(HasSubstr("We found nobody.")));
}

TEST_F(AnnotatedCopyTest, OtherPeoplesCommentsStayWithTheirNumbers) {
    const std::string others =
        "<w:comment w:id=\"0\" w:author=\"Asha\"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>";
    paper(Docx("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Cover sheet</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
               "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
              .related("c", "comments", "remarks.xml", word_root("comments", others))
              .bytes());
    const std::string copy = annotated("Cover");
    EXPECT_THAT(part(copy, "word/remarks.xml"), HasSubstr(others + "<w:comment w:id=\"1\" w:author=\"assure\""));
    EXPECT_THAT(body(copy), HasSubstr("<w:r><w:commentReference w:id=\"0\"/></w:r>"));
    EXPECT_EQ(part(copy, "word/comments.xml"), "");
    EXPECT_THAT(part(copy, "word/_rels/document.xml.rels"), Not(HasSubstr("comments.xml")));
}

TEST_F(AnnotatedCopyTest, AnAnswerToACommentOfOursBecomesACommentOfItsOwn) {
    const std::string ours =
        R"(<w:comment w:id="0" w:author="assure"><w:p xmlns:n="urn:n" n:paraId="0A"/></w:comment>)";
    const std::string answer =
        R"(<w:comment w:id="1" w:author="Asha"><w:p xmlns:n="urn:n" n:paraId="0B"/></w:comment>)";
    paper(Docx(paragraph("Cover sheet"))
              .related("c", "comments", "comments.xml", word_root("comments", ours + answer))
              .related(
                  "e", "commentsExtended", "commentsExtended.xml",
                  R"(<n:all xmlns:n="urn:n"><n:one n:paraId="0A"/><n:one n:paraId="0B" n:paraIdParent="0A"/></n:all>)")
              .bytes());
    const std::string copy = annotated("Cover");
    EXPECT_THAT(part(copy, "word/comments.xml"), HasSubstr(answer));
    EXPECT_EQ(part(copy, "word/commentsExtended.xml"), R"(<n:all xmlns:n="urn:n"><n:one n:paraId="0B"/></n:all>)");
}

TEST_F(AnnotatedCopyTest, OurCommentsAreNoWordsOfThePaper) {
    paper(Docx(paragraph("Cover sheet")).bytes());
    EXPECT_EQ(test::channel_text(*read_bytes(annotated("Cover"), "copy", {}), Channel::comment), "");
}

TEST_F(AnnotatedCopyTest, WhatStandsInANoteIsCommentedAtItsReference) {
    paper(Docx(paragraph("Cover sheet") +
               "<w:p><w:r><w:t>See</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
              .related("f", "footnotes", "footnotes.xml",
                       word_root("footnotes", "<w:footnote w:id=\"2\">" + paragraph("Nobody asked") + "</w:footnote>"))
              .bytes());
    EXPECT_THAT(body(annotated("Nobody")),
                HasSubstr("<w:commentRangeStart w:id=\"1\"/><w:r><w:footnoteReference w:id=\"2\"/>"
                          "</w:r><w:commentRangeEnd w:id=\"1\"/>"));
}

TEST_F(AnnotatedCopyTest, WhatStandsInAPageHeaderIsCommentedWhereThePaperBegins) {
    paper(Docx(paragraph("Cover sheet") + "<w:sectPr><w:headerReference r:id='h'/></w:sectPr>")
              .related("h", "header", "header1.xml", word_root("hdr", paragraph("Draft only")))
              .bytes());
    const std::string copy = annotated("Draft");
    EXPECT_THAT(body(copy),
                HasSubstr("<w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Cover"));
    EXPECT_THAT(part(copy, "word/comments.xml"), HasSubstr("(page header)"));
}

TEST_F(AnnotatedCopyTest, TheStrictFormGetsStrictComments) {
    const std::string strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    paper(Docx("")
              .part("word/document.xml", "<x:document xmlns:x='" + strict +
                                             "'><x:body><x:p><x:r><x:t>Cover sheet</x:t>"
                                             "</x:r></x:p></x:body></x:document>")
              .bytes());
    const std::string copy = annotated("Cover sheet");
    EXPECT_THAT(body(copy), HasSubstr("<x:commentReference x:id=\"1\"/>"));
    EXPECT_THAT(part(copy, "word/comments.xml"), HasSubstr(strict));
    EXPECT_THAT(part(copy, "word/_rels/document.xml.rels"),
                HasSubstr("purl.oclc.org/ooxml/officeDocument/relationships/comments"));
}

TEST_F(AnnotatedCopyTest, AFileThatChangedSinceItWasCheckedIsRefused) {
    paper(Docx(paragraph("Cover sheet")).bytes());
    const FileReport report = found_at("");
    paper(Docx(paragraph("Another")).bytes());
    EXPECT_THROW(static_cast<void>(annotated_copy(file_, report, header_, {})), Error);
}

TEST_F(AnnotatedCopyTest, ADocumentWithoutAParagraphIsRefused) {
    paper(Docx("<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>").bytes());
    FileReport report;
    report.papers.emplace_back().sha256 = read_file(file_, {})->sha256();
    EXPECT_THROW(static_cast<void>(annotated_copy(file_, report, header_, {})), Error);
}

TEST_F(AnnotatedCopyTest, AnotherKindOfFileIsRefusedByName) {
    paper("<?xml version='1.0'?><Paper><Title>x</Title></Paper>");
    FileReport report;
    report.papers.emplace_back().sha256 = read_file(file_, {})->sha256();
    try {
        static_cast<void>(annotated_copy(file_, report, header_, {}));
        FAIL() << "an XML file was annotated";
    } catch (const Error& error) {
        EXPECT_THAT(error.sentence(), HasSubstr("Word documents (.docx) only, and this is an XML file"));
    }
}

}  // namespace
}  // namespace assure
