// The labelled answers that the project was given: what people really write under "Co-production assurance".
#include "assure/plugin/section_state.h"
#include "core/views/paper.h"
#include "core/views/shipped_words.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace assure::test {
namespace {

std::filesystem::path examples_file() {
    const char* corpus = std::getenv("ASSURE_CORPUS");
    const std::filesystem::path shared = corpus != nullptr ? std::filesystem::path(corpus).parent_path()
                                                           : std::filesystem::path(ASSURE_SOURCE_DIR) / "../shared";
    return shared / "examples/cover-sheet-sections.json";
}

// What `section-answered` says of a state (spec/rulebook.md).
std::string outcome_of(SectionState state) {
    switch (state) {
        case SectionState::answered:
        case SectionState::not_applicable_reasoned:
            return "pass";
        case SectionState::pointer_only:
        case SectionState::pending_only:
            return "review";
        default:
            return "fail";
    }
}

SectionReading read_answer(const std::string& text) {
    Paper paper;
    paper.table({{label("Co-production assurance"), cell(Words(text))}});
    return section_state(only_field(paper.form(), "co-production assurance"), shipped_words());
}

TEST(SectionExamples, AreJudgedAsTheyWereLabelled) {
    std::ifstream file(examples_file());
    if (!file) GTEST_SKIP() << "the labelled examples are not here; ASSURE_CORPUS names the corpus beside them";
    for (const auto& example : nlohmann::json::parse(file)) {
        const auto label = example.at("rules").find("section-answered");
        if (label == example.at("rules").end()) continue;
        const SectionReading reading = read_answer(example.at("text"));
        EXPECT_EQ(outcome_of(reading.state), label->get<std::string>())
            << example.at("id") << " read as " << to_string(reading.state) << ": " << example.at("text");
    }
}

TEST(SectionExamples, AClaimOfExemptionIsSeenAsOne) {
    std::ifstream file(examples_file());
    if (!file) GTEST_SKIP() << "the labelled examples are not here; ASSURE_CORPUS names the corpus beside them";
    for (const auto& example : nlohmann::json::parse(file)) {
        const auto label = example.at("rules").find("exemption-justified");
        if (label == example.at("rules").end()) continue;
        const SectionState state = read_answer(example.at("text")).state;
        const bool claimed =
            state == SectionState::not_applicable_bare || state == SectionState::not_applicable_reasoned;
        EXPECT_EQ(claimed, label->get<std::string>() != "not-applicable")
            << example.at("id") << " read as " << to_string(state) << ": " << example.at("text");
    }
}

}  // namespace
}  // namespace assure::test
