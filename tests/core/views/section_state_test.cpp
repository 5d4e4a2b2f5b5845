// What state an answer is in, with the shipped words.
#include "assure/plugin/section_state.h"

#include "core/views/paper.h"
#include "core/views/shipped_words.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace assure::test {
namespace {

SectionReading read_cell(Box box) {
    Paper paper;
    paper.table({{label("Co-production assurance"), std::move(box)}, {label("Author"), cell("Jo")}});
    static std::vector<std::shared_ptr<const Source>> kept;  // readings point into their Sources
    SectionReading reading = section_state(only_field(paper.form(), "co-production assurance"), shipped_words());
    kept.push_back(paper.keep());
    return reading;
}

std::string state_of(Box box) {
    return std::string(to_string(read_cell(std::move(box)).state));
}
std::string state_of(const Words& words) {
    return state_of(cell(words));
}
std::string joined(const std::vector<TextPart>& parts) {
    std::string all;
    for (const TextPart& part : parts)
        all += (all.empty() ? "" : "|") + std::string(part.text.str);
    return all;
}

TEST(SectionState, NothingToSeeIsEmpty) {
    for (const Words& words :
         {Words(" "), Words("\u00A0\u200B"), struck("Six carers co-wrote it."), hidden("Six carers co-wrote it.")})
        EXPECT_EQ(state_of(words), "empty");
    EXPECT_EQ(state_of(unticked() + " Yes " + unticked() + " No"), "empty");
    EXPECT_EQ(state_of("[ ]"), "empty");  // a box that nobody ticked
}

TEST(SectionState, LabelsOfEmptyInnerFieldsAnswerNothing) {
    EXPECT_EQ(state_of(cell([](Paper& inner) {
                  inner.table({{label("Who was involved"), empty()}, {label("What changed"), empty()}});
              })),
              "empty");
    EXPECT_EQ(state_of(cell({bold("Who"), "TBC", bold("When"), "TBC"})), "deferred");
    EXPECT_EQ(state_of(cell({"Who: TBC", "When: to follow"})), "deferred");
    EXPECT_EQ(state_of(cell({"Who was involved:", "When:"})), "empty");
    EXPECT_EQ(state_of("We met the following groups of people who use the service:"), "template-text");
    EXPECT_EQ(state_of(cell({"Which groups did you reach?", "What did they say?"})), "template-text");
}

TEST(SectionState, FillersAndPromptsArePlaceholders) {
    for (const char* text : {"XXXX", "[name of group]", "…", "????", "Lorem ipsum dolor sit amet",
                             "Co-production was undertaken with [name of group] on [date].",
                             "[Say which carers took part, and in what. No names are needed.]"})
        EXPECT_EQ(state_of(text), "placeholder") << text;
    EXPECT_EQ(state_of(prompt("Click or tap here to enter text.")), "placeholder");
}

TEST(SectionState, BracketsBesideAnAnswerDoNotHideIt) {
    EXPECT_EQ(state_of("Six carers co-wrote the leaflet. [Add the date of the second meeting]"), "answered");
    EXPECT_EQ(state_of("Six carers… rewrote the leaflet in May 2025."), "answered");
}

TEST(SectionState, GuidanceLeftInIsTemplateText) {
    for (const char* text : {"Please describe who was involved and what changed.",
                             "Authors should explain who was involved. This section must not be left blank.",
                             "Guidance: name the people and the day.",
                             "Guidance note for authors: one paragraph on the people who took part.",
                             "AUTHORS: PLEASE COMPLETE THIS BOX. DELETE THIS NOTE BEFORE SUBMITTING."})
        EXPECT_EQ(state_of(text), "template-text") << text;
    EXPECT_EQ(state_of("Six carers co-wrote the guidance: it is now two pages."), "answered");
    const SectionReading beside =
        read_cell(cell({"Please describe who was involved.", "Six carers co-wrote the leaflet in May."}));
    EXPECT_EQ(beside.state, SectionState::answered);
    EXPECT_EQ(joined(beside.substance), "Six carers co-wrote the leaflet in May.");
}

TEST(SectionState, AnswersPutOffAreDeferred) {
    for (const char* text : {"TBC", "t.b.c.", "To follow.", "To be completed before papers are issued.",
                             "Engagement will be undertaken.", "Ongoing", "Engagement will take place in due course."})
        EXPECT_EQ(state_of(text), "deferred") << text;
}

TEST(SectionState, APlanThatNamesPeopleAndAnActivityIsAnswered) {
    EXPECT_EQ(state_of("Workshops with carers will be undertaken in the spring."), "answered");
    EXPECT_EQ(state_of("Patients and carers will be asked for their views when the draft is complete."), "answered");
}

TEST(SectionState, ADashIsBlankAndClaimsNothing) {
    for (const char* text : {"-", "–", "—", "- -"})
        EXPECT_EQ(state_of(text), "empty") << text;
}

TEST(SectionState, NotApplicableWithoutAReasonIsBare) {
    for (const char* text :
         {"N/A", "n/a.", "N / A", "Not applicable", "None.", "Nil", "No", "For noting only",
          "This is an operational matter.", "Not applicable to this report.", "This section does not apply.",
          "Co-production assurance is not applicable to this item.", "N/A - for information only",
          "For this paper co-production is not applicable.", "None identified at this stage",
          "Not applicable. Approved by Executive Team 14/05/2025.", "N/A – to be agreed"})
        EXPECT_EQ(state_of(text), "not-applicable-bare") << text;
}

TEST(SectionState, NotApplicableWithAReasonIsReasoned) {
    for (const char* text :
         {"N/A as the boiler replacement is like-for-like and nobody will notice.",
          "Not applicable: the framework was let nationally and there was no local discretion.",
          "An exemption is claimed. The ward closure was an emergency response to the survey.",
          "Exempt: typo fix in Constitution, no change of substance. Agreed: Head of Involvement, 1.9.25."})
        EXPECT_EQ(state_of(text), "not-applicable-reasoned") << text;
    EXPECT_EQ(joined(read_cell(cell("Not applicable: the framework was let nationally.")).decisive), "Not applicable");
}

TEST(SectionState, WordsOfRefusalInsideAnAnswerAreNoClaim) {
    for (const char* text :
         {"None of the carers had seen the leaflet; eight of them rewrote it in May.", "No patients were involved."})
        EXPECT_EQ(state_of(text), "answered") << text;
}

TEST(SectionState, PrintedOptionsAreNoAnswer) {
    EXPECT_EQ(state_of("Yes / No / N/A  N/A"), "not-applicable-bare");
    EXPECT_EQ(state_of("Yes / No / N/A"), "placeholder");
    EXPECT_EQ(state_of("Yes / No  Six carers co-wrote the leaflet."), "answered");
    EXPECT_EQ(state_of(struck("Yes / No / ") + "N/A"), "not-applicable-bare");
}

TEST(SectionState, OnlyTheTickedOptionCounts) {
    EXPECT_EQ(state_of(unticked() + " Yes " + unticked() + " No " + ticked() + " N/A"), "not-applicable-bare");
    EXPECT_EQ(state_of(ticked() + " Six carers co-wrote it " + unticked() + " N/A"), "answered");
    Paper paper;
    paper.table({{label("Implications"), label("Yes"), label("N/A"), label("Details")},
                 {cell("Co-production assurance"), empty(), cell("X"), empty()},
                 {cell("Finance"), cell("X"), empty(), cell("£20k")}});
    const SectionReading reading = section_state(only_field(paper.form(), "co-production assurance"), shipped_words());
    EXPECT_EQ(reading.state, SectionState::not_applicable_bare);
    EXPECT_EQ(joined(reading.decisive), "N/A");
}

TEST(SectionState, PointersAlone) {
    for (const char* text :
         {"See Appendix B", "See Appendix B.", "Details can be found at paras 14-22 of the main paper.",
          "Please refer to section 4 of the report", "N/A – see Appendix B"})
        EXPECT_EQ(state_of(text), "pointer-only") << text;
    EXPECT_EQ(state_of("Six carers rewrote the leaflet in May; see Appendix B."), "answered");
}

TEST(SectionState, UnacceptedInsertionsDoNotChangeTheAcceptedText) {
    EXPECT_EQ(state_of(pending("Six carers co-wrote it.")), "pending-only");
    EXPECT_EQ(state_of(Words("TBC ") + pending("Six carers co-wrote it.")), "deferred");
    const SectionReading both = read_cell(cell(Words("Six carers rewrote the leaflet.") + pending(" And the poster.")));
    EXPECT_EQ(both.state, SectionState::answered);
    EXPECT_EQ(joined(both.substance), "Six carers rewrote the leaflet.");
}

TEST(SectionState, OffTopicTextIsAnswered) {
    EXPECT_EQ(state_of("The paper was received by the Public Board in May and was discussed at length."), "answered");
}

TEST(SectionState, DecisiveWordsStandWhereTheyWereWritten) {
    const SectionReading reading = read_cell(cell("It is planned. TBC"));
    EXPECT_EQ(reading.state, SectionState::answered);
    const SectionReading deferred = read_cell(cell(Words("  ") + "To follow"));
    ASSERT_EQ(deferred.decisive.size(), 1U);
    EXPECT_EQ(deferred.decisive[0].text.str, "To follow");
    EXPECT_EQ(deferred.decisive[0].text.first, 2U);
}

}  // namespace
}  // namespace assure::test
