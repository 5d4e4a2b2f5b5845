// A paper that a system exports in our own vocabulary is judged as the same paper written in Word.
#include "make-papers/fixtures.h"
#include "make-papers/paper_maker.h"
#include "plugins/checked.h"

namespace assure {
namespace {

namespace fs = std::filesystem;

std::vector<papers::PaperSource> sayable_sources() {
    std::vector<papers::PaperSource> sources;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(ASSURE_SOURCE_DIR) / "tests/papers")) {
        if (!entry.path().string().ends_with(".paper.xml")) continue;
        papers::PaperSource source =
            papers::parse_paper(papers::read_text(entry.path()), entry.path().filename().string());
        if (papers::can_be_said_in_vocabulary(source)) sources.push_back(std::move(source));
    }
    return sources;
}

// What was decided, rule by rule.
std::map<std::string, std::string> outcomes(const DocumentReport& document) {
    std::map<std::string, std::string> decided{{"kind", document.kind}};
    for (const RuleResult& one : document.results)
        decided[one.rule->id] = to_string(one.result.outcome);
    return decided;
}

TEST(VocabularyTwins, GetTheVerdictOfTheirWordTwin) {
    const Engine engine(test::options_of_kind(""));
    const test::Folder folder("twins");
    const std::vector<papers::PaperSource> sources = sayable_sources();
    EXPECT_GE(sources.size(), 20U);
    for (const papers::PaperSource& source : sources) {
        const std::string word =
            folder.write(source.name + ".docx", papers::make_docx(source, papers::Layout::two_columns));
        const std::string xml = folder.write(source.name + ".xml", papers::make_vocabulary_xml(source));
        const std::vector<DocumentReport> two = test::check_files(engine, {word, xml});
        ASSERT_EQ(two.size(), 2U) << source.name;
        EXPECT_EQ(outcomes(two[0]), outcomes(two[1])) << source.name;
    }
}

}  // namespace
}  // namespace assure
