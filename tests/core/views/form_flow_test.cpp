// Labels and answers in running text: headings, bold lines, "Label: answer", content controls, text boxes.
#include "core/views/paper.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace assure::test {
namespace {

std::string answer_of(Paper& paper, std::string_view key) {
    return only_field(paper.form(), key).text();
}

TEST(FormFlow, AHeadingIsAnsweredUpToTheNextOfItsRank) {
    Paper paper;
    paper.heading(1, "Cover sheet");
    paper.heading(2, "Co-production assurance");
    paper.line("Six carers co-wrote it.");
    paper.heading(3, "What changed");
    paper.line("The phone call became a visit.");
    paper.heading(2, "Recommendation");
    paper.line("Approve.");
    const Field section = only_field(paper.form(), "co-production assurance");
    EXPECT_EQ(section.text(), "Six carers co-wrote it.\nWhat changed\nThe phone call became a visit.");
    ASSERT_EQ(section.answer.size(), 3U);
    EXPECT_TRUE(section.answer[1].label);
    EXPECT_EQ(section.layout, Layout::heading);
}

TEST(FormFlow, AContentsEntryIsNeverAField) {
    Paper paper;
    paper.contents_entry("Co-production assurance");
    paper.contents_entry("Recommendation: approve");
    paper.heading(1, "Summary");
    paper.line("The pathway moves.");
    EXPECT_EQ(paper.form().fields().size(), 1U);
}

TEST(FormFlow, AMentionInRunningTextIsNoField) {
    Paper paper;
    paper.line("All cover sheets carry a section on co-production assurance from September.");
    paper.line(
        "Co-production assurance is a mandatory section and must be completed by the author of the paper in full.");
    EXPECT_TRUE(paper.form().fields().empty());
}

TEST(FormFlow, EmptyLinesOfAFormAreNotAnsweredByTheNextLabel) {
    Paper paper;
    paper.line("Author: Jo");
    paper.line("Co-production assurance:");
    paper.line("Sponsor: Sam");
    paper.line("Recommendation:");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "");
    EXPECT_EQ(answer_of(paper, "sponsor"), "Sam");
    EXPECT_EQ(answer_of(paper, "recommendation"), "");
}

TEST(FormFlow, BoldLabelsInLineAreNotAnsweredByTheNextLabel) {
    Paper paper;
    paper.line(bold("Author:") + " Jo");
    paper.line(bold("Co-production assurance"));
    paper.line(bold("Recommendation:") + " The Board is asked to approve.");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "");
}

TEST(FormFlow, TheBodyOfThePaperDoesNotAnswerTheLastLabel) {
    Paper paper;
    paper.line("Author: Jo");
    paper.line("Co-production assurance: N/A");
    paper.line("");
    paper.line("The programme worked with forty carers over two years.");
    paper.line("They chose the sites.");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "N/A");
}

TEST(FormFlow, AnAnswerOfSeveralParagraphsStaysWhole) {
    Paper paper;
    paper.line(bold("Co-production assurance:") + " Six carers met us.");
    paper.line("They rewrote the leaflet.");
    paper.line(bold("Recommendation:") + " Approve.");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers met us.\nThey rewrote the leaflet.");
}

TEST(FormFlow, AColonInAnAnswerBetweenBoldLabelsIsNoLabel) {
    Paper paper;
    paper.line(bold("Title:") + " Wheelchair repair");
    paper.line(bold("Co-production assurance:") + " We are proud of partnership.");
    paper.line("The standard itself was set by wheelchair users: fourteen wrote it in May.");
    paper.line("You said: it takes too long. We did: a day.");
    paper.line("You said: nobody calls. We did: a call.");
    paper.line(bold("Equality:") + " No impact.");
    paper.line("Author: Jo");
    paper.line(bold("Recommendation:") + " Approve.");
    EXPECT_EQ(answer_of(paper, "co-production assurance"),
              "We are proud of partnership.\nThe standard itself was set by wheelchair users: fourteen wrote it in "
              "May.\nYou said: it takes too long. We did: a day.\nYou said: nobody calls. We did: a call.");
    EXPECT_EQ(answer_of(paper, "author"), "Jo");
}

TEST(FormFlow, ALabelLineIsAnsweredByTheParagraphBelow) {
    Paper paper;
    paper.line("Co-production assurance:");
    paper.line("Six carers rewrote the leaflet with us.");
    paper.item("They chose the pictures");
    paper.line("");
    paper.line("Elsewhere.");
    EXPECT_EQ(answer_of(paper, "co-production assurance"),
              "Six carers rewrote the leaflet with us.\nThey chose the pictures");
}

