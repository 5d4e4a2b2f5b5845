#include "core/writers/sample_report.h"
#include "text/sha256.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>

namespace assure {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string between(const std::string& text, std::string_view from, std::string_view to) {
    const std::size_t start = text.find(from);
    if (start == std::string::npos) return "";
    return text.substr(start + from.size(), text.find(to, start) - start - from.size());
}

// The page without its head, whose stylesheet holds many words.
std::string body(const std::string& page) {
    return page.substr(page.find("<body>"));
}

class HtmlWriterTest : public testing::Test {
protected:
    void SetUp() override {
        document_.results = {
            sample::answer(answered_, Result::fail("It says only N/A.").quoting({"N/A", sample::place()})),
            sample::answer(people_, Result::fail("We found no account of who was involved.").at(sample::place())),
            sample::answer(present_,
                           Result::pass("The paper has the section.").quoting({"Assurance", sample::place()})),
            sample::answer(vote_, Result::not_applicable("No spending decision."))};
        document_.results[1].result.follows_from = answered_.id;
    }

    [[nodiscard]] std::string page() const { return body(sample::written("html", {document_})); }

    Rule answered_ = sample::rule("cover-sheet.section-answered");
    Rule people_ = sample::rule("cover-sheet.people-involved");
    Rule present_ = sample::rule("cover-sheet.section-present");
    Rule vote_ = sample::rule("cover-sheet.vote-recorded");
    DocumentReport document_ = sample::document();
};

TEST_F(HtmlWriterTest, ACardSaysFoundWhereRequiredToDoAndWhoActs) {
    const std::string card = between(page(), R"(<div class="card">)", "<details");
    EXPECT_THAT(card, HasSubstr("<p>It says only N/A.</p><blockquote dir=\"auto\">“N/A”</blockquote>"
                                "<p class=\"where\">section &#39;Assurance&#39; › table 1"));
    EXPECT_THAT(card, HasSubstr("The section says who was involved. (Co-production Strategy, September 2025, 7.1)"));
    EXPECT_THAT(card, HasSubstr("Say who was involved, or why nobody was."));
    EXPECT_THAT(card, HasSubstr("Who acts</dt><dd class=\"nhsuk-summary-list__value\">The author"));
}

TEST_F(HtmlWriterTest, WhatFollowsIsFoldedUnderItsCause) {
    const std::string shown = page();
    const std::string card = between(shown, R"(<div class="card">)", R"(class="way-back")");
    EXPECT_THAT(card, HasSubstr("1 more rule follows from this one"));
    EXPECT_THAT(card, HasSubstr("We found no account of who was involved."));
    EXPECT_THAT(shown, HasSubstr("To put right (1)"));
}

TEST_F(HtmlWriterTest, TheOverviewComesFirstAndSaysWhoMustDoWhat) {
    const std::string shown = page();
    EXPECT_LT(shown.find("What needs doing"), shown.find("id=\"paper-1\""));
    const std::string tasks = between(shown, "For the author", "</ul></div>");
    EXPECT_THAT(tasks, AllOf(HasSubstr("To put right"), HasSubstr("Not shown in 1 paper: The section is answered"),
                             HasSubstr("href=\"#paper-1\">Community pain pathway (pack.docx)</a>")));
    EXPECT_THAT(between(shown, "<table", "</table>"),
                HasSubstr("Evidence not found\u00A01 (+1 that follows from another) · Evidence found\u00A01 · "
                          "Does not apply\u00A01"));
}

TEST_F(HtmlWriterTest, PassesStandWithTheirEvidence) {
    EXPECT_THAT(between(page(), "Evidence found: 1 rule", "</details>"),
                AllOf(HasSubstr("The paper has the section."), HasSubstr("“Assurance”")));
}

TEST_F(HtmlWriterTest, WhatWasNotReadIsNamedWithItsReason) {
    EXPECT_THAT(between(page(), "Not checked in this file", "</section>"),
                HasSubstr("Not read (an embedded file): word/embeddings/x.xlsx"));
}

TEST_F(HtmlWriterTest, AWaivedRuleNeverLooksLikeAPass) {
    Waiver waiver;
    waiver.rule = answered_.id;
    document_.verdict = Verdict::pass;
    document_.results.erase(document_.results.begin() + 1, document_.results.end());
    document_.results[0].result.outcome = Outcome::waived;
    document_.results[0].waiver = &waiver;
    document_.results[0].without_waiver = Outcome::fail;
    const std::string shown = page();
    EXPECT_THAT(shown, HasSubstr(R"(<strong class="nhsuk-tag nhsuk-tag--purple">No evidence found; waived (1 rule))"));
    EXPECT_THAT(shown, Not(HasSubstr("nhsuk-tag--green")));
    EXPECT_THAT(shown, HasSubstr("Without the waiver</dt><dd class=\"nhsuk-summary-list__value\">Evidence not found"));
}

TEST_F(HtmlWriterTest, APaperThatPassesByAWaiverIsNotCountedAmongThoseThatShowIt) {
    Summary summary = sample::summary();
    summary.pass = 3;
    summary.met_by_waiver = 1;
    summary.with_waivers = 2;
    const std::string shown = body(sample::written("html", {document_}, {}, summary));
    EXPECT_THAT(shown, HasSubstr("<li class=\"total-pass\"><strong>2</strong> Evidence found</li>"));
    EXPECT_THAT(shown, HasSubstr("<li class=\"total-waived\"><strong>1</strong> Met only with a waiver</li>"));
    EXPECT_THAT(shown, HasSubstr("Rules are waived in 2 documents."));
}

TEST_F(HtmlWriterTest, AdviceIsCountedApartFromWhatIsDemanded) {
    present_.level = Level::advisory;
    document_.results[2].result.outcome = Outcome::fail;
    EXPECT_THAT(between(page(), "<table", "</table>"), HasSubstr("from another) · Advice\u00A01"));
}

TEST_F(HtmlWriterTest, DigestsAndEmptyPartsAreFoldedForTheRecord) {
    document_.coverage.push_back({"word/settings.xml", PartState::skipped, "settings", false, no_index});
    const std::string paper = between(page(), R"(<section class="paper")", R"(class="way-back")");
    EXPECT_THAT(between(paper, "For the record", "</details>"),
                AllOf(HasSubstr("SHA-256 00ff"), HasSubstr("Not read (settings): word/settings.xml")));
    EXPECT_THAT(paper.substr(0, paper.find("For the record")), Not(HasSubstr("00ff")));
}

TEST_F(HtmlWriterTest, OnlyAPaperThatAsksSomethingTakesAPageInPrint) {
    EXPECT_THAT(page(), HasSubstr(R"(<section class="paper" id="paper-1">)"));
    document_.results.erase(document_.results.begin(), document_.results.begin() + 2);
    EXPECT_THAT(page(), HasSubstr(R"(<section class="paper brief" id="paper-1">)"));
}

TEST_F(HtmlWriterTest, APaperThatWasNotCheckedSaysWhyAndWhatToDo) {
    const std::string shown = body(sample::written("html", {sample::unreadable()}));
    EXPECT_THAT(between(shown, "not checked</h3>", "</ul>"),
                HasSubstr("This is a PDF file, which is not read. Save it as .docx."));
    EXPECT_THAT(between(shown, "<table", "</table>"), HasSubstr("No rule was tried"));
    EXPECT_THAT(shown, HasSubstr("nothing is known about these papers"));
}

TEST_F(HtmlWriterTest, RulesAreNamedWithTheirReviewAndDigest) {
    const std::string about = between(page(), "id=\"about\"", "</section>");
    EXPECT_THAT(about, AllOf(HasSubstr("A title"), HasSubstr("nnicb-coproduction 2025.9.1"), HasSubstr("abc123"),
                             HasSubstr("not yet reviewed with people with lived experience")));
}

TEST_F(HtmlWriterTest, TextOfAPaperIsNeverMarkup) {
    document_.title = "<script>alert(1)</script>";
    document_.results[0].result.evidence = {{"</blockquote><img src=x onerror=alert(1)>", sample::place()}};
    const std::string shown = page();
    EXPECT_THAT(shown, Not(HasSubstr("<script")));
    EXPECT_THAT(shown, Not(HasSubstr("<img")));
    EXPECT_THAT(shown, HasSubstr("&lt;/blockquote&gt;&lt;img src=x"));
}

TEST_F(HtmlWriterTest, AVeryLongTitleIsCutInListsAndWholeInThePapersOwnSection) {
    document_.title = std::string(10'000, 'W');
    const std::string shown = page();
    EXPECT_THAT(shown, HasSubstr("<h2>" + document_.title + "</h2>"));
    const std::size_t whole = shown.find(document_.title);
    EXPECT_EQ(shown.find(document_.title, whole + 1), std::string::npos);
    EXPECT_THAT(shown, HasSubstr(std::string(120, 'W') + "…"));
}

TEST_F(HtmlWriterTest, NothingIsFetchedAndOnlyOurStyleApplies) {
    const std::string whole = sample::written("html", {document_});
    EXPECT_THAT(whole, HasSubstr(R"(<html lang="en-GB">)"));
    EXPECT_THAT(whole, HasSubstr("default-src &#39;none&#39;; style-src &#39;sha256-" +
                                 sha256_base64(between(whole, "<style>", "</style>")) + "&#39;"));
    EXPECT_THAT(whole, Not(HasSubstr("src=\"")));
    EXPECT_THAT(whole, Not(HasSubstr("href=\"http")));
    EXPECT_THAT(whole, Not(HasSubstr(" style=\"")));
}

TEST_F(HtmlWriterTest, AnEmptyRunSaysThatNothingWasChecked) {
    const std::string shown = body(sample::written("html", {}, {}, Summary{}));
    EXPECT_THAT(shown, HasSubstr("No paper was checked."));
    EXPECT_THAT(shown, Not(HasSubstr("<table")));
    EXPECT_THAT(shown, Not(HasSubstr("Nothing, in the papers")));
}

TEST_F(HtmlWriterTest, PapersOfASetAreToldTogether) {
    SetReport set{"proposal", {"proposal/a.docx", "proposal/b.docx"}, {}};
    set.results.push_back(sample::answer(people_, Result::fail("No paper names anyone.")));
    const std::string shown = body(sample::written("html", {}, {}, sample::summary(), {set}));
    EXPECT_THAT(shown, AllOf(HasSubstr("proposal: 2 papers together"), HasSubstr("No paper names anyone."),
                             HasSubstr("proposal/b.docx")));
}

TEST_F(HtmlWriterTest, NothingIsWrittenBeforeTheEnd) {
    std::ostringstream out;
    const auto writer = make_writer("html", out, {});
    writer->begin(sample::header());
    writer->document(document_);
    EXPECT_EQ(out.str(), "");
}

TEST_F(HtmlWriterTest, AnInterruptedRunSaysSo) {
    Summary interrupted = sample::summary();
    interrupted.interrupted = true;
    EXPECT_THAT(sample::written("html", {document_}, {}, interrupted), HasSubstr("Interrupted: only what is reported"));
}

}  // namespace
}  // namespace assure
