#include "assure/plugin/error.h"
#include "core/readers/outline.h"
#include "readers/file_bytes.h"
#include "readers/reader.h"
#include "readers/vocabulary/schema.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace assure {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

std::shared_ptr<const Source> read(std::string_view xml, const Limits& limits = {}) {
    return read_bytes(xml, "export.xml", limits);
}

std::string panel(std::string_view inside) {
    return R"(<procurement-panel-record xmlns="urn:assure:papers:1">)" + std::string(inside) +
           "</procurement-panel-record>";
}

std::string cover(std::string_view inside) {
    return R"(<cover-sheet xmlns="urn:assure:papers:1">)" + std::string(inside) + "</cover-sheet>";
}

std::string refusal(std::string_view xml, const Limits& limits = {}) {
    try {
        static_cast<void>(read(xml, limits));
    } catch (const Error& error) {
        return error.what();
    }
    return "it was read";
}

std::vector<fs::path> files_in(const std::string& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(ASSURE_SOURCE_DIR) / folder))
        files.push_back(entry.path());
    return files;
}

TEST(Vocabulary, ElementsHaveTheLabelsOfTheSchema) {
    EXPECT_EQ(test::outline(*read(cover("<meeting>Board</meeting><co-production-assurance><p>Six carers.</p><li>They "
                                        "wrote it.</li></co-production-assurance>"))),
              "# Cover sheet\nMeeting: Board\nCo-production assurance: Six carers.\nThey wrote it.\n\n");
}

TEST(Vocabulary, MembersAreATableAlsoWhenThereIsOne) {
    EXPECT_EQ(test::outline(*read(panel("<ocid>ocds-h6vhtk-050d74</ocid><members><member><role>Patient partner</role>"
                                        "<scores>true</scores></member></members>"))),
              "# Procurement panel record\nOCID: ocds-h6vhtk-050d74\n## Panel members\ntable 2x2\n"
              "  [1,1] Role\n  [1,2] Scoring\n  [2,1] Patient partner\n  [2,2] Yes\n");
}

TEST(Vocabulary, YesAndNoAreWordsAtThePlaceOfTheirValue) {
    const std::string xml = cover("<confidential> 0 </confidential>");
    const auto source = read(xml);
    EXPECT_EQ(source->block(1).text.str, "No");
    const Location where = source->locate(1, 0, 2);
    EXPECT_EQ(xml.substr(where.offset, where.length), " 0 ");
}

TEST(Vocabulary, ADayStandsAsWritten) {
    EXPECT_THAT(test::outline(*read(cover("<meeting-date>2026-03-12</meeting-date>"))),
                HasSubstr("Meeting date: 2026-03-12"));
    EXPECT_THAT(
        test::outline(*read(panel("<members><member><trained>2026-04-28</trained></member><member><trained>false"
                                  "</trained></member></members>"))),
        HasSubstr("[2,1] 2026-04-28\n  [3,1] No"));
}

TEST(Vocabulary, SectionsAndTablesOfOnesOwnKeepTheirLabelsAndOrder) {
    EXPECT_EQ(test::outline(*read(
                  cover(R"(<other><section label="Risk">16</section><table label="Lots"><row><cell label="Lot">1)"
                        R"(</cell></row></table><table label="Bids"><row><cell label="Bid">2</cell></row></table>)"
                        R"(<section label="Signed">A. B.</section></other>)"))),
              "# Cover sheet\n## Further sections\nRisk: 16\n### Lots\ntable 2x1\n  [1,1] Lot\n  [2,1] 1\n"
              "### Bids\ntable 2x1\n  [1,1] Bid\n  [2,1] 2\n### Signed\nA. B.\n");
}

TEST(Vocabulary, AnElementBehindATableStandsBesideItAndNotUnderItsHeading) {
    const auto source = read(panel("<members><member><role>Chair</role></member></members><reference>F-1</reference>"));
    const auto last = static_cast<std::uint32_t>(source->blocks().size() - 1);
    EXPECT_THAT(source->locate(last).heading, testing::ElementsAre("Procurement panel record", "Reference"));
}

TEST(Vocabulary, AnyPrefixMayStandForTheNamespace) {
    EXPECT_EQ(test::outline(*read(
                  R"(<a:cover-sheet xmlns:a="urn:assure:papers:1" xmlns:i="http://www.w3.org/2001/XMLSchema-instance")"
                  R"( i:schemaLocation="urn:assure:papers:1 papers.xsd"><a:risk>BAF 4</a:risk></a:cover-sheet>)")),
              "# Cover sheet\nRisk: BAF 4\n");
}

