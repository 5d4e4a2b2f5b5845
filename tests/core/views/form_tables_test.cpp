// Labels and answers in tables: what pairs, and what must not.
#include "core/views/paper.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace assure::test {
namespace {

std::vector<std::string> labels_of(const Form& form) {
    std::vector<std::string> labels;
    for (const Field& field : form.fields())
        labels.push_back(field.label);
    return labels;
}

std::string answer_of(Paper& paper, std::string_view key) {
    return only_field(paper.form(), key).text();
}

TEST(FormTables, PlainTwoColumnsPairSideBySide) {
    Paper paper;
    paper.table({{cell("Meeting"), cell("ICB Board")},
                 {cell("Co-production assurance"), empty()},
                 {cell("Author"), cell("Jo")}});
    EXPECT_EQ(answer_of(paper, "meeting"), "ICB Board");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "");
    EXPECT_EQ(answer_of(paper, "author"), "Jo");
}

TEST(FormTables, ABoldAnswerIsNoLabelOfTheRowBelow) {
    Paper paper;
    paper.table({{label("Author"), cell("Jo")},
                 {label("Co-production assurance"), label("N/A")},
                 {label("Recommendation"), cell("Approve")}});
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "N/A");
    EXPECT_EQ(answer_of(paper, "recommendation"), "Approve");
}

TEST(FormTables, LabelAboveAnEmptyAnswerStaysEmpty) {
    Paper paper;
    paper.table({{label("Co-production assurance"), label("Equality")},
                 {empty(), empty()},
                 {label("Recommendation"), label("Author")},
                 {cell("Approve"), cell("Jo")}});
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "");
    EXPECT_EQ(answer_of(paper, "recommendation"), "Approve");
}

TEST(FormTables, LabelRowsAboveEachOtherAreAllEmpty) {
    Paper paper;
    paper.table({{label("Co-production assurance"), label("Equality")},
                 {label("Recommendation"), label("Author")},
                 {cell("Approve"), cell("Jo")}});
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "");
    EXPECT_EQ(answer_of(paper, "equality"), "");
}

TEST(FormTables, PlainLabelsAbovePlainProseAreFound) {
    Paper paper;
    paper.table({{cell("Co-production assurance"), cell("Equality")},
                 {cell("Six carers co-wrote the leaflet with us in May."), cell("An assessment is at Appendix B.")}});
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers co-wrote the leaflet with us in May.");
}

TEST(FormTables, OneCellRowsOfLabelsOnlyAreAllEmpty) {
    Paper paper;
    paper.table({{label("Summary")}, {label("Co-production assurance")}, {label("Recommendation")}, {cell("Approve")}});
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "");
    EXPECT_EQ(answer_of(paper, "summary"), "");
    EXPECT_EQ(answer_of(paper, "recommendation"), "Approve");
}

TEST(FormTables, PlainOneCellRowsWithoutAlternationGiveNoPairs) {
    Paper paper;
    paper.table({{cell("Meeting")},
                 {cell("ICB Board")},
                 {cell("Co-production assurance")},
                 {cell("Recommendation")},
                 {cell("The Board is asked to approve the new pathway.")},
                 {cell("Author")}});
    for (const Field& field : fields_of(paper.form(), "co-production assurance"))
        EXPECT_EQ(field.text(), "");
}

TEST(FormTables, PlainOneCellRowsThatAlternateArePairs) {
    Paper paper;
    paper.table({{cell("Summary")},
                 {cell("The pathway moves to two hubs.")},
                 {cell("Co-production assurance")},
                 {empty()},
                 {cell("Recommendation")},
                 {cell("The Board is asked to approve the new pathway.")}});
    EXPECT_EQ(answer_of(paper, "summary"), "The pathway moves to two hubs.");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "");
}

TEST(FormTables, GuidanceUnderALabelIsNotItsAnswer) {
    Paper paper;
    paper.table({{shaded(cell({bold("Co-production assurance"), "Who was involved, when, and what changed."}))},
                 {empty()},
                 {shaded(label("Recommendation"))},
                 {cell("Approve")}});
    const Field section = only_field(paper.form(), "co-production assurance");
    EXPECT_EQ(section.text(), "");
    EXPECT_EQ(section.label, "Co-production assurance");
}