TEST(FormFlow, AColonInProseDoesNotEatTheActor) {
    Paper paper;
    paper.heading(1, "Co-production assurance");
    paper.line("We met three groups of carers in their own homes: they changed the opening hours.");
    const Field section = only_field(paper.form(), "co-production assurance");
    for (const AnswerPart& part : section.answer)
        EXPECT_FALSE(part.label) << part.part.text.str;
}

TEST(FormFlow, LineBreaksInsideAParagraphSeparateFields) {
    Paper paper;
    paper.line("Meeting: ICB Board\nCo-production assurance: N/A\nAuthor: Jo");
    EXPECT_EQ(answer_of(paper, "meeting"), "ICB Board");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "N/A");
    EXPECT_EQ(answer_of(paper, "author"), "Jo");
}

TEST(FormFlow, TabsSeparateLabelsAndFields) {
    Paper paper;
    paper.line("Meeting: ICB Board\tDate: 12 May");
    paper.line(bold("Co-production assurance") + "\tSix carers co-wrote it.");
    paper.line(bold("Author") + "\tJo");
    EXPECT_EQ(answer_of(paper, "meeting"), "ICB Board");
    EXPECT_EQ(answer_of(paper, "date"), "12 May");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers co-wrote it.");
    EXPECT_EQ(answer_of(paper, "author"), "Jo");
}

TEST(FormFlow, TimesAndAddressesAreNoLabels) {
    Paper paper;
    paper.line("10:30");
    paper.line("https://example.org/board");
    EXPECT_TRUE(paper.form().fields().empty());
}

TEST(FormFlow, ABoldAnswerInACellStaysTheAnswer) {
    Paper paper;
    paper.table(
        {{label("Co-production assurance"), cell(bold("Six carers co-wrote it"))}, {label("Author"), cell("Jo")}});
    const Field section = only_field(paper.form(), "co-production assurance");
    ASSERT_EQ(section.answer.size(), 1U);
    EXPECT_FALSE(section.answer[0].label);
}

TEST(FormFlow, ABoxUnderAHeadingIsItsAnswer) {
    Paper paper;
    paper.heading(2, "Co-production assurance");
    paper.table({{cell({"Six carers took part", "They rewrote the leaflet."})}});
    paper.heading(2, "Recommendation");
    const Field section = only_field(paper.form(), "co-production assurance");
    EXPECT_EQ(section.text(), "Six carers took part\nThey rewrote the leaflet.");
    EXPECT_FALSE(section.answer[0].label);
}

TEST(FormFlow, AControlBesideAVisibleLabelIsNoSecondField) {
    Paper paper;
    paper.table({{label("Co-production assurance"), cell([](Paper& inner) {
                      inner.control("Co-production assurance",
                                    [](Paper& text) { text.line("Six carers co-wrote it."); });
                  })}});
    paper.line_with_control("Author: ", "Author", "Jo");
    paper.heading(2, "Equality");
    paper.control("Answer 7", [](Paper& inner) { inner.line("No impact."); });
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers co-wrote it.");
    EXPECT_EQ(answer_of(paper, "author"), "Jo");
    EXPECT_TRUE(fields_of(paper.form(), "answer 7").empty());
}

TEST(FormFlow, AnAnswerInAControlMayBeginLikeALabel) {
    Paper paper;
    paper.heading(1, "Assurance");
    paper.control("Paper title", [](Paper& inner) { inner.line(bold("Community pain pathway")); });
    paper.control("Co-production assurance", [](Paper& inner) {
        inner.line("Stage: Plan.");
        inner.line("Six carers co-wrote it in May.");
    });
    paper.control("Equality", [](Paper& inner) { inner.line("No impact."); });
    EXPECT_EQ(answer_of(paper, "paper title"), "Community pain pathway");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Stage: Plan.\nSix carers co-wrote it in May.");
    EXPECT_EQ(answer_of(paper, "equality"), "No impact.");
}

TEST(FormFlow, AOneLineAnswerInAFormOfControlsMayBeginLikeALabel) {
    Paper paper;
    paper.control("Paper title", [](Paper& inner) { inner.line("Typing error in the constitution"); });
    paper.control("Co-production assurance",
                  [](Paper& inner) { inner.line("Exempt: no change of substance. Agreed by the committee."); });
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Exempt: no change of substance. Agreed by the committee.");
}

TEST(FormFlow, ControlsAroundLabelAndAnswerKeepTheirVisibleLabels) {
    Paper paper;
    paper.control("Text 1", [](Paper& inner) { inner.line("Paper title: Pain pathway"); });
    paper.control("Text 2", [](Paper& inner) { inner.line("Co-production assurance: Six carers co-wrote it."); });
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers co-wrote it.");
    EXPECT_TRUE(fields_of(paper.form(), "text 2").empty());
}

