#include "core/writers/sample_report.h"

#include "writers/sarif_artifacts.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

Json run_of(const std::vector<DocumentReport>& documents) {
    return Json::parse(sample::written("sarif", documents))["runs"][0];
}

class Sarif : public testing::Test {
protected:
    Json run_with(Result result, Level level = Level::mandatory, const std::string& path = "pack.docx") {
        rule_ = sample::rule("cover-sheet.section-answered", level);
        rule_.pack = "nnicb-coproduction";
        DocumentReport document = sample::document();
        document.path = path;
        document.results.push_back(sample::answer(rule_, std::move(result)));
        return run_of({document});
    }

    Json result_with(Result result, Level level = Level::mandatory) {
        return run_with(std::move(result), level)["results"][0];
    }

private:
    Rule rule_;
};

TEST_F(Sarif, IsOneRunOfVersion210) {
    const Json log = Json::parse(sample::written("sarif", {sample::document()}));
    EXPECT_EQ(log["version"], "2.1.0");
    ASSERT_EQ(log["runs"].size(), 1U);
    EXPECT_EQ(log["runs"][0]["language"], "en-GB");
    EXPECT_EQ(log["runs"][0]["tool"]["driver"]["name"], "assure");
    EXPECT_EQ(log["runs"][0]["invocations"][0]["executionSuccessful"], true);
}

TEST_F(Sarif, KindAndLevelAreThoseOfTheOutcome) {
    const auto said = [](const Json& result) {
        return result["kind"].get<std::string>() + "/" + result["level"].get<std::string>();
    };
    EXPECT_EQ(said(result_with(Result::pass("Yes."))), "pass/none");
    EXPECT_EQ(said(result_with(Result::fail("No."))), "fail/error");
    EXPECT_EQ(said(result_with(Result::fail("No."), Level::advisory)), "fail/warning");
    EXPECT_EQ(said(result_with(Result::review("Perhaps."))), "review/none");
    EXPECT_EQ(said(result_with(Result::not_applicable("Not here."))), "notApplicable/none");
}

TEST_F(Sarif, AResultNamesItsRuleInTheExtensionOfItsPack) {
    const Json run = run_with(Result::fail("No."));
    const Json& reference = run["results"][0]["rule"];
    const Json& pack = run["tool"]["extensions"][reference["toolComponent"]["index"].get<std::size_t>()];
    EXPECT_EQ(pack["name"], "nnicb-coproduction");
    EXPECT_EQ(pack["rules"][reference["index"].get<std::size_t>()]["id"], "cover-sheet.section-answered");
}

TEST_F(Sarif, EvidenceIsPlacedInThePartInsideItsFile) {
    const Json run = run_with(Result::fail("No.").quoting({"N/A", sample::place()}));
    const Json& physical = run["results"][0]["locations"][0]["physicalLocation"];
    EXPECT_EQ(physical["region"]["byteOffset"], 20113);
    EXPECT_EQ(physical["region"]["byteLength"], 3);
    EXPECT_EQ(physical["region"]["snippet"]["text"], "N/A");
    const Json& part = run["artifacts"][physical["artifactLocation"]["index"].get<std::size_t>()];
    EXPECT_EQ(part["location"]["uri"], "word/document.xml");
    const Json& file = run["artifacts"][part["parentIndex"].get<std::size_t>()];
    EXPECT_EQ(file["location"]["uri"], "pack.docx");
    EXPECT_EQ(file["hashes"]["sha-256"], "00ff");
    EXPECT_EQ(run["results"][0]["locations"][0]["logicalLocations"][0]["fullyQualifiedName"],
              "section 'Assurance' › table 1 › row 'Co-production assurance' › column 2");
}

TEST_F(Sarif, TheSecondPaperOfAFileIsFoundInThatFile) {
    const Json run = run_with(Result::fail("No."), Level::mandatory, "a pack.docx#2");
    EXPECT_EQ(run["artifacts"][0]["location"]["uri"], "a%20pack.docx");
    EXPECT_EQ(run["results"][0]["properties"]["paper"], "a pack.docx#2");
}

TEST_F(Sarif, TheFingerprintHoldsWhenTheEvidenceMoves) {
    Location moved = sample::place();
    moved.offset += 5000;
    moved.row += 3;
    const Json before = result_with(Result::fail("No.").quoting({"N/A", sample::place()}));
    const Json after = result_with(Result::fail("No.").quoting({"N/A", moved}));
    const Json other = result_with(Result::fail("No.").quoting({"TBC", sample::place()}));
    EXPECT_EQ(before["partialFingerprints"], after["partialFingerprints"]);
    EXPECT_NE(before["partialFingerprints"], other["partialFingerprints"]);
}

TEST_F(Sarif, TheFingerprintDoesNotDependOnHowThePathWasTyped) {
    const auto print_at = [&](const std::string& path) {
        return run_with(Result::fail("No."), Level::mandatory, path)["results"][0]["partialFingerprints"];
    };
    const Json print = print_at("ch/c.docx");
    EXPECT_EQ(print_at("./ch//c.docx"), print);
    EXPECT_EQ(print_at("ch/../ch/c.docx"), print);
    EXPECT_EQ(print_at((std::filesystem::current_path() / "ch/c.docx").string()), print);
    EXPECT_NE(print_at("c.docx"), print);
}

TEST_F(Sarif, ADocumentThatWasNotCheckedMakesTheRunUnsuccessful) {
    const Json invocation = run_of({sample::unreadable()})["invocations"][0];
    EXPECT_EQ(invocation["executionSuccessful"], false);
    EXPECT_EQ(invocation["toolExecutionNotifications"][0]["message"]["text"],
              "This is a PDF file, which is not read. Save it as .docx.");
}

TEST_F(Sarif, ARuleThatCouldNotBeCheckedMakesTheRunUnsuccessfulAndIsNoFailureOfThePaper) {
    Result broken;
    broken.message = "The check failed.";
    const Json run = run_with(std::move(broken));
    EXPECT_EQ(run["invocations"][0]["executionSuccessful"], false);
    const Json& notification = run["invocations"][0]["toolExecutionNotifications"][0];
    EXPECT_EQ(notification["message"]["text"], "cover-sheet.section-answered: The check failed.");
    EXPECT_EQ(notification["associatedRule"]["id"], "cover-sheet.section-answered");
    EXPECT_TRUE(run["results"].empty());
}

TEST(SarifArtifacts, APathBecomesAUri) {
    EXPECT_EQ(uri_of_path("board pack/05 a#b%.docx"), "board%20pack/05%20a%23b%25.docx");
    EXPECT_EQ(uri_of_path("é.docx"), "%C3%A9.docx");
    EXPECT_EQ(uri_of_path("/home/a b/c.docx"), "file:///home/a%20b/c.docx");
}

TEST(SarifArtifacts, AFileAndItsPartsAreListedOnce) {
    SarifArtifacts artifacts;
    const std::size_t file = artifacts.file("a.docx", "00");
    EXPECT_EQ(artifacts.part(file, "word/document.xml"), artifacts.part(file, "word/document.xml"));
    EXPECT_EQ(artifacts.file("a.docx", "00"), file);
    EXPECT_EQ(artifacts.list().size(), 2U);
}

}  // namespace
}  // namespace assure
