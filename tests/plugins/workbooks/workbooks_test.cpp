// Papers as Excel workbooks: each is judged as the same paper in Word is.
#include "plugins/checked.h"

#include "make-papers/fixtures.h"
#include "make-papers/paper_maker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <sstream>

namespace assure {
namespace {

namespace fs = std::filesystem;

// Every source whose paper a workbook can hold: workbooks have no tracked changes and no content controls.
std::vector<std::pair<std::string, papers::PaperSource>> sources() {
    std::vector<std::pair<std::string, papers::PaperSource>> all;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(ASSURE_SOURCE_DIR) / "tests/papers")) {
        const std::string name = entry.path().filename().string();
        if (!name.ends_with(".paper.xml")) continue;
        const std::string text = papers::read_text(entry.path());
        const bool word_only =
            text.find("<ins") != std::string::npos || text.find("layout=\"controls") != std::string::npos;
        if (!word_only) all.emplace_back(name, papers::parse_paper(text, name));
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return all;
}

const Engine& engine() {
    static const Engine one(test::options_of_kind(""));
    return one;
}

// Kinds, verdicts and outcomes of a file's papers, without its words; `mandatory`: of mandatory rules only.
std::string judgement(const std::string& file, bool mandatory = false) {
    std::ostringstream said;
    for (const DocumentReport& document : test::check_files(engine(), {file})) {
        said << document.kind << ": " << to_string(document.verdict) << '\n';
        for (const RuleResult& one : document.results)
            if (!mandatory || one.rule->level == Level::mandatory)
                said << "  " << one.rule->id << ": " << to_string(one.result.outcome) << '\n';
    }
    return said.str();
}

void expect_same(const papers::PaperSource& source, const std::string& name, papers::Layout layout,
                 const std::vector<std::string>& choices, bool mandatory = false) {
    const test::Folder folder("workbooks");
    const std::string word = judgement(folder.write(name + ".docx", papers::make_docx(source, layout)), mandatory);
    for (const std::string& choice : choices) {
        const std::string bytes = papers::make_xlsx(source, layout, papers::excel_choices_from(choice));
        EXPECT_EQ(judgement(folder.write(name + ".xlsx", bytes), mandatory), word)
            << name << " as " << papers::layout_name(layout) << " " << choice;
    }
}

TEST(Workbooks, AreJudgedAsTheSamePaperInWord) {
    const auto all = sources();
    ASSERT_GT(all.size(), 15U);
    for (const auto& [name, source] : all)
        expect_same(source, name, papers::Layout::as_stated,
                    {"", "inline-strings", "away", "apart", "gaps", "inline-strings away apart gaps"});
}

// A bold answer under a heading is a heading of its own to Word's readers, which a cell's answer never is: that can
// change what advisory rules say, and nothing else.
TEST(Workbooks, AreJudgedAsTheSamePaperInWordWhateverTheLayout) {
    for (const auto& [name, source] : sources()) {
        for (const papers::Layout layout : papers::all_layouts()) {
            const bool controls =
                layout == papers::Layout::controls || layout == papers::Layout::controls_in_two_columns;
            if (!controls) expect_same(source, name, layout, {"inline-strings away apart gaps"}, true);
        }
    }
}

std::string workbook_judgement(std::string_view xml) {
    const test::Folder folder("workbook");
    return judgement(folder.write("record.xlsx", papers::make_xlsx(papers::parse_paper(xml))));
}

// A panel record with a manager, and what else stands in and below its table.
std::string record(std::string_view rows, std::string_view below = "", std::string_view title = "Panel record") {
    std::string xml = R"(<paper kind="procurement-panel">)";
    xml.append("<title>").append(title).append("</title>");
    xml += R"(<field label="Process">PSR Competitive Process</field>
        <field label="Evaluation start date">12 May 2026</field><heading>Panel members</heading>
        <table><row header="yes"><cell>Name</cell><cell>Role</cell><cell>Scoring</cell><cell>Training completed</cell>
        <cell>Payment</cell></row>
        <row><cell>A. Thorne</cell><cell>Contract manager</cell><cell>Yes</cell><cell>28/04/2026</cell><cell>Salaried</cell></row>
        <row><cell>B. Wray</cell><cell>Finance officer</cell><cell>Yes</cell><cell>28/04/2026</cell><cell>Salaried</cell></row>)";
    return xml.append(rows).append("</table>").append(below).append("</paper>");
}