TEST(Vocabulary, TheFormatIsNamedWithItsVersion) {
    EXPECT_EQ(read(cover(""))->format(), "Paper in XML (urn:assure:papers:1)");
    EXPECT_EQ(read("<cover-sheet><meeting>Board</meeting></cover-sheet>")->format(), "XML");
}

TEST(Vocabulary, WhatTheSchemaRefusesIsRefusedWithItsLine) {
    for (const fs::path& file : files_in("tests/rules/bad-papers")) {
        SCOPED_TRACE(file.filename());
        const std::string said = refusal(load_file(file.string(), 10'000));
        EXPECT_THAT(said, testing::AnyOf(HasSubstr("At line 1, "), HasSubstr("'urn:assure:papers:2'")));
    }
}

TEST(Vocabulary, WhatTheSchemaTakesIsRead) {
    for (const fs::path& file : files_in("fixtures/exports")) {
        SCOPED_TRACE(file.filename());
        EXPECT_NO_THROW(static_cast<void>(read_file(file.string(), {})));
    }
}

TEST(Vocabulary, AMisspeltElementIsNamedWithTheOneThatIsMeant) {
    EXPECT_THAT(
        refusal(panel("\n<members>\n<member><reimbursment>true</reimbursment></member></members>")),
        HasSubstr(
            "At line 3, <reimbursment> stands in <member>, which has no such element. Did you mean <reimbursed>?"));
}

TEST(Vocabulary, LinesAreCountedInEveryEncoding) {
    const std::string bom = "\xEF\xBB\xBF";
    EXPECT_THAT(refusal(bom + cover("\n<meeting\n lang='en'>Board</meeting>")), HasSubstr("At line 2, <meeting> has"));
}

TEST(Vocabulary, LongNamesAndValuesDoNotFillTheReport) {
    const std::string name(10'000, 'x');
    EXPECT_LT(refusal(cover("<" + name + "/>")).size(), 500U);
    std::string value = "<meeting-date>";
    for (int i = 0; i < 1'000; ++i)
        value += "é";
    const std::string said = refusal(cover(value + "</meeting-date>"));
    EXPECT_LT(said.size(), 500U);
    EXPECT_THAT(said, HasSubstr("é…'"));
}

TEST(Vocabulary, ItsFilesKeepTheLimitsOfAllXml) {
    EXPECT_THAT(refusal(R"(<!DOCTYPE x><cover-sheet xmlns="urn:assure:papers:1"/>)"), HasSubstr("DOCTYPE"));
    std::string deep;
    for (int i = 0; i < 600; ++i)
        deep += "<p>";
    for (int i = 0; i < 600; ++i)
        deep += "</p>";
    EXPECT_THAT(refusal(cover("<meeting>" + deep + "</meeting>")), HasSubstr("512 levels"));
    Limits small;
    small.dom_bytes = 40'000;
    EXPECT_EQ(refusal(cover("<meeting>Board</meeting>"), small), "it was read");
}

TEST(Vocabulary, ManyMembersStayLinear) {
    std::string members;
    for (int i = 0; i < 20'000; ++i)
        members += "<member><role>Patient partner</role></member>";
    EXPECT_EQ(read(panel("<members>" + members + "</members>"))->table(0).rows.size(), 20'001U);
}

TEST(VocabularySchema, HasALabelAndATypeForEveryElement) {
    const vocabulary::Schema& schema = vocabulary::schema();
    EXPECT_EQ(schema.uri, "urn:assure:papers:1");
    EXPECT_EQ(schema.roots.size(), 3U);
    EXPECT_GT(schema.elements.size(), 50U);
    for (const auto& [name, element] : schema.elements) {
        EXPECT_FALSE(element.label.empty()) << name;
        EXPECT_NE(element.type, nullptr) << name;
    }
}

TEST(VocabularySchema, TakesValuesAsXmlSchemaWritesThem) {
    using vocabulary::is_written_as;
    using vocabulary::Value;
    for (const char* day : {"2026-04-28", "2024-02-29"})
        EXPECT_TRUE(is_written_as(Value::date, day)) << day;
    for (const char* day : {"", "2026-4-28", "2026-02-29", "28/04/2026", "2026-04-28Z", "2026--4-28", "0000-01-01"})
        EXPECT_FALSE(is_written_as(Value::date, day)) << day;
    for (const char* answer : {"true", "false", "1", "0"})
        EXPECT_TRUE(is_written_as(Value::yes_or_no, answer)) << answer;
    for (const char* answer : {"", "yes", "True", "2"})
        EXPECT_FALSE(is_written_as(Value::yes_or_no, answer)) << answer;
}

}  // namespace
}  // namespace assure
