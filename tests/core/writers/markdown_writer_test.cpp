#include "core/writers/sample_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace assure {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string written(Result result, Level level = Level::mandatory) {
    const Rule rule = sample::rule("cover-sheet.section-answered", level);
    DocumentReport document = sample::document();
    document.results.push_back(sample::answer(rule, std::move(result)));
    return sample::written("markdown", {document});
}

TEST(MarkdownWriter, SaysFoundRequiredAndToDoWithTheQuotationAndItsPlace) {
    const std::string page = written(Result::fail("It says only N/A.").quoting({"N/A", sample::place()}));
    EXPECT_THAT(page, HasSubstr("### Evidence not found: The section is answered\n\n- **Found** It says only N/A.\n"
                                "  - “N/A” (section 'Assurance' › table 1 › row 'Co-production assurance' › column 2)\n"
                                "- **Required** The section says who was involved. "));
    EXPECT_THAT(page, HasSubstr("- **To do** Say who was involved, or why nobody was. (For the author.)\n"));
    EXPECT_THAT(page, HasSubstr("- **Rule** `cover-sheet.section-answered`\n"));
}

TEST(MarkdownWriter, AnAbsenceSaysWhereTheThingBelongs) {
    EXPECT_THAT(written(Result::fail("No section.").at(sample::place())), HasSubstr("  - Where: section 'Assurance'"));
}

TEST(MarkdownWriter, ListsWhatWasMetAndAllPapersAtTheEnd) {
    const std::string page = written(Result::pass("Two carers took part.").quoting({"two carers", sample::place()}));
    EXPECT_THAT(page, HasSubstr("### Evidence found\n\n- The section is answered: Two carers took part.\n"));
    EXPECT_THAT(page, HasSubstr("| Evidence not found | pack.docx |\n"));
}

TEST(MarkdownWriter, NamesPartsThatCouldHoldEvidenceAndWereNotRead) {
    EXPECT_THAT(written(Result::pass("Yes.")),
                HasSubstr("### Not read\n\n- word/embeddings/x.xlsx: an embedded file\n"));
}

TEST(MarkdownWriter, TextOfAPaperIsNeverMarkup) {
    const std::string page = written(Result::fail("<script> [a](javascript:x) **b** | c\n# d `e` &amp; http://x"));
    EXPECT_THAT(page,
                HasSubstr("&lt;script\\> \\[a\\](javascript:x) \\*\\*b\\*\\* \\| c # d \\`e\\` &amp;amp; http\\://x"));
    EXPECT_THAT(page, Not(HasSubstr("<script")));
}

}  // namespace
}  // namespace assure