TEST(FormTables, GuidanceBesideALabelIsNotItsAnswer) {
    Paper paper;
    paper.table({{label("Author"), cell("Jo")},
                 {cell(bold("Co-production assurance:") + " who was involved and what changed"), empty()}});
    const Field section = only_field(paper.form(), "co-production assurance");
    EXPECT_EQ(section.label, "Co-production assurance");
    EXPECT_EQ(section.text(), "");
}

TEST(FormTables, LabelAndAnswerShareOneCell) {
    Paper paper;
    paper.table(
        {{cell(bold("Meeting:") + " ICB Board"), cell(bold("Date:") + " 12 May 2026")},
         {wide(2, cell({bold("Co-production assurance"), "Six carers co-wrote it.", "They chose the pictures."}))},
         {wide(2, cell(bold("Author") + "\nJo Bloggs"))}});
    EXPECT_EQ(answer_of(paper, "meeting"), "ICB Board");
    EXPECT_EQ(answer_of(paper, "date"), "12 May 2026");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers co-wrote it.\nThey chose the pictures.");
    EXPECT_EQ(answer_of(paper, "author"), "Jo Bloggs");
}

TEST(FormTables, AFirstLineWithoutLooksLabelsItsOwnBox) {
    Paper paper;
    paper.table({{cell({"Co-production assurance", "Six carers co-wrote the leaflet."})}});
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers co-wrote the leaflet.");
}

TEST(FormTables, FourColumnsMixWithWideRows) {
    Paper paper;
    paper.table({{wide(4, label("COVER SHEET"))},
                 {label("Meeting"), cell("ICB Board"), label("Date"), cell("12 May 2026")},
                 {label("Author"), cell("Jo"), label("Sponsor"), empty()},
                 {label("Co-production assurance"), wide(3, cell("Six carers co-wrote it."))}});
    EXPECT_EQ(answer_of(paper, "date"), "12 May 2026");
    EXPECT_EQ(answer_of(paper, "sponsor"), "");
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers co-wrote it.");
}

TEST(FormTables, PlainFourColumnsPairWhereTheTableShowsIt) {
    Paper paper;
    paper.table({{cell("Meeting:"), cell("ICB Board"), cell("Date:"), cell("12 May 2026")}});
    EXPECT_EQ(answer_of(paper, "meeting"), "ICB Board");
    EXPECT_EQ(answer_of(paper, "date"), "12 May 2026");
}

TEST(FormTables, AnAnswerTakesNoSecondPairBehindOneBoldLabel) {
    Paper paper;
    paper.table({{label("Co-production assurance"), cell("N/A"), cell("Equality impact"),
                  cell("Six carers with a disability co-wrote the assessment.")},
                 {label("Presented by"), cell("Jo Bloggs"), cell("Title"), cell("Director")}});
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "N/A");
    EXPECT_EQ(answer_of(paper, "equality impact"), "Six carers with a disability co-wrote the assessment.");
    EXPECT_EQ(answer_of(paper, "presented by"), "Jo Bloggs");
    EXPECT_EQ(answer_of(paper, "title"), "Director");
}

TEST(FormTables, RecordsOfADataTableAreNoFields) {
    Paper paper;
    paper.table({{label("Name"), label("Role"), label("Scoring")},
                 {cell("Jo Bloggs"), cell("Evaluator"), cell("Yes")},
                 {cell("Co-production assurance"), cell("Six carers"), cell("Yes")},
                 {cell("Sam Green"), cell("Observer"), cell("No")}});
    EXPECT_TRUE(paper.form().fields().empty());
}

TEST(FormTables, PlainTablesOfThreeColumnsAreNoFields) {
    Paper paper;
    paper.table({{cell("Action"), cell("Lead"), cell("Due")},
                 {cell("Co-production assurance"), cell("Jo"), cell("May")},
                 {cell("Finance"), cell("Sam"), cell("June")}});
    EXPECT_TRUE(paper.form().fields().empty());
}

TEST(FormTables, ALabelMergedOverRowsOwnsAllTheirAnswers) {
    Paper paper;
    paper.table({{label("Co-production assurance"), cell("Six carers met in May.")},
                 {above(), cell("They rewrote the leaflet.")},
                 {label("Author"), cell("Jo")}});
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "Six carers met in May.\nThey rewrote the leaflet.");
    EXPECT_EQ(answer_of(paper, "author"), "Jo");
}

