// The cover's own facts, what was left on it, and words that work for all.
#include "plugins/cover_sheet/one_paper.h"

#include <gmock/gmock.h>

namespace assure {
namespace {

using testing::HasSubstr;

// What the rule says of a cover with these elements.
Result result_of_cover(const std::string& rule, const std::string& elements) {
    const test::Folder folder("cover-sheet-house-keeping");
    const std::string file =
        folder.write("paper.xml", "<cover-sheet><paper-title>A paper</paper-title>" + elements +
                                      "<co-production-assurance><p>Six carers co-wrote the pathway "
                                      "with us in May 2026.</p></co-production-assurance>"
                                      "</cover-sheet>");
    static const Engine engine(test::options_of_kind("cover-sheet"));
    const std::vector<DocumentReport> documents = test::check_files(engine, {file});
    const Result* result = test::result_of(documents.at(0), "cover-sheet." + rule);
    return result == nullptr ? Result() : *result;
}

const std::string whole =
    "<meeting>Board</meeting><author>Lena Hartwell</author><sponsor>Tom Okafor</sponsor><purpose>Decision</purpose>"
    "<recommendation>Approve.</recommendation>";

TEST(HeaderComplete, NamesEachGap) {
    EXPECT_EQ(result_of_cover("header-complete", whole + "<meeting-date>12 March 2026</meeting-date>").outcome,
              Outcome::pass);
    const Result result = result_of_cover("header-complete", whole);
    EXPECT_EQ(result.outcome, Outcome::fail);
    EXPECT_THAT(result.message, HasSubstr("the date (no such field)"));
    const Result blank = result_of_cover("header-complete", whole + "<meeting-date>TBC</meeting-date>");
    EXPECT_THAT(blank.message, HasSubstr("the date (blank)"));
}

TEST(NoLeftOvers, CountsAndQuotesWhatTheTemplateLeft) {
    const Result result =
        result_of_cover("no-left-overs", whole + "<summary>Click or tap here to enter text.</summary>");
    EXPECT_EQ(result.outcome, Outcome::fail);
    EXPECT_THAT(result.message, HasSubstr("1 prompt, placeholder or piece of guidance"));
    ASSERT_FALSE(result.evidence.empty());
    EXPECT_THAT(result.evidence.front().quote, HasSubstr("Click or tap"));
    EXPECT_EQ(result_of_cover("no-left-overs", whole).outcome, Outcome::pass);
}

std::string plain(const std::string& text) {
    return test::outcome_of("plain-language", text);
}

TEST(PlainLanguage, ShortSentencesAndExplainedAcronymsPass) {
    EXPECT_EQ(plain("Six carers met us in May 2026. They wrote the letter. We paid them."), "pass");
    EXPECT_EQ(plain("Six carers met the patient experience team (PET) in May 2026. The PET wrote it down."), "pass");
    EXPECT_EQ(plain("Six carers met the PET (patient experience team) in May 2026."), "pass");
    EXPECT_EQ(plain("Six carers met an NHS team in May 2026; see log CPL-014."), "pass");
}

TEST(PlainLanguage, NamesTheAcronymsThatAreNotExplained) {
    test::Answers answers;
    answers.co_production = "Six carers met the PET and the CMHTs in May 2026. The PET took notes.";
    const Result result = test::result_for("plain-language", answers);
    EXPECT_EQ(result.outcome, Outcome::fail);
    EXPECT_THAT(result.message, HasSubstr("PET, CMHT."));
}

TEST(PlainLanguage, TheStrategysOwnTermsMakeNoTextHard) {
    EXPECT_EQ(plain("Six people with lived experience co-wrote the specification in May 2026."), "pass");
}

TEST(PlainLanguage, ALongAnswerTakesTimeInProportion) {
    std::string text;
    for (int i = 0; i < 500; ++i)
        text += "Six carers met the PET in May and wrote it down. ";
    EXPECT_EQ(plain(text), "fail");
}

}  // namespace
}  // namespace assure
