#include "assure/app/saved_report.h"

#include "assure/app/join_reports.h"
#include "assure/plugin/error.h"
#include "core/writers/sample_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace assure {
namespace {

using testing::HasSubstr;

class SavedReportTest : public testing::Test {
protected:
    SavedReportTest() { std::filesystem::create_directories(folder_); }
    ~SavedReportTest() override { std::filesystem::remove_all(folder_); }

    std::string save(const std::string& name, const std::string& text) {
        std::ofstream(folder_ / name, std::ios::binary) << text;
        return (folder_ / name).string();
    }
    static std::string refusal(const std::string& file) {
        try {
            const SavedReport read(file);
        } catch (const Error& e) {
            return e.sentence();
        }
        return "";
    }
    // These files joined, in that format.
    static std::string joined(const std::vector<std::string>& files, std::string_view format, Summary* sum = nullptr) {
        std::vector<SavedReport> saved;
        for (const std::string& file : files)
            saved.emplace_back(file);
        std::ostringstream out;
        const auto writer = make_writer(format, out, {});
        const std::vector<Writer*> writers{writer.get()};
        const Summary summary = join_reports(saved, writers);
        if (sum != nullptr) *sum = summary;
        return out.str();
    }

    // A paper with all that a result can carry.
    DocumentReport full_paper() {
        using namespace std::chrono_literals;
        DocumentReport paper = sample::document();
        paper.results.push_back(sample::answer(answered_, Result::fail("It is bare.")
                                                              .quoting({"N/A <&> \"x\"", sample::place()})
                                                              .in_state("not-applicable-bare")
                                                              .to_mend("Give a reason.")));
        Location gap = sample::place();
        gap.after = true;
        gap.column_heading = "Answer";
        gap.column_matters = false;
        gap.table_words = {2};
        paper.results.push_back(sample::answer(advised_, Result::review("Nothing there.").at(gap)));
        paper.results.back().result.follows_from = answered_.id;
        waiver_.start = Day{2026y, std::chrono::November, 1d};
        waiver_.expiry = Day{2026y, std::chrono::December, 1d};
        paper.results.push_back(sample::answer(waived_, Result::fail("Nobody.")));
        paper.results.back().result.outcome = Outcome::waived;
        paper.results.back().waiver = &waiver_;
        paper.results.back().without_waiver = Outcome::fail;
        return paper;
    }

