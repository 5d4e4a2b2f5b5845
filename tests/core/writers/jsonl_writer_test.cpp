#include "core/writers/sample_report.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <sstream>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

std::vector<Json> lines(const std::string& text) {
    std::vector<Json> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        all.push_back(Json::parse(line));
    return all;
}

TEST(JsonlWriter, EachDocumentIsALineThatStandsAlone) {
    const std::vector<Json> written = lines(sample::written("jsonl", {sample::document(), sample::unreadable()}));
    ASSERT_EQ(written.size(), 2U);
    for (const Json& line : written) {
        EXPECT_EQ(line["schema_version"], 1);
        EXPECT_EQ(line["tool"]["name"], "assure");
        EXPECT_EQ(line["rule_packs"][0]["id"], "nnicb-coproduction");
    }
    EXPECT_EQ(written[0]["path"], "pack.docx");
    EXPECT_EQ(written[1]["verdict"], "not-checked");
}

TEST(JsonlWriter, ADocumentHasTheFieldsThatItHasInJson) {
    const Rule rule = sample::rule("cover-sheet.section-answered");
    DocumentReport document = sample::document();
    document.results.push_back(sample::answer(rule, Result::fail("No.").quoting({"N/A", sample::place()})));
    const Json whole = Json::parse(sample::written("json", {document}))["documents"][0];
    Json line = lines(sample::written("jsonl", {document})).at(0);
    for (const char* common : {"schema_version", "tool", "rule_packs", "as_of"})
        line.erase(common);
    EXPECT_EQ(line.dump(), whole.dump());
}

TEST(JsonlWriter, ResultsOfASetAreNotLost) {
    const Rule rule = sample::rule("set.one");
    const SetReport set{"folder", {"a.docx"}, {sample::answer(rule, Result::fail("They differ."))}};
    const std::vector<Json> written = lines(sample::written("jsonl", {}, {}, sample::summary(), {set}));
    ASSERT_EQ(written.size(), 1U);
    EXPECT_EQ(written[0]["documents"].dump(), R"(["a.docx"])");
    EXPECT_EQ(written[0]["results"][0]["message"], "They differ.");
}

TEST(JsonlWriter, ARunThatWasInterruptedSaysSoInItsLastLineAndNoOtherDoes) {
    Summary stopped = sample::summary();
    stopped.interrupted = true;
    const std::vector<Json> written = lines(sample::written("jsonl", {sample::document()}, {}, stopped));
    ASSERT_EQ(written.size(), 2U);
    EXPECT_EQ(written[1]["interrupted"], true);
    EXPECT_EQ(written[1]["schema_version"], 1);
    EXPECT_FALSE(written[0].contains("interrupted"));
}

TEST(JsonlWriter, ALineBreakInAPaperBreaksNoLine) {
    DocumentReport document = sample::document();
    document.title = "two\nlines \xFF";
    EXPECT_EQ(lines(sample::written("jsonl", {document})).size(), 1U);
}

}  // namespace
}  // namespace assure
