#include "assure/app/printable.h"
#include "assure/plugin/error.h"
#include "core/writers/sample_report.h"
#include "report/words.h"

#include <gmock/gmock.h>

namespace assure {
namespace {

using testing::HasSubstr;
using testing::Not;

// A document with a root cause and what follows from it.
class TextWriterTest : public testing::Test {
protected:
    TextWriterTest() {
        document_.results.push_back(
            sample::answer(answered_, Result::fail("It says only “N/A”.").quoting({"N/A", sample::place()})));
        Result follower = Result::fail("We found no account of who was involved.");
        follower.follows_from = answered_.id;
        document_.results.push_back(sample::answer(involved_, std::move(follower)));
        document_.results.push_back(
            sample::answer(present_, Result::pass("The section is there.").quoting({"Assurance", sample::place()})));
        document_.results.push_back(sample::answer(advice_, Result::fail("No log is named.").at(sample::place())));
    }

    Rule answered_ = sample::rule("cover-sheet.section-answered");
    Rule involved_ = sample::rule("cover-sheet.people-involved");
    Rule present_ = sample::rule("cover-sheet.section-present");
    Rule advice_ = sample::rule("cover-sheet.log-referenced", Level::advisory);
    DocumentReport document_ = sample::document();
};

TEST_F(TextWriterTest, SaysWhatAPersonReadsFirst) {
    EXPECT_EQ(sample::written("text", {document_, sample::unreadable()}),
              R"(Rules: nnicb-coproduction 2025.9.1 (not yet reviewed with people with lived
experience)
As of 20 November 2026 · assure 0.1.0

pack.docx
Community pain pathway
Evidence not found
  Read as a cover sheet (title 'Cover sheet').

  Evidence not found: The section is answered [cover-sheet.section-answered]
    Found     It says only “N/A”.
              “N/A” (section 'Assurance' › table 1 › row 'Co-production
              assurance' › column 2)
    Required  The section says who was involved. (Co-production Strategy,
              September 2025, 7.1)
    To do     Say who was involved, or why nobody was. (For the author.)
              1 more rule follows from this one: cover-sheet.people-involved.

  Evidence not found (advice): The section is answered
  [cover-sheet.log-referenced]
    Found     No log is named.
    Where     section 'Assurance' › table 1 › row 'Co-production assurance' ›
              column 2
    Required  The section says who was involved. (Co-production Strategy,
              September 2025, 7.1)
    To do     Say who was involved, or why nobody was. (For the author.)

  1 rule found its evidence (--verbose shows them).

    Not read  word/embeddings/x.xlsx: an embedded file

minutes.pdf
Not checked

    Why       This is a PDF file, which is not read.
    To do     Save it as .docx.

Evidence not found  pack.docx
Not checked         minutes.pdf

2 documents: Evidence not found 1 · Not checked 1
)");
}

TEST_F(TextWriterTest, PassesAreShownWithTheirEvidenceWhenAskedFor) {
    WriterOptions options;
    options.verbose = true;
    const std::string text = sample::written("text", {document_}, options);
    EXPECT_THAT(text, HasSubstr("Evidence found: The section is answered [cover-sheet.section-present]"));
    EXPECT_THAT(text, HasSubstr("“Assurance” (section 'Assurance'"));
    EXPECT_THAT(text, HasSubstr("We found no account of who was involved."));
}

TEST_F(TextWriterTest, RegulationsAreCitedByRegulation) {
    answered_.clauses = {{"Provider Selection Regime Regulations 2023", "24", ""}};
    EXPECT_THAT(sample::written("text", {document_}), HasSubstr("regulation 24"));
}

TEST_F(TextWriterTest, TheResultsOwnNextStepTakesThePlaceOfTheCards) {
    document_.results.front().result.fix = "Accept the change.";
    const std::string text = sample::written("text", {document_});
    EXPECT_THAT(text, HasSubstr("To do     Accept the change. (For the author.)"));
}

TEST_F(TextWriterTest, WhatIsMissingBelongsAfterAPlace) {
    document_.results.back().result.location->after = true;
    EXPECT_THAT(sample::written("text", {document_}), HasSubstr("Where     after section 'Assurance'"));
}

TEST_F(TextWriterTest, WhoActsIsAPerson) {
    answered_.acts = "procurement";
    EXPECT_THAT(sample::written("text", {document_}), HasSubstr("(For the procurement\n              lead.)"));
}

TEST_F(TextWriterTest, AReviewOfThePackIsNamed) {
    EXPECT_EQ(review_words("the carers' forum, May 2026"), "reviewed with the carers' forum, May 2026");
}

TEST_F(TextWriterTest, APathIsNeverBroken) {
    document_.path = "a folder with spaces/" + std::string(80, 'x') + " and more of its name.docx";
    const std::string text = sample::written("text", {document_, sample::unreadable()});
    EXPECT_THAT(text, HasSubstr("\n" + document_.path + "\n"));
    EXPECT_THAT(text, HasSubstr("\nEvidence not found  " + document_.path + "\n"));
}

TEST_F(TextWriterTest, CausesComeBeforeWhatFollowsFromThem) {
    WriterOptions options;
    options.verbose = true;
    const std::string text = sample::written("text", {document_}, options);
    EXPECT_LT(text.find("[cover-sheet.section-answered]"), text.find("[cover-sheet.people-involved]"));
    EXPECT_LT(text.find("[cover-sheet.people-involved]"), text.find("[cover-sheet.log-referenced]"));
}

TEST_F(TextWriterTest, TheBasicQuestionComesBeforeTheAlphabet) {
    Rule there = sample::rule("cover-sheet.section-present");
    Rule done = sample::rule("cover-sheet.done-not-planned");
    Rule late = sample::rule("cover-sheet.a-rule-without-a-place");
    there.place = 10;
    done.place = 50;
    DocumentReport document = sample::document();
    for (const Rule* rule : {&late, &done, &there})
        document.results.push_back(sample::answer(*rule, Result::fail("Not found.")));
    const std::string text = sample::written("text", {document});
    EXPECT_LT(text.find("[cover-sheet.section-present]"), text.find("[cover-sheet.done-not-planned]"));
    EXPECT_LT(text.find("[cover-sheet.done-not-planned]"), text.find("[cover-sheet.a-rule-without-a-place]"));
}

TEST_F(TextWriterTest, QuietIsTheVerdictsAndTheSummaryLine) {
    WriterOptions options;
    options.quiet = true;
    EXPECT_EQ(sample::written("text", {document_, sample::unreadable()}, options),
              "Evidence not found  pack.docx\nNot checked         minutes.pdf\n\n"
              "2 documents: Evidence not found 1 · Not checked 1\n");
    EXPECT_EQ(sample::written("text", {document_}, options), "2 documents: Evidence not found 1 · Not checked 1\n");
}

TEST_F(TextWriterTest, ColourComesOnlyWhenAskedFor) {
    EXPECT_THAT(sample::written("text", {document_}), Not(HasSubstr("\x1B")));
    WriterOptions options;
    options.colour = true;
    EXPECT_THAT(sample::written("text", {document_}, options), HasSubstr("\x1B[1;31mEvidence not found\x1B[0m\n"));
}

TEST_F(TextWriterTest, AWaivedPaperIsNeverGreen) {
    WriterOptions options;
    options.colour = true;
    DocumentReport document = sample::document();
    document.verdict = Verdict::pass;
    document.results = {sample::answer(answered_, Result::pass("Answered."))};
    const std::string green = "\x1B[1;32m";
    EXPECT_THAT(sample::written("text", {document}, options), HasSubstr(green));
    document.results[0].result.outcome = Outcome::waived;
    EXPECT_THAT(sample::written("text", {document}, options), Not(HasSubstr(green)));
}

TEST_F(TextWriterTest, NoLineIsWiderThanTheTerminal) {
    WriterOptions options;
    options.width = 60;
    options.verbose = true;
    std::istringstream lines(sample::written("text", {document_}, options));
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(display_width(line), 60U) << line;
}

TEST_F(TextWriterTest, ADocumentCannotSpeakToTheTerminal) {
    document_.title = "Nice\x1B[2J\xE2\x80\xAEtitle";
    document_.path = "a\x07.docx";
    document_.results[0].result.evidence[0].quote = "x\x1B]0;owned\x07";
    document_.recognised_by = "\x9B";
    EXPECT_THAT(sample::written("text", {document_}), Not(testing::ContainsRegex("[\x01-\x09\x0B-\x1F\x7F]")));
}

TEST_F(TextWriterTest, AnErrorSaysThatAPersonMustLook) {
    Result broken;
    broken.message = "The check 'x' of the plugin 'y' failed: why";
    document_.results = {sample::answer(answered_, std::move(broken))};
    const std::string text = sample::written("text", {document_});
    EXPECT_THAT(text, HasSubstr("Could not be checked: The section is answered"));
    EXPECT_THAT(text, HasSubstr("To do     Judge this rule by hand, and report the fault."));
}

TEST_F(TextWriterTest, EachClauseIsNamedOnce) {
    answered_.clauses = {
        {"Strategy", "7.0", "one"}, {"Act", "", ""}, {"Strategy", "7.0", "two"}, {"Strategy", "8.7", ""}};
    EXPECT_THAT(sample::written("text", {document_}), HasSubstr("(Strategy, 7.0 and 8.7; Act)"));
}

TEST_F(TextWriterTest, AFollowerOfARuleThatIsNotThereIsShownItself) {
    document_.results.erase(document_.results.begin());
    EXPECT_THAT(sample::written("text", {document_}), HasSubstr("[cover-sheet.people-involved]"));
}

TEST_F(TextWriterTest, APassSaysWhatItMeans) {
    Summary totals;
    totals.documents = 1;
    totals.pass = 1;
    EXPECT_THAT(sample::written("text", {}, {}, totals), HasSubstr("the paper shows it, not that anyone checked"));
}

TEST_F(TextWriterTest, AnInterruptedRunSaysSo) {
    Summary totals = sample::summary();
    totals.interrupted = true;
    totals.skipped_notes = {"Skipped in papers: 1 symbolic link."};
    const std::string text = sample::written("text", {}, {}, totals);
    EXPECT_THAT(text, HasSubstr("Interrupted: only what is reported here was checked."));
    EXPECT_THAT(text, HasSubstr("Skipped in papers: 1 symbolic link."));
}

TEST(Writers, AnUnknownFormatNamesTheOnesThereAre) {
    std::ostringstream out;
    try {
        make_writer("word", out, {});
        FAIL() << "a format of that name was made";
    } catch (const Error& error) {
        EXPECT_STREQ(
            error.what(),
            "There is no report format 'word'. Use one of: text, json, jsonl, junit, sarif, csv, markdown, html.");
    }
}

}  // namespace
}  // namespace assure
