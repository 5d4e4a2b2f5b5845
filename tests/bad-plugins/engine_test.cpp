// The engine as an application sees it, with a plugin and a rule pack of our own.
#include "assure/app/engine.h"
#include "assure/plugin/error.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

namespace assure {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using testing::HasSubstr;

EngineOptions memo_options(std::size_t jobs = 2) {
    using namespace std::chrono_literals;
    EngineOptions options;
    options.default_plugins = false;
    options.plugin_dirs = {fs::path(TEST_PLUGINS) / "good"};
    options.rules = std::string(TEST_RULES) + "/memo-pack";
    options.as_of = Day{2026y, std::chrono::November, 20d};
    options.jobs = jobs;
    return options;
}

class EngineTest : public testing::Test {
protected:
    EngineTest() {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    ~EngineTest() override { fs::remove_all(folder_); }

    std::string add(const std::string& name, const std::string& text) {
        std::ofstream(folder_ / name, std::ios::binary) << text;
        return (folder_ / name).string();
    }
    std::string add_memo(const std::string& name) {
        return add(name, "<note><text>Memo: " + name + " is well.</text></note>");
    }

    struct Run {
        Summary summary;
        std::string text;
        Json json;
    };
    static Run check(const EngineOptions& options, const std::vector<std::string>& files,
                     const Engine::Progress& progress = {}, const std::atomic<bool>& stop = go_on) {
        std::ostringstream text;
        std::ostringstream json;
        const auto text_writer = make_writer("text", text, {});
        const auto json_writer = make_writer("json", json, {});
        const std::vector<Writer*> writers{text_writer.get(), json_writer.get()};
        const Engine engine(options);
        Run run;
        run.summary = engine.check({files, {}, {}}, writers, stop, progress);
        run.text = text.str();
        run.json = Json::parse(json.str());
        return run;
    }

    inline static const std::atomic<bool> go_on{false};
    const fs::path folder_ = test::temporary_folder() / (std::string("assure-engine-") +
                                                         testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(EngineTest, EachOutcomeIsReportedAndABrokenCheckStopsNothing) {
    const Run run = check(memo_options(), {add_memo("a.xml")});
    const Json& document = run.json["documents"][0];
    std::map<std::string, std::string> outcomes;
    for (const Json& result : document["results"])
        outcomes[result["rule"]] = result["outcome"];
    EXPECT_EQ(outcomes, (std::map<std::string, std::string>{{"memo.asks", "review"},
                                                            {"memo.does-not-apply", "not-applicable"},
                                                            {"memo.fails", "fail"},
                                                            {"memo.follows", "fail"},
                                                            {"memo.passes", "pass"},
                                                            {"memo.throws", "error"},
                                                            {"memo.throws-a-number", "error"}}));
    EXPECT_EQ(document["verdict"], "fail");
    EXPECT_EQ(document["kind"], "memo");
    EXPECT_EQ(document["results"][3]["follows_from"], "memo.fails");
    EXPECT_EQ(document["results"][5]["message"], "The check 'throws' of the plugin 'memos' failed: the check broke");
    EXPECT_TRUE(run.summary.rule_error);
}

TEST_F(EngineTest, ResultsAreInOrderOfRuleId) {
    const Run run = check(memo_options(), {add_memo("a.xml")});
    std::vector<std::string> ids;
    for (const Json& result : run.json["documents"][0]["results"])
        ids.push_back(result["rule"]);
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end()));
}

TEST_F(EngineTest, OneBadDocumentNeverStopsTheRest) {
    const Run run = check(memo_options(), {(folder_ / "missing.docx").string(), add("b.xml", "<note><text>Memo"),
                                           add("c.pdf", "%PDF-1.7\n"), add("d.xml", "<list><item>Milk</item></list>"),
                                           add_memo("e.xml")});
    ASSERT_EQ(run.json["documents"].size(), 5U);
    for (std::size_t index = 0; index < 4; ++index) {
        const Json& document = run.json["documents"][index];
        EXPECT_EQ(document["verdict"], "not-checked") << document["path"];
        EXPECT_FALSE(document["reason"].get<std::string>().empty());
        EXPECT_FALSE(document["next_step"].get<std::string>().empty());
    }
    EXPECT_EQ(run.json["documents"][4]["verdict"], "fail");
    EXPECT_TRUE(run.summary.unreadable);
    EXPECT_TRUE(run.summary.unrecognised);
    EXPECT_EQ(run.summary.not_checked, 4U);
}

TEST_F(EngineTest, ReportsAreTheSameWhateverTheNumberOfWorkers) {
    std::vector<std::string> files;
    for (int number = 10; number < 60; ++number)
        files.push_back(number % 5 == 0 ? add(std::to_string(number) + ".xml", "<broken>")
                                        : add_memo(std::to_string(number) + ".xml"));
    const Run one = check(memo_options(1), files);
    for (const std::size_t jobs : {std::size_t{2}, std::size_t{8}}) {
        const Run many = check(memo_options(jobs), files);
        EXPECT_EQ(many.text, one.text);
        EXPECT_EQ(many.json.dump(), one.json.dump());
    }
}

TEST_F(EngineTest, AStopEndsTheBatchCleanlyWithWhatIsDoneReported) {
    std::vector<std::string> files;
    for (int number = 100; number < 200; ++number)
        files.push_back(add_memo(std::to_string(number) + ".xml"));
    std::atomic<bool> stop{false};
    const auto stop_after_three = [&](std::size_t done, std::size_t) { stop = stop || done == 3; };
    const Run run = check(memo_options(), files, stop_after_three, stop);
    EXPECT_TRUE(run.summary.interrupted);
    EXPECT_GE(run.summary.documents, 3U);
    EXPECT_LT(run.summary.documents, files.size());
    EXPECT_EQ(run.json["documents"].size(), run.summary.documents);
    EXPECT_EQ(run.json["summary"]["interrupted"], true);
    EXPECT_THAT(run.text, HasSubstr("Interrupted"));
}

TEST_F(EngineTest, ProgressIsToldAfterEachDocument) {
    std::vector<std::pair<std::size_t, std::size_t>> told;
    check(memo_options(), {add_memo("a.xml"), add_memo("b.xml")},
          [&](std::size_t done, std::size_t total) { told.emplace_back(done, total); });
    EXPECT_EQ(told, (std::vector<std::pair<std::size_t, std::size_t>>{{1, 2}, {2, 2}}));
}

TEST_F(EngineTest, AGivenKindIsTakenWithoutRecognition) {
    EngineOptions options = memo_options();
    options.kind = "memo";
    const Run run = check(options, {add("a.xml", "<list><item>Milk</item></list>")});
    EXPECT_EQ(run.json["documents"][0]["kind"], "memo");
    EXPECT_EQ(run.json["documents"][0]["recognised_by"], "the kind was given");
}

TEST_F(EngineTest, AnUnknownKindNamesTheOnesThereAre) {
    EngineOptions options = memo_options();
    options.kind = "poem";
    try {
        const Engine engine(options);
        FAIL() << "a kind of that name was taken";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "There is no kind 'poem'. Use one of: memo.");
    }
}

TEST_F(EngineTest, TooManyWorkersAreRefused) {
    EXPECT_THROW(Engine(memo_options(100'000)), Error);
}

TEST_F(EngineTest, AReportWithoutADayIsRefused) {
    EngineOptions options = memo_options();
    options.as_of = Day{};
    EXPECT_THROW(check(options, {add_memo("a.xml")}), Error);
}

class FullDisk : public Writer {
public:
    void begin(const ReportHeader&) override {}
    void document(const DocumentReport&) override { throw std::runtime_error("the disk is full"); }
    void set(const SetReport&) override {}
    void end(const Summary&) override {}
};

TEST_F(EngineTest, AWriterThatFailsIsHeard) {
    FullDisk writer;
    Writer* const writers = &writer;
    const Engine engine(memo_options());
    EXPECT_THROW(
        static_cast<void>(engine.check({{add_memo("a.xml"), add_memo("b.xml")}, {}, {}}, {&writers, 1}, go_on, {})),
        std::runtime_error);
}

TEST_F(EngineTest, TheExamplesOfACardAreRun) {
    const Engine engine(memo_options());
    const std::vector<ExampleResult> results = engine.run_examples("memo.passes");
    ASSERT_EQ(results.size(), 9U);
    for (const ExampleResult& result : results) {
        const bool says_pass = result.expected == "pass";
        EXPECT_EQ(result.actual, "pass") << result.message;
        EXPECT_EQ(result.ok, says_pass) << result.name;
        EXPECT_GT(result.line, 0U);
    }
    EXPECT_THROW(static_cast<void>(engine.run_examples("memo.sings")), Error);
}

TEST_F(EngineTest, ARuleThatDoesNotNoticeThatItsEvidenceIsGoneIsNamed) {
    const Engine engine(memo_options());
    const std::vector<ExampleResult> results = engine.run_mutants("memo.passes");  // it passes whatever it is shown
    ASSERT_FALSE(results.empty());
    for (const ExampleResult& result : results) {
        EXPECT_FALSE(result.ok) << result.name;
        EXPECT_EQ(result.actual, "pass") << result.message;
    }
    EXPECT_THROW(static_cast<void>(engine.run_mutants("memo.sings")), Error);
}

TEST_F(EngineTest, InspectShowsWhatWasReadAsJson) {
    const Engine engine(memo_options());
    std::ostringstream out;
    engine.inspect(add_memo("a.xml"), Engine::InspectFormat::json, out);
    const Json json = Json::parse(out.str());
    for (const char* name :
         {"schema_version", "path", "kind", "recognised_by", "coverage", "channels", "form", "tables", "blocks"})
        EXPECT_TRUE(json.contains(name)) << name;
    EXPECT_EQ(json["kind"], "memo");
    EXPECT_EQ(json["channels"]["body"], "Note\nMemo: a.xml is well.");
    EXPECT_EQ(json["blocks"].back()["text"], "Memo: a.xml is well.");
    EXPECT_EQ(json["form"].back()["label"], "Text");
    EXPECT_EQ(json["form"].back()["answer"], "Memo: a.xml is well.");
}

TEST_F(EngineTest, InspectForPeopleWarnsOfNames) {
    const Engine engine(memo_options());
    std::ostringstream out;
    engine.inspect(add_memo("a.xml"), Engine::InspectFormat::text, out);
    EXPECT_THAT(out.str(), HasSubstr("Names of people are shown"));
    EXPECT_THAT(out.str(), HasSubstr("memo (its first word, 'Memo')"));
}

}  // namespace
}  // namespace assure
