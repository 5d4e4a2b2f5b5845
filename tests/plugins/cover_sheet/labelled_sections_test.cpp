// Sections that people labelled, independently of this program: agreement is measured, and a false pass is a failure.
#include "plugins/checked.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iostream>

namespace assure {
namespace {

std::filesystem::path labelled_sections() {
    if (const char* folder = std::getenv("ASSURE_EXAMPLES"); folder != nullptr)
        return std::filesystem::path(folder) / "cover-sheet-sections.json";
    return std::filesystem::path(ASSURE_SOURCE_DIR) / "../shared/examples/cover-sheet-sections.json";
}

// The text as paragraphs of the section in a generic XML cover sheet.
std::string cover_sheet(const std::string& text) {
    std::string paragraphs = "<p>" + test::xml_text(text) + "</p>";
    for (std::size_t at = paragraphs.find('\n'); at != std::string::npos; at = paragraphs.find('\n', at))
        paragraphs.replace(at, 1, "</p><p>");
    return "<cover-sheet><paper-title>A paper</paper-title><co-production-assurance>" + paragraphs +
           "</co-production-assurance></cover-sheet>";
}

struct Tally {
    int agreed = 0;
    int asked = 0;
    int false_passes = 0;
};

TEST(LabelledSections, NoFalsePassAndHighAgreement) {
    const std::filesystem::path file = labelled_sections();
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "no labelled sections at " << file;
    std::ifstream in(file);
    const nlohmann::json sections = nlohmann::json::parse(in);

    const test::Folder folder("labelled-sections");
    std::vector<std::string> files;
    for (const auto& section : sections)
        files.push_back(folder.write(section.at("id").get<std::string>() + ".xml",
                                     cover_sheet(section.at("text").get<std::string>())));
    const Engine engine(test::options_of_kind("cover-sheet"));
    const std::vector<DocumentReport> documents = test::check_files(engine, files);
    ASSERT_EQ(documents.size(), sections.size());

    for (const std::string rule : {"section-answered", "exemption-justified", "people-involved", "done-not-planned",
                                   "level-evidenced", "influence-shown", "reimbursement-stated", "log-referenced"}) {
        Tally tally;
        for (std::size_t i = 0; i < sections.size(); ++i) {
            const std::string expected = sections[i].at("rules").value(rule, "");
            if (expected.empty()) continue;
            const Result* result = test::result_of(documents[i], "cover-sheet." + rule);
            ASSERT_NE(result, nullptr);
            const std::string actual(to_string(result->outcome));
            ++tally.asked;
            if (actual == expected) {
                ++tally.agreed;
                continue;
            }
            if (actual == "pass") ++tally.false_passes;
            std::cout << rule << ": " << sections[i].at("id").get<std::string>() << ": people said " << expected
                      << ", we say " << actual << ": " << sections[i].at("text").get<std::string>() << "\n";
        }
        std::cout << rule << ": " << tally.agreed << " of " << tally.asked << " agree\n";
        EXPECT_EQ(tally.false_passes, 0) << rule;
        EXPECT_GE(tally.agreed * 100, tally.asked * 95) << rule;
    }
}

}  // namespace
}  // namespace assure