constexpr std::string_view partner =
    "<cell>C. D.</cell><cell>Patient partner</cell><cell>Yes</cell><cell>28/04/2026</cell>"
    "<cell>Paid £25 an hour</cell></row>";

TEST(Workbooks, CountNoMemberInAHiddenRow) {
    const std::string shown = workbook_judgement(record(std::string("<row>") + std::string(partner)));
    EXPECT_NE(shown.find("lived-experience-member: pass"), std::string::npos) << shown;
    const std::string hidden = workbook_judgement(record(std::string("<row hidden=\"yes\">") + std::string(partner)));
    EXPECT_EQ(hidden.find("lived-experience-member: pass"), std::string::npos) << hidden;
    EXPECT_EQ(hidden.find("procurement-panel: pass"), std::string::npos) << hidden;
}

TEST(Workbooks, CountNothingOnAHiddenSheet) {
    const std::string below = R"(<sheet name="Old panel" hidden="yes"/><heading>Panel members</heading>
        <table><row header="yes"><cell>Name</cell><cell>Role</cell><cell>Scoring</cell><cell>Training completed</cell>
        <cell>Payment</cell></row><row>)" +
                              std::string(partner) + "</table>";
    const std::string said = workbook_judgement(record("", below));
    EXPECT_NE(said.find("lived-experience-member: fail"), std::string::npos) << said;
}

TEST(Workbooks, TakeABlankRowInAListForNoEnd) {
    const std::string said = workbook_judgement(record(std::string("<row/><row>") + std::string(partner)));
    EXPECT_NE(said.find("lived-experience-member: pass"), std::string::npos) << said;
}

TEST(Workbooks, ReadBooleansAndFormulasByWhatTheyShow) {
    const std::string said = workbook_judgement(record(
        "<row><cell>C. D.</cell><cell formula=\"CONCATENATE(&quot;Patient &quot;,&quot;partner&quot;)\">Patient "
        "partner</cell><cell><tick ticked=\"yes\"/></cell><cell>28/04/2026</cell><cell>Paid £25 an hour</cell></row>"));
    EXPECT_NE(said.find("procurement-panel: pass"), std::string::npos) << said;
}

TEST(Workbooks, HoldAPaperOnEachSheetWhereEachIsARecord) {
    const std::string second =
        record(std::string("<row>") + std::string(partner), "", "Evaluation panel record: lot 2");
    std::string blocks = second.substr(second.find("<title>"));
    blocks.erase(blocks.rfind("</paper>"));
    const std::string said =
        workbook_judgement(record("", "<sheet name=\"Lot 2\"/>" + blocks, "Evaluation panel record: lot 1"));
    EXPECT_NE(said.find("lived-experience-member: fail"), std::string::npos) << said;
    EXPECT_NE(said.find("lived-experience-member: pass"), std::string::npos) << said;
}

std::string schedule(std::string_view provider, std::string_view requirement) {
    std::string xml = "<title>Schedule 4: Local Quality Requirements</title><field label=\"Provider\">";
    xml.append(provider).append("</field><field label=\"Contract year\">2026/27</field>");
    xml += R"(<table><row header="yes"><cell>Ref</cell><cell>Quality Requirement</cell><cell>Threshold</cell>
        <cell>Method of Measurement</cell></row><row><cell>1</cell><cell>)";
    xml.append(requirement).append("</cell><cell>100%</cell><cell>Audit</cell></row></table>");
    return xml;
}

constexpr std::string_view together =
    "Co-production: people who use the service and carers decide service changes jointly with staff";

std::size_t papers_in(const std::string& said) {
    std::size_t count = 0;
    for (std::size_t at = said.find("schedule: "); at != std::string::npos; at = said.find("schedule: ", at + 1))
        ++count;
    return count;
}

TEST(Workbooks, HoldAScheduleOnEachSheetThatBindsAProviderOfItsOwn) {
    const auto both = [](std::string_view second_provider) {
        std::string xml = R"(<paper kind="contract-quality-schedule"><sheet name="First"/>)";
        xml += schedule("Harrowmoor Community NHS Trust", together) + "<sheet name=\"Second\"/>";
        return workbook_judgement(xml + schedule(second_provider, "Pressure ulcers") + "</paper>");
    };
    const std::string two = both("Saltmere Talking Therapies");
    EXPECT_EQ(papers_in(two), 2U) << two;
    EXPECT_NE(two.find("requirement-present: fail"), std::string::npos) << two;
    const std::string one = both("Harrowmoor Community NHS Trust");
    EXPECT_EQ(papers_in(one), 1U) << one;
}

}  // namespace
}  // namespace assure
