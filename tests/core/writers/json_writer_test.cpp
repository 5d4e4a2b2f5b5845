#include "core/writers/sample_report.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> keys(const Json& object) {
    std::vector<std::string> names;
    for (const auto& [name, value] : object.items())
        names.push_back(name);
    return names;
}

using Names = std::vector<std::string>;

TEST(JsonWriter, WritesTheFieldsOfTheSchemaInOrderWithTheSummaryLast) {
    const Json report = Json::parse(sample::written("json", {sample::document()}));
    EXPECT_EQ(keys(report), (Names{"schema_version", "tool", "rule_packs", "as_of", "documents", "sets", "summary"}));
    EXPECT_EQ(report["schema_version"], 1);
    EXPECT_EQ(report["tool"].dump(), R"({"name":"assure","version":"0.1.0"})");
    EXPECT_EQ(
        report["rule_packs"].dump(),
        R"([{"id":"nnicb-coproduction","version":"2025.9.1","title":"A title","sha256":"abc123","reviewed_with":"not yet"}])");
    EXPECT_EQ(report["as_of"], "2026-11-20");
    EXPECT_EQ(report["sets"].dump(), "[]");
    EXPECT_EQ(report["summary"].dump(),
              R"({"documents":2,"pass":0,"fail":1,"review":0,"not_checked":1,"waived":0,"interrupted":false})");
}

TEST(JsonWriter, WritesADocument) {
    const Json report = Json::parse(sample::written("json", {sample::document()}));
    const Json& document = report["documents"][0];
    EXPECT_EQ(keys(document),
              (Names{"path", "title", "sha256", "kind", "recognised_by", "verdict", "coverage", "results"}));
    EXPECT_EQ(document["verdict"], "fail");
    EXPECT_EQ(
        document["coverage"].dump(),
        R"([{"part":"word/document.xml","state":"read"},{"part":"word/embeddings/x.xlsx","state":"skipped","why":"an embedded file","may_hold_evidence":true}])");
}

TEST(JsonWriter, ADocumentThatWasNotCheckedHasNoKindAndAReason) {
    const Json report = Json::parse(sample::written("json", {sample::unreadable()}));
    const Json& document = report["documents"][0];
    EXPECT_TRUE(document["kind"].is_null());
    EXPECT_EQ(document["verdict"], "not-checked");
    EXPECT_EQ(document["reason"], "This is a PDF file, which is not read.");
}

TEST(JsonWriter, WritesAResultWithItsEvidenceAndPlace) {
    const Rule rule = sample::rule("cover-sheet.section-answered");
    Result result =
        Result::fail("It says only \"N/A\".").in_state("not-applicable-bare").quoting({"N/A", sample::place()});
    result.follows_from = "cover-sheet.section-present";
    DocumentReport document = sample::document();
    document.results.push_back(sample::answer(rule, std::move(result)));
    const Json report = Json::parse(sample::written("json", {document}));
    const Json& written = report["documents"][0]["results"][0];
    EXPECT_EQ(keys(written), (Names{"rule", "title", "place", "pack", "level", "outcome", "message", "why", "required",
                                    "fix", "acts", "follows_from", "sources", "state", "evidence"}));
    EXPECT_EQ(written["sources"].dump(), R"([{"document":"Co-production Strategy, September 2025","clause":"7.1"}])");
    EXPECT_EQ(
        written["evidence"].dump(),
        R"([{"quote":"N/A","location":{"heading":["Assurance"],"table_path":[1],"row":12,"column":2,"label":"Co-production assurance","part":"word/document.xml","offset":20113,"length":3}}])");
}

TEST(JsonWriter, TheResultsOwnNextStepTakesThePlaceOfTheCards) {
    const Rule rule = sample::rule("cover-sheet.section-answered");
    DocumentReport document = sample::document();
    document.results.push_back(sample::answer(rule, Result::fail("It is pending.").to_mend("Accept the change.")));
    document.results.push_back(sample::answer(rule, Result::fail("It is blank.")));
    const Json results = Json::parse(sample::written("json", {document}))["documents"][0]["results"];
    EXPECT_EQ(results[0]["fix"], "Accept the change.");
    EXPECT_EQ(results[1]["fix"], rule.fix);
}

TEST(JsonWriter, AnAbsenceHasAPlaceAndNoEvidence) {
    const Rule rule = sample::rule("cover-sheet.section-present");
    DocumentReport document = sample::document();
    Location place = sample::place();
    place.after = true;
    document.results.push_back(sample::answer(rule, Result::fail("We found no section.").at(place)));
    const Json report = Json::parse(sample::written("json", {document}));
    const Json& written = report["documents"][0]["results"][0];
    EXPECT_EQ(written["location"]["row"], 12);
    EXPECT_EQ(written["location"]["after"], true);
    EXPECT_EQ(written["evidence"].dump(), "[]");
}

TEST(JsonWriter, StaysValidWhateverADocumentHolds) {
    const Rule rule = sample::rule("cover-sheet.section-present");
    DocumentReport document = sample::document();
    document.path = "a\xFF.docx";
    document.title = std::string("\0\x1B\"\\\n\xC3", 6);
    document.results.push_back(sample::answer(rule, Result::fail("\xE2\x80\xAE\xF0\x9F")));
    EXPECT_TRUE(Json::accept(sample::written("json", {document})));
}

TEST(JsonWriter, SetsFollowTheDocuments) {
    const Rule rule = sample::rule("proposal.matches");
    SetReport set;
    set.path = "folder";
    set.documents = {"a.docx", "b.docx"};
    set.results.push_back(sample::answer(rule, Result::pass("They match.")));
    const Json report = Json::parse(
        sample::written("json", {sample::document(), sample::document()}, {}, sample::summary(), {set, set}));
    EXPECT_EQ(report["documents"].size(), 2U);
    EXPECT_EQ(report["sets"].size(), 2U);
    EXPECT_EQ(keys(report["sets"][0]), (Names{"path", "documents", "results"}));
}

TEST(JsonWriter, AnEmptyReportIsValid) {
    const Json report = Json::parse(sample::written("json", {}));
    EXPECT_EQ(report["documents"].dump(), "[]");
}

}  // namespace
}  // namespace assure
