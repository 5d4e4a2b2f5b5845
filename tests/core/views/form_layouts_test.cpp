// Every layout with every state of its answer: between two neighbours, so that a wrong pairing shows.
#include "assure/plugin/section_state.h"
#include "core/views/paper.h"
#include "core/views/shipped_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <tuple>

namespace assure::test {
namespace {

enum class Setting {
    two_columns,
    four_columns,
    label_above,
    one_cell_rows,
    same_cell,
    same_paragraph,
    headings,
    bold_lines,
    controls,
    nested_table,
    elements,
};

constexpr Setting settings[] = {
    Setting::two_columns, Setting::four_columns,   Setting::label_above, Setting::one_cell_rows,
    Setting::same_cell,   Setting::same_paragraph, Setting::headings,    Setting::bold_lines,
    Setting::controls,    Setting::nested_table,   Setting::elements,
};

std::string name_of(Setting setting) {
    constexpr const char* names[] = {"two_columns", "four_columns",   "label_above", "one_cell_rows",
                                     "same_cell",   "same_paragraph", "headings",    "bold_lines",
                                     "controls",    "nested_table",   "elements"};
    return names[static_cast<std::size_t>(setting)];
}

constexpr SectionState states[] = {
    SectionState::absent,
    SectionState::empty,
    SectionState::placeholder,
    SectionState::template_text,
    SectionState::deferred,
    SectionState::not_applicable_bare,
    SectionState::not_applicable_reasoned,
    SectionState::pointer_only,
    SectionState::pending_only,
    SectionState::answered,
};

// Pairs that no file can hold.
std::string why_impossible(Setting setting, SectionState state) {
    if (setting == Setting::elements && state == SectionState::pending_only) return "plain XML has no tracked changes";
    if (setting == Setting::controls && state == SectionState::empty)
        return "an emptied content control shows its prompt: that is a placeholder";
    return "";
}

Words answer_in(SectionState state) {
    switch (state) {
        case SectionState::absent:
        case SectionState::empty:
            return {};
        case SectionState::placeholder:
            return prompt("Click or tap here to enter text.");
        case SectionState::template_text:
            return "Please describe who was involved and what changed.";
        case SectionState::deferred:
            return "To follow";
        case SectionState::not_applicable_bare:
            return "N/A";
        case SectionState::not_applicable_reasoned:
            return "N/A as the boiler replacement is like-for-like and nobody using the building will notice.";
        case SectionState::pointer_only:
            return "See Appendix B";
        case SectionState::pending_only:
            return pending("Six carers co-wrote the discharge leaflet in May 2025.");
        case SectionState::answered:
            return "Six carers co-wrote the discharge leaflet in May 2025.";
    }
    return {};
}

struct Entry {
    Words label;
    Words answer;
};
using Entries = std::vector<Entry>;

void as_table(Paper& paper, Setting setting, const Entries& entries) {
    std::vector<BoxRow> rows;
    switch (setting) {
        case Setting::two_columns:
        case Setting::nested_table:
            for (const Entry& entry : entries)
                rows.push_back({label(entry.label), cell(entry.answer)});
            break;
        case Setting::four_columns:
            for (std::size_t i = 0; i + 1 < entries.size(); i += 2)
                rows.push_back({label(entries[i].label), cell(entries[i].answer), label(entries[i + 1].label),
                                cell(entries[i + 1].answer)});
            if (entries.size() % 2 == 1)
                rows.push_back({label(entries.back().label), wide(3, cell(entries.back().answer))});
            break;
        case Setting::label_above:
            for (std::size_t i = 0; i + 1 < entries.size(); i += 2) {
                rows.push_back({label(entries[i].label), label(entries[i + 1].label)});
                rows.push_back({cell(entries[i].answer), cell(entries[i + 1].answer)});
            }
            break;
        case Setting::one_cell_rows:
            for (const Entry& entry : entries) {
                rows.push_back({label(entry.label)});
                rows.push_back({cell(entry.answer)});
            }
            break;
        default:
            for (const Entry& entry : entries)
                rows.push_back({cell({bold(entry.label), entry.answer})});
    }
    paper.table(rows);
}

void as_text(Paper& paper, Setting setting, const Entries& entries) {
    for (const Entry& entry : entries) {
        switch (setting) {
            case Setting::same_paragraph:
                paper.line(entry.label + ": " + entry.answer);
                break;
            case Setting::headings:
                paper.heading(2, entry.label);
                paper.line(entry.answer);
                break;
            case Setting::bold_lines:
                paper.line(bold(entry.label));
                paper.line(entry.answer);
                break;
            case Setting::controls: {
                std::string title;
                for (const Run& run : entry.label.runs)
                    title += run.text;
                paper.control(title, [&](Paper& inner) { inner.line(entry.answer); });
                break;
            }
            default: {
                std::string name;
                for (const Run& run : entry.label.runs)
                    name += run.text;
                paper.element(name, entry.answer);
            }
        }
    }
}

void write(Paper& paper, Setting setting, const Entries& entries) {
    paper.heading(1, "Cover sheet");
    switch (setting) {
        case Setting::two_columns:
        case Setting::four_columns:
        case Setting::label_above:
        case Setting::one_cell_rows:
        case Setting::same_cell:
            as_table(paper, setting, entries);
            break;
        case Setting::nested_table:
            paper.table({{label("About this paper"), cell([&](Paper& inner) { as_table(inner, setting, entries); })}});
            break;
        default:
            as_text(paper, setting, entries);
    }
}

Entries entries_with(const Words& section, const Words& answer) {
    return {{"Meeting", "Integrated Care Board"},
            {section, answer},
            {"Recommendation", "The Board is asked to approve the new pathway."},
            {"Author", "Sam Green, Head of Planning"}};
}

class LayoutAndState : public testing::TestWithParam<std::tuple<Setting, SectionState>> {};

TEST_P(LayoutAndState, GivesTheAnswerAndItsState) {
    const auto [setting, state] = GetParam();
    const std::string why = why_impossible(setting, state);
    if (!why.empty()) GTEST_SKIP() << "impossible: " << why;
    Paper paper;
    Entries entries = entries_with("Co-production assurance", answer_in(state));
    if (state == SectionState::absent) entries[1].label = "Risks";
    write(paper, setting, entries);
    const Form form = paper.form();

    EXPECT_EQ(only_field(form, "meeting").text(), "Integrated Care Board");
    EXPECT_EQ(only_field(form, "recommendation").text(), "The Board is asked to approve the new pathway.");
    EXPECT_EQ(only_field(form, "author").text(), "Sam Green, Head of Planning");
    if (state == SectionState::absent) {
        EXPECT_TRUE(fields_of(form, "co-production assurance").empty());
        return;
    }
    const Field section = only_field(form, "co-production assurance");
    std::string expected;
    const Words answer = answer_in(state);
    for (const auto& run : answer.runs)
        expected += run.text;
    EXPECT_EQ(section.text(), expected);
    const SectionReading reading = section_state(section, shipped_words());
    EXPECT_EQ(to_string(reading.state), to_string(state));
    EXPECT_EQ(reading.decisive.empty(), state == SectionState::empty);
}

INSTANTIATE_TEST_SUITE_P(Every, LayoutAndState,
                         testing::Combine(testing::ValuesIn(settings), testing::ValuesIn(states)),
                         [](const auto& test) {
                             std::string name = name_of(std::get<0>(test.param)) + "_" +
                                                std::string(to_string(std::get<1>(test.param)));
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

class LayoutAndSpelling : public testing::TestWithParam<Setting> {};

TEST_P(LayoutAndSpelling, FindsTheSectionHoweverItsTitleIsTyped) {
    const Words spellings[] = {
        "Co\u2011production assurance",
        "\u2018Co\u2010production assurance\u2019",
        "\u201CCo-production assurance\u201D",
        "Co-pro\u00ADduction assur\u00ADance",
        "Co-production\u00A0assurance",
        "CO-PRODUCTION ASSURANCE",
        "8. Co-production assurance",
        "3.2) \u2018Co\u2011production\u00A0assurance\u2019",
        Words("Co-prod") + "uction assur" + "ance",
    };
    for (const Words& spelling : spellings) {
        Paper paper;
        write(paper, GetParam(), entries_with(spelling, "Six carers co-wrote the leaflet."));
        const Field section = only_field(paper.form(), "co-production assurance");
        EXPECT_EQ(section.text(), "Six carers co-wrote the leaflet.") << spelling.runs.front().text;
    }
}

INSTANTIATE_TEST_SUITE_P(Every, LayoutAndSpelling, testing::ValuesIn(settings),
                         [](const auto& test) { return name_of(test.param); });

class LayoutAndEmptyAnswers : public testing::TestWithParam<Setting> {};

TEST_P(LayoutAndEmptyAnswers, NeverTakesTheNextLabelForAnAnswer) {
    if (GetParam() == Setting::controls) GTEST_SKIP() << "impossible: an emptied content control shows its prompt";
    Paper paper;
    write(paper, GetParam(),
          {{"Meeting", {}}, {"Co-production assurance", {}}, {"Recommendation", {}}, {"Author", {}}});
    const Form form = paper.form();
    for (const Field& field : form.fields()) {
        if (field.key == "cover sheet" || field.key == "about this paper") continue;
        EXPECT_EQ(field.text(), "") << field.label;
    }
    EXPECT_EQ(form.fields().size(), GetParam() == Setting::nested_table ? 6U : 5U);
}

INSTANTIATE_TEST_SUITE_P(Every, LayoutAndEmptyAnswers, testing::ValuesIn(settings),
                         [](const auto& test) { return name_of(test.param); });

}  // namespace
}  // namespace assure::test
