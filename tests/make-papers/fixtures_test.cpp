// fixtures/expected.json speaks of every fixture, and only of rules and verdicts that exist.
#include "papers.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <set>

namespace assure::papers {
namespace {

namespace fs = std::filesystem;

fs::path fixtures_folder() {
    return fs::path(ASSURE_SOURCE_DIR) / "fixtures";
}

// expected.json, by file.
const nlohmann::json& expected() {
    static const nlohmann::json json = nlohmann::json::parse(read_text(fixtures_folder() / "expected.json"));
    return json;
}

TEST(Fixtures, EachHasItsExpectation) {
    std::set<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(fixtures_folder())) {
        const std::string ending = entry.path().extension().string();
        const std::string path = fs::relative(entry.path(), fixtures_folder()).generic_string();
        if (is_made_ending(ending)) files.insert(path);
    }
    std::set<std::string> named;
    for (const auto& item : expected().items())
        named.insert(item.key());
    EXPECT_EQ(named, files);
}

TEST(Fixtures, VerdictsFollowFromTheirRules) {
    for (const auto& item : expected().items()) {
        SCOPED_TRACE(item.key());
        const nlohmann::json& paper = item.value();
        const char* verdict = paper["kind"].is_null()    ? "not-checked"
                              : !paper["fail"].empty()   ? "fail"
                              : !paper["review"].empty() ? "review"
                                                         : "pass";
        EXPECT_EQ(paper["verdict"], verdict);
        for (const char* list : {"fail", "review", "not_applicable"})
            for (const auto& rule : paper[list])
                EXPECT_TRUE(rule.get<std::string>().starts_with(paper["kind"].get<std::string>() + ".")) << rule;
    }
}

TEST(Fixtures, EachKindHasAPassAndAFail) {
    std::set<std::string> seen;
    for (const auto& item : expected().items())
        if (!item.value()["kind"].is_null())
            seen.insert(item.value()["kind"].get<std::string>() + " " + item.value()["verdict"].get<std::string>());
    for (const char* kind : {"cover-sheet", "procurement-panel", "contract-quality-schedule"})
        for (const char* verdict : {"pass", "fail"})
            EXPECT_EQ(seen.count(std::string(kind) + " " + verdict), 1U) << kind;
}

TEST(Fixtures, TheReadmeNamesEach) {
    const std::string readme = read_text(fixtures_folder() / "README.md");
    for (const auto& item : expected().items())
        EXPECT_THAT(readme, testing::HasSubstr(fs::path(item.key()).stem().string()));
}

TEST(Fixtures, AChangedOneIsNoticedAndAStrayOneNamed) {
    const fs::path folder = test::temporary_folder() / "assure-fixtures-test";
    fs::remove_all(folder);
    write_bytes(
        folder / "sources/a.paper.xml",
        R"(<paper kind="x"><properties><makes file="a.docx"/><makes file="a.xml"/></properties><p>one</p></paper>)");
    fs::create_directories(folder / "made");
    EXPECT_EQ(update_fixtures(folder / "sources", folder / "made", true).size(), 2U);
    EXPECT_TRUE(update_fixtures(folder / "sources", folder / "made", false).empty());
    write_bytes(folder / "made/a.xml", "<x/>");
    write_bytes(folder / "made/stray.docx", "?");
    EXPECT_THAT(update_fixtures(folder / "sources", folder / "made", false),
                testing::UnorderedElementsAre(testing::HasSubstr("a.xml is not what"),
                                              testing::HasSubstr("stray.docx has no source")));
    fs::remove_all(folder);
}

}  // namespace
}  // namespace assure::papers
