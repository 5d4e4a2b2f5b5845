#include "core/writers/sample_report.h"

#include <gtest/gtest.h>

#include <sstream>

namespace assure {
namespace {

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        all.push_back(line);
    return all;
}

std::string row_of(Result result) {
    const Rule rule = sample::rule("cover-sheet.section-answered");
    DocumentReport document = sample::document();
    document.results.push_back(sample::answer(rule, std::move(result)));
    return lines(sample::written("csv", {document})).at(1);
}

TEST(CsvWriter, BeginsWithTheMarkByWhichExcelKnowsTheEncoding) {
    const std::string table = sample::written("csv", {});
    EXPECT_TRUE(table.starts_with("\xEF\xBB\xBF\"Paper\",\"Title\""));
    EXPECT_TRUE(table.ends_with("\r\n"));
}

TEST(CsvWriter, ARuleIsARowWithItsQuotationPlaceAndNextStep) {
    EXPECT_EQ(
        row_of(Result::fail("It says only \"N/A\".").quoting({"N/A", sample::place()})),
        "\"pack.docx\",\"Community pain "
        "pathway\",\"cover-sheet\",\"fail\",\"cover-sheet.section-answered\",\"mandatory\","
        "\"fail\",\"It says only \"\"N/A\"\".\",\"“N/A”\",\"section 'Assurance' › table 1 › row 'Co-production "
        "assurance' › "
        "column "
        "2\",\"The section says who was involved.\",\"Co-production Strategy, September 2025, 7.1\",\"Say who was "
        "involved, or why nobody was.\",\"author\",\"\"\r");
}

TEST(CsvWriter, APaperThatWasNotCheckedIsARowThatSaysWhy) {
    const std::string row = lines(sample::written("csv", {sample::unreadable()})).at(1);
    EXPECT_NE(row.find("\"minutes.pdf\",\"\",\"\",\"not-checked\""), std::string::npos) << row;
    EXPECT_NE(row.find("This is a PDF file, which is not read."), std::string::npos);
    EXPECT_NE(row.find("Save it as .docx."), std::string::npos);
}

TEST(CsvWriter, TextThatASpreadsheetWouldRunStaysText) {
    for (const std::string formula :
         {"=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1", "  =1", "|calc", "＝1+1"}) {
        const std::string row = row_of(Result::fail(formula));
        EXPECT_NE(row.find("\"'"), std::string::npos) << formula << " in " << row;
        EXPECT_EQ(row.find("\"" + formula), std::string::npos) << row;
    }
}

TEST(CsvWriter, ARowIsOneLineWhateverAPaperHolds) {
    const std::string row = row_of(Result::fail("two\nlines \"quoted\", and \x01 a control,\xE2\x80\xAE turned"));
    EXPECT_NE(row.find("\"two lines \"\"quoted\"\", and \xEF\xBF\xBD a control, turned\""), std::string::npos) << row;
}

}  // namespace
}  // namespace assure