TEST(FormFlow, AControlAroundALabelIsNoField) {
    Paper paper;
    paper.table({{cell([](Paper& inner) { inner.control("Locked", [](Paper& text) { text.line(bold("Author")); }); }),
                  cell("Jo")}});
    EXPECT_EQ(paper.form().fields().size(), 1U);
}

TEST(FormFlow, TextBoxesAreReadWhereTheyAreAnchored) {
    Paper paper;
    const std::uint32_t heading = paper.heading(1, "Cover sheet");
    paper.line("");
    paper.text_box(heading, [](Paper& box) {
        box.line(bold("Co-production assurance"));
        box.line("Six carers co-wrote it.");
    });
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers co-wrote it.");
}

TEST(FormFlow, AnswersInTextBoxesBelongToTheirSection) {
    Paper paper;
    paper.heading(1, "Co-production assurance");
    const std::uint32_t anchor = paper.line("");
    paper.heading(1, "Recommendation");
    paper.text_box(anchor, [](Paper& box) { box.line("Six carers co-wrote it."); });
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers co-wrote it.");
}

TEST(FormFlow, ElementsAnswerTheirHeadingWithTheirNamesMarked) {
    Paper paper;
    paper.heading(1, "Co production assurance");
    paper.element("Who", "Six carers");
    paper.element("When", "");
    const Form form = paper.form();
    const Field section = only_field(form, "co production assurance");
    EXPECT_EQ(only_field(form, "who").parent, 0U);
    ASSERT_EQ(section.answer.size(), 3U);
    EXPECT_TRUE(section.answer[0].label);
    EXPECT_EQ(section.answer[1].part.text.str, "Six carers");
    EXPECT_TRUE(section.answer[2].label);
    EXPECT_EQ(label_location(paper.source(), only_field(form, "who")).length, 3U);
}

// Two thousand pages: with steps that grow with the square of the paper this would not end.
TEST(FormFlow, LongPapersAreReadInOnePass) {
    constexpr std::uint32_t pages = 2000;
    Paper paper;
    for (std::uint32_t page = 0; page < pages; ++page) {
        paper.heading(static_cast<std::uint8_t>(1 + page % 3), "Part");
        for (int i = 0; i < 12; ++i)
            paper.line(
                "We met three groups of carers in their own homes: they changed the opening hours of both hubs.");
        paper.table(
            {{label("Meeting"), cell("ICB Board")}, {label("Author"), cell(ticked() + " Jo " + unticked() + " Sam")}});
        paper.line("Note: as above");
        paper.line("Owner:");
    }
    EXPECT_EQ(paper.form().fields().size(), pages * 17U);
}

// One table of as many rows, and one line of as many labels.
TEST(FormFlow, LongTablesAreReadInOnePass) {
    constexpr std::size_t rows = 20000;
    Paper paper;
    std::vector<BoxRow> table;
    for (std::size_t i = 0; i < rows; ++i)
        table.push_back({label("Item " + std::to_string(i)), i % 3 == 0 ? label("Bold") : cell("Plain")});
    paper.table(table);
    std::string text;
    for (std::size_t i = 0; i < rows; ++i)
        text += "Label: answer\n";
    paper.line(text);
    EXPECT_EQ(paper.form().fields().size(), 2 * rows);
}

// "words: words" may be a label or prose: the answer of one never takes in that of the next.
TEST(FormFlow, AStrayLabelEndsTheAnswerOfTheStrayLabelAboveIt) {
    Paper paper;
    paper.line("How people took part in this work: none\nand no more\nHow we met the carers who co-wrote it: in May");
    const Form form = paper.form();
    EXPECT_EQ(only_field(form, "how people took part in this work").text(), "none\nand no more");
    EXPECT_EQ(only_field(form, "how we met the carers who co-wrote it").text(), "in May");
}

TEST(FormFlow, AnAnswerBelowItsStrayLabelMayHoldOneItself) {
    Paper paper;
    paper.line("How people took part in all of this work:");
    paper.line("Six of the carers told us what they think: it works");
    const std::string answer = only_field(paper.form(), "how people took part in all of this work").text();
    EXPECT_EQ(answer, "Six of the carers told us what they think: it works");
}

TEST(FormFlow, ItemsOfAListStayWithTheStrayLabelAboveThem) {
    Paper paper;
    paper.line("How people took part in all of this work:");
    paper.item("Carers: met twice");
    paper.item("Patients: wrote the plan");
    const std::string answer = only_field(paper.form(), "how people took part in all of this work").text();
    EXPECT_EQ(answer, "Carers: met twice\nPatients: wrote the plan");
}

}  // namespace
}  // namespace assure::test