    std::filesystem::path folder_ =
        std::filesystem::path(testing::TempDir()) / ("saved-report-" + std::to_string(getpid()));
    Rule answered_ = sample::rule("cover-sheet.section-answered");
    Rule advised_ = sample::rule("cover-sheet.people-named", Level::advisory);
    Rule waived_ = sample::rule("cover-sheet.people-involved");
    Waiver waiver_{"cover-sheet.people-involved",
                   "pack.docx",
                   "Leave",
                   "The chair",
                   "Minute 1",
                   {},
                   {},
                   "Europe/London",
                   "w.xml:3"};
};

TEST_F(SavedReportTest, NothingOfAReportIsLostOnTheWayThroughJson) {
    const SetReport set{"folder", {"a.docx", "b.docx"}, {sample::answer(answered_, Result::review("They differ."))}};
    Summary sum = sample::summary();
    sum.waived = 1;
    sum.documents = 3;
    sum.not_checked = 2;
    sum.skipped_notes = {"2 other files were skipped."};
    sum.waiver_notes = {"A waiver was not used."};
    DocumentReport missing = sample::unreadable();
    missing.path = "missing.docx";
    missing.obstacle = Obstacle::request;
    const std::string written = sample::written("json", {full_paper(), sample::unreadable(), missing}, {}, sum, {set});
    EXPECT_THAT(written, HasSubstr("\"obstacle\": \"request\""));
    EXPECT_EQ(joined({save("report.json", written)}, "json"), written);
}

TEST_F(SavedReportTest, EveryFormatSaysOfASavedReportWhatItSaysOfTheRun) {
    Summary sum = sample::summary();
    sum.waived = 1;
    sum.with_waivers = 1;
    const std::vector<DocumentReport> papers{full_paper(), sample::unreadable()};
    const std::string json = save("report.json", sample::written("json", papers, {}, sum));
    for (const std::string_view format : {"text", "jsonl", "csv", "markdown", "junit"})
        EXPECT_EQ(joined({json}, format), sample::written(format, papers, {}, sum)) << format;
}

TEST_F(SavedReportTest, NumbersThatNoReportHoldsAreRefused) {
    for (const char* number : {"1e308", "-1", "0.5", "4294967296", "18446744073709551615"})
        EXPECT_THAT(refusal(save("a.json", std::string("{\"schema_version\":") + number + "}")), HasSubstr("number"))
            << number;
}

TEST_F(SavedReportTest, AnIdThatSteersATerminalIsRefused) {
    DocumentReport paper = full_paper();
    paper.results.back().result.follows_from = "cover-sheet.\x1b[2J";
    EXPECT_THAT(refusal(save("a.json", sample::written("json", {paper}))), HasSubstr("is not known"));
}

TEST_F(SavedReportTest, JsonLinesAndJsonJoin) {
    DocumentReport other = sample::document();
    other.path = "other.docx";
    const std::string lines = save("a.jsonl", sample::written("jsonl", {full_paper()}));
    const std::string json = save("b.json", sample::written("json", {other}));
    Summary sum;
    const std::string written = joined({lines, json}, "jsonl", &sum);
    EXPECT_THAT(written, HasSubstr("\"path\":\"pack.docx\""));
    EXPECT_THAT(written, HasSubstr("\"path\":\"other.docx\""));
    EXPECT_EQ(sum.documents, 2U);
    EXPECT_EQ(sum.fail, 2U);
    EXPECT_EQ(sum.waived, 1U);
}

TEST_F(SavedReportTest, ADocumentInTwoReportsIsCountedOnceUnlessItsResultsDiffer) {
    const std::string one = save("one.json", sample::written("json", {full_paper()}));
    Summary sum;
    joined({one, one}, "json", &sum);
    EXPECT_EQ(sum.documents, 1U);
    DocumentReport mended = full_paper();
    mended.results.front().result.outcome = Outcome::pass;
    joined({one, save("two.json", sample::written("json", {mended}))}, "json", &sum);
    EXPECT_EQ(sum.documents, 2U);
}

TEST_F(SavedReportTest, ASetInTwoReportsIsWrittenOnceUnlessItsResultsDiffer) {
    const auto with_set = [&](const std::string& name, const std::string& message) {
        const SetReport set{"folder", {"a.docx", "b.docx"}, {sample::answer(answered_, Result::fail(message))}};
        return save(name, sample::written("json", {full_paper()}, {}, sample::summary(), {set}));
    };
    const std::string one = with_set("one.json", "They differ.");
    const auto sets_in = [](const std::string& json) { return nlohmann::json::parse(json)["sets"].size(); };
    EXPECT_EQ(sets_in(joined({one, one}, "json")), 1U);
    EXPECT_EQ(sets_in(joined({one, with_set("two.json", "One is missing.")}, "json")), 2U);
}

TEST_F(SavedReportTest, AFileThatCouldNotBeReadForTwoReasonsIsToldOfTwice) {
    DocumentReport locked = sample::unreadable();
    locked.reason = "It is protected by a password.";
    const std::string one = save("one.json", sample::written("json", {sample::unreadable()}));
    const std::string two = save("two.json", sample::written("json", {locked}));
    Summary sum;
    joined({one, one, two}, "json", &sum);
    EXPECT_EQ(sum.not_checked, 2U);
}

TEST_F(SavedReportTest, AStreamThatWasInterruptedIsNoWholeOne) {
    Summary stopped = sample::summary();
    stopped.interrupted = true;
    for (const std::vector<DocumentReport>& done : {std::vector<DocumentReport>{}, {full_paper()}}) {
        Summary sum;
        joined({save("part.jsonl", sample::written("jsonl", done, {}, stopped))}, "json", &sum);
        EXPECT_TRUE(sum.interrupted);
        EXPECT_EQ(sum.documents, done.size());
    }
}

TEST_F(SavedReportTest, AnInterruptedRunMakesTheWholeInterrupted) {
    Summary stopped = sample::summary();
    stopped.interrupted = true;
    const std::string whole = save("whole.json", sample::written("json", {full_paper()}));
    Summary sum;
    joined({save("part.json", sample::written("json", {}, {}, stopped)), whole}, "json", &sum);
    EXPECT_TRUE(sum.interrupted);
}

TEST_F(SavedReportTest, WhatIsNoWholeReportIsRefusedBeforeAnythingIsWritten) {
    const std::string written = sample::written("json", {full_paper()});
    for (const std::string& text :
         {std::string(), std::string("{}"), std::string("[]"), std::string("no report"), std::string(10000, '['),
          written.substr(0, written.size() / 2), written.substr(0, written.rfind(",\n  \"summary\"")) + "}"})
        EXPECT_THAT(refusal(save("bad.json", text)), HasSubstr("no report that can be joined")) << text.substr(0, 40);
    EXPECT_THAT(refusal((folder_ / "missing.json").string()), HasSubstr("cannot be read"));
}

TEST_F(SavedReportTest, AFieldOfTheWrongSortIsRefused) {
    const std::string written = sample::written("json", {full_paper()});
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string changed = written;
        changed.replace(changed.find(from), from.size(), to);
        return refusal(save("bad.json", changed));
    };
    EXPECT_EQ(with("pack.docx", "pack2.docx"), "");
    EXPECT_THAT(with("\"schema_version\": 1", "\"schema_version\": 2"), HasSubstr("schema version 2"));
    EXPECT_THAT(with("\"verdict\": \"fail\"", "\"verdict\": \"fine\""), HasSubstr("'fine'"));
    EXPECT_THAT(with("\"as_of\": \"2026-11-20\"", "\"as_of\": \"yesterday\""), HasSubstr("'yesterday'"));
    EXPECT_THAT(with("\"offset\": 20113", "\"offset\": \"far\""), HasSubstr("no report that can be joined"));
    EXPECT_THAT(with("\"message\": \"It is bare.\"", "\"message\": [1]"), HasSubstr("no report that can be joined"));
}

}  // namespace
}  // namespace assure