TEST(FormTables, AGroupLabelOwnsTheFieldsBesideIt) {
    Paper paper;
    paper.table({{label("Key implications"), label("Financial"), cell("N/A")},
                 {above(), label("Co-production assurance"), cell("Six carers co-wrote it.")},
                 {wide(2, label("Author")), cell("Jo")}});
    const Form form = paper.form();
    const Field inner = only_field(form, "co-production assurance");
    EXPECT_EQ(inner.text(), "Six carers co-wrote it.");
    ASSERT_NE(inner.parent, no_index);
    EXPECT_EQ(form.fields()[inner.parent].key, "key implications");
    EXPECT_EQ(only_field(form, "author").text(), "Jo");
}

TEST(FormTables, ASectionRowOwnsTheRowsBelowIt) {
    Paper paper;
    paper.table({{wide(2, label("Co-production assurance"))},
                 {cell("Who was involved"), cell("Six carers")},
                 {cell("When"), cell("May 2025")}});
    const Form form = paper.form();
    const Field section = only_field(form, "co-production assurance");
    EXPECT_EQ(section.text(), "Who was involved\nSix carers\nWhen\nMay 2025");
    EXPECT_TRUE(section.answer.front().label);
    EXPECT_FALSE(section.answer[1].label);
}

TEST(FormTables, ALabelRowWhoseAnswerRowIsGoneTakesNoOtherRows) {
    Paper paper;
    paper.table({{wide(2, label("COVER SHEET"))},
                 {label("Meeting"), cell("ICB Board")},
                 {wide(2, label("Summary"))},
                 {wide(2, cell("The pathway moves to two hubs."))},
                 {wide(2, label("Co-production assurance"))},
                 {label("Author"), cell("Jo")}});
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "");
}

TEST(FormTables, ANestedTableAnswersItsLabelWithItsOwnLabelsMarked) {
    Paper paper;
    paper.table({{label("Co-production assurance"), cell([](Paper& inner) {
                      inner.table({{label("Who was involved?"), empty()}, {label("What changed?"), empty()}});
                  })}});
    const Form form = paper.form();
    const Field section = only_field(form, "co-production assurance");
    EXPECT_EQ(section.layout, Layout::nested_table);
    ASSERT_EQ(section.answer.size(), 2U);
    EXPECT_TRUE(section.answer[0].label);
    EXPECT_TRUE(section.answer[1].label);
    EXPECT_EQ(only_field(form, "who was involved").parent, 0U);
}

TEST(FormTables, OptionColumnsBecomeOptionsByTheirTitles) {
    Paper paper;
    paper.table({{label("Implications"), label("Yes"), label("No"), label("N/A"), label("Details")},
                 {cell("Finance"), empty(), cell("x"), empty(), empty()},
                 {cell("Co-production assurance"), cell(ticked()), cell(unticked()), cell(unticked()),
                  cell("Six carers co-wrote it.")}});
    const Field section = only_field(paper.form(), "co-production assurance");
    ASSERT_EQ(section.options.size(), 3U);
    EXPECT_EQ(section.options[0].text, "Yes");
    EXPECT_EQ(section.options[0].state, Mark::ticked);
    EXPECT_EQ(section.options[1].state, Mark::unticked);
    EXPECT_EQ(section.text(), "Six carers co-wrote it.");
    EXPECT_EQ(only_field(paper.form(), "finance").options[1].state, Mark::ticked);
}

