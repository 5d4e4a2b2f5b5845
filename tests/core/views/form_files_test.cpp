// The same layouts and states through real files: made, packed, and read back by the readers.
#include "assure/app/limits.h"
#include "assure/plugin/section_state.h"
#include "core/views/paper.h"
#include "core/views/shipped_words.h"
#include "make-papers/paper_maker.h"
#include "readers/reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <tuple>

namespace assure::test {
namespace {

struct Answer {
    SectionState state;
    std::string xml;   // as the source of a test paper writes it
    std::string text;  // as a reader sees it
};

const Answer& answer_of(SectionState state) {
    static const Answer answers[] = {
        {SectionState::empty, "", ""},
        {SectionState::placeholder,
         "<control title=\"Answer\" prompt=\"yes\">Click or tap here to enter text.</control>",
         "Click or tap here to enter text."},
        {SectionState::template_text, "Please describe who was involved and what changed.",
         "Please describe who was involved and what changed."},
        {SectionState::deferred, "To follow", "To follow"},
        {SectionState::not_applicable_bare, "N/A", "N/A"},
        {SectionState::not_applicable_reasoned, "N/A as the boiler replacement is like-for-like and overnight.",
         "N/A as the boiler replacement is like-for-like and overnight."},
        {SectionState::pointer_only, "See Appendix B", "See Appendix B"},
        {SectionState::pending_only, "<ins author=\"Jo\">Six carers co-wrote the leaflet in May.</ins>",
         "Six carers co-wrote the leaflet in May."},
        {SectionState::answered, "Six carers co-wrote the leaflet in May.", "Six carers co-wrote the leaflet in May."},
    };
    return *std::find_if(std::begin(answers), std::end(answers),
                         [&](const Answer& answer) { return answer.state == state; });
}

constexpr SectionState states[] = {
    SectionState::empty,        SectionState::placeholder,         SectionState::template_text,
    SectionState::deferred,     SectionState::not_applicable_bare, SectionState::not_applicable_reasoned,
    SectionState::pointer_only, SectionState::pending_only,        SectionState::answered,
};

std::string source_with(const std::string& label, const std::string& answer) {
    return "<paper kind=\"cover-sheet\"><title>Board cover sheet</title>"
           "<field label=\"Meeting\">Integrated Care Board</field>"
           "<field><label>" +
           label + "</label> <p>" + answer +
           "</p></field>"
           "<field label=\"Recommendation\">The Board is asked to approve the pathway.</field>"
           "<field label=\"Author\">Sam Green</field></paper>";
}

class FileLayoutAndState : public testing::TestWithParam<std::tuple<papers::Layout, SectionState>> {};

TEST_P(FileLayoutAndState, IsReadBackFromWord) {
    const auto [layout, state] = GetParam();
    const bool control = layout == papers::Layout::controls || layout == papers::Layout::controls_in_two_columns;
    if (control && state == SectionState::empty)
        GTEST_SKIP() << "impossible: an emptied content control shows its prompt";
    const Answer& answer = answer_of(state);
    const auto paper = papers::parse_paper(source_with("Co-production assurance", answer.xml));
    const auto source = read_bytes(papers::make_docx(paper, layout), "paper.docx", Limits());
    const Form form(*source, source->body());
    EXPECT_EQ(only_field(form, "meeting").text(), "Integrated Care Board");
    EXPECT_EQ(only_field(form, "recommendation").text(), "The Board is asked to approve the pathway.");
    const Field section = only_field(form, "co-production assurance");
    EXPECT_EQ(section.text(), answer.text);
    EXPECT_EQ(to_string(section_state(section, shipped_words()).state), to_string(state));
}

std::string test_name(const testing::TestParamInfo<std::tuple<papers::Layout, SectionState>>& test) {
    std::string name(papers::layout_name(std::get<0>(test.param)));
    name += "_" + std::string(to_string(std::get<1>(test.param)));
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Every, FileLayoutAndState,
                         testing::Combine(testing::ValuesIn(papers::all_layouts().begin(), papers::all_layouts().end()),
                                          testing::ValuesIn(states)),
                         test_name);

class FileLayout : public testing::TestWithParam<papers::Layout> {};

TEST_P(FileLayout, FindsTheTitleHoweverItIsTyped) {
    const std::string spellings[] = {
        "\u2018Co\u2011production assurance\u2019",        "Co<no-break-hyphen/>production assurance",
        "Co-pro<soft-hyphen/>duction assurance",           "8. CO\u2010PRODUCTION\u00A0ASSURANCE",
        "Co-pro<split/>duc<split/>tion assur<split/>ance",
    };
    for (const std::string& spelling : spellings) {
        const auto paper = papers::parse_paper(source_with(spelling, "Six carers co-wrote the leaflet in May."));
        const auto source = read_bytes(papers::make_docx(paper, GetParam()), "paper.docx", Limits());
        const Form form(*source, source->body());
        EXPECT_EQ(only_field(form, "co-production assurance").text(), "Six carers co-wrote the leaflet in May.")
            << spelling;
    }
}

INSTANTIATE_TEST_SUITE_P(Every, FileLayout,
                         testing::ValuesIn(papers::all_layouts().begin(), papers::all_layouts().end()),
                         [](const auto& test) {
                             std::string name(papers::layout_name(test.param));
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

class XmlState : public testing::TestWithParam<SectionState> {};

TEST_P(XmlState, IsReadBackFromXml) {
    if (GetParam() == SectionState::pending_only) GTEST_SKIP() << "impossible: plain XML has no tracked changes";
    const Answer& answer = answer_of(GetParam());
    const std::string xml = GetParam() == SectionState::placeholder ? "XXXX" : answer.xml;
    const auto paper = papers::parse_paper(source_with("Co-production assurance", xml));
    const auto source = read_bytes(papers::make_xml(paper), "paper.xml", Limits());
    const Form form(*source, source->body());
    const std::string key =
        fields_of(form, "co-production assurance").empty() ? "co production assurance" : "co-production assurance";
    EXPECT_EQ(to_string(section_state(only_field(form, key), shipped_words()).state), to_string(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Every, XmlState, testing::ValuesIn(states), [](const auto& test) {
    std::string name(to_string(test.param));
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

}  // namespace
}  // namespace assure::test