TEST(FormTables, TickListsAreOptionsHoweverTheyAreSetOut) {
    const auto options_of = [](const std::vector<BoxRow>& rows) {
        Paper paper;
        paper.table(rows);
        std::string all;
        for (const Option& option : only_field(paper.form(), "purpose").options)
            all += option.text + (option.state == Mark::ticked ? "=yes;" : "=no;");
        return all;
    };
    const std::string expected = "For decision=yes;For noting=no;";
    EXPECT_EQ(options_of({{label("Purpose"), cell(ticked() + " For decision " + unticked() + " For noting")}}),
              expected);
    EXPECT_EQ(options_of({{label("Purpose"), cell("For decision " + ticked() + " For noting " + unticked())}}),
              expected);
    EXPECT_EQ(options_of({{label("Purpose"), cell("For decision (x) For noting ( )")}}), expected);
    EXPECT_EQ(options_of({{label("Purpose"), cell("[X] For decision\n[ ] For noting")}}), expected);
    EXPECT_EQ(options_of({{label("Purpose"), cell({ticked() + " For decision", unticked() + " For noting"})}}),
              expected);
    EXPECT_EQ(options_of({{label("Purpose"), cell(ticked() + " For decision"), cell(unticked() + " For noting")}}),
              expected);
    EXPECT_EQ(
        options_of({{label("Purpose"), cell(ticked()), cell("For decision"), cell(unticked()), cell("For noting")}}),
        expected);
    EXPECT_EQ(
        options_of({{label("Purpose"), cell("For decision"), cell(ticked()), cell("For noting"), cell(unticked())}}),
        expected);
}

TEST(FormTables, TwoFieldsOfOneLabelAreBothKept) {
    Paper paper;
    paper.table({{label("Co-production assurance"), empty()},
                 {label("Author"), cell("Jo")},
                 {label("Co-production assurance"), cell("Six carers co-wrote it.")}});
    const std::vector<Field> found = fields_of(paper.form(), "co-production assurance");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].text(), "");
    EXPECT_EQ(found[1].text(), "Six carers co-wrote it.");
}

TEST(FormTables, ANumberColumnIsNoLabel) {
    Paper paper;
    paper.table({{cell("1."), label("Meeting"), cell("ICB Board")},
                 {cell("2."), label("Co-production assurance"), cell("N/A")}});
    EXPECT_EQ(answer_of(paper, "co-production assurance"), "N/A");
    EXPECT_EQ(labels_of(paper.form()), (std::vector<std::string>{"Meeting", "Co-production assurance"}));
}

TEST(FormTables, XmlSiblingsAreRecordsAndNoFields) {
    Paper paper;
    paper.table({{cell("Name"), cell("Role")}, {cell("Jo"), cell("Evaluator")}}, false, true);
    EXPECT_TRUE(paper.form().fields().empty());
}

TEST(FormTables, ACrossWithoutABoxMeansEither) {
    Paper paper;
    paper.table({{label("Purpose"), cell(Words("✗", Mark::unknown_tick) + " For decision")}});
    const std::vector<Option> options = only_field(paper.form(), "purpose").options;
    ASSERT_EQ(options.size(), 1U);
    EXPECT_EQ(options.front().state, Mark::unknown_tick);
}

TEST(FormTables, ABoxWithABracketOnEitherSideIsOneBox) {
    Paper paper;
    paper.table({{label("Purpose"), cell("(" + ticked() + ") For decision (" + unticked() + ") For noting")}});
    const std::vector<Option> options = only_field(paper.form(), "purpose").options;
    ASSERT_EQ(options.size(), 2U);
    EXPECT_EQ(options.front().where.text.str, "(☒) For decision");
    EXPECT_EQ(options.back().where.text.str, "(☐) For noting");
}

TEST(FormTables, AHeadingIsNoRowOfTheTableBelowIt) {
    Paper paper;
    paper.heading(1, "Evaluation panel record");
    paper.table({{label("Meeting"), cell("ICB Board")}, {label("Title"), cell("Jo")}});
    const Field heading = only_field(paper.form(), "evaluation panel record");
    const Location where = answer_location(paper.source(), heading);
    EXPECT_NE(where.row, 0);
    EXPECT_NE(where.label, "Evaluation panel record");
    EXPECT_EQ(where.heading.back(), "Evaluation panel record");
}

TEST(FormTables, TheLocationOfAnEmptyAnswerIsItsOwnCell) {
    Paper paper;
    paper.table({{label("Meeting"), cell("ICB Board")}, {label("Co-production assurance"), empty()}});
    const Field section = only_field(paper.form(), "co-production assurance");
    EXPECT_EQ(label_location(paper.source(), section).column, 1);
    const Location where = answer_location(paper.source(), section);
    EXPECT_EQ(where.row, 2);
    EXPECT_EQ(where.column, 2);
    EXPECT_EQ(where.label, "Co-production assurance");
}

}  // namespace
}  // namespace assure::test
