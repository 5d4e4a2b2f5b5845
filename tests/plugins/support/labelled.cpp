#include "plugins/support/labelled.h"

#include "plugins/checked.h"

#include "make-papers/paper_maker.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <utility>

namespace assure::test {
namespace {

using nlohmann::json;

std::string attribute_safe(std::string_view text) {
    std::string safe = xml_text(text);
    for (std::size_t at = safe.find('"'); at != std::string::npos; at = safe.find('"', at + 6))
        safe.replace(at, 1, "&quot;");
    return safe;
}

std::string row_source(const json& cells, const char* attributes) {
    std::string row = std::string("<row") + attributes + ">";
    for (const json& cell : cells)
        row += "<cell>" + xml_text(cell.get<std::string>()) + "</cell>";
    return row + "</row>";
}

// An example as a source of test papers.
std::string source_of(const json& item, std::string_view kind) {
    const std::string title = item["title"].get<std::string>();
    std::string paper = "<paper kind=\"" + std::string(kind) +
                        "\"><properties organisation=\"NHS Fenmarsh ICB\" title=\"" + attribute_safe(title) +
                        "\" author=\"A. Author\" created=\"2026-01-05T09:00:00Z\"/><title>" + xml_text(title) +
                        "</title><fields>";
    for (const json& fact : item["facts"])
        paper += "<field label=\"" + attribute_safe(fact[0].get<std::string>()) + "\">" +
                 xml_text(fact[1].get<std::string>()) + "</field>";
    paper += "</fields><table name=\"rows\" row-name=\"row\">" + row_source(item["columns"], " header=\"yes\"");
    for (const json& row : item["rows"])
        paper += row_source(row, "");
    paper += "</table>";
    for (const json& note : item["notes"])
        paper += "<p>" + xml_text(note.get<std::string>()) + "</p>";
    return paper + "</paper>";
}

// Rule id without its kind to outcome ("pass").
std::map<std::string, std::string> outcomes(const DocumentReport& document) {
    std::map<std::string, std::string> all;
    for (const RuleResult& one : document.results)
        all[one.rule->id.substr(one.rule->id.find('.') + 1)] = std::string(to_string(one.result.outcome));
    return all;
}

struct Tally {
    std::size_t compared = 0;
    std::size_t agreed = 0;
};

bool false_pass(const std::string& said, const std::string& labelled) {
    return said == "pass" && (labelled == "fail" || labelled == "review");
}

void compare(Tally& tally, const json& item, const DocumentReport& document, const std::string& form,
             const std::vector<std::string>& rules) {
    const std::map<std::string, std::string> said = outcomes(document);
    for (const auto& [rule, label] : item["rules"].items()) {
        if (std::find(rules.begin(), rules.end(), rule) == rules.end()) continue;
        ++tally.compared;
        const std::string labelled = label.get<std::string>();
        const auto found = said.find(rule);
        const std::string outcome = found == said.end() ? "nothing (" + document.reason + ")" : found->second;
        if (outcome == labelled) {
            ++tally.agreed;
            continue;
        }
        std::cout << "  " << item["id"].get<std::string>() << " as " << form << ": " << rule << " is " << outcome
                  << ", labelled " << labelled << "\n";
        EXPECT_FALSE(false_pass(outcome, labelled)) << item["id"] << " as " << form << ": " << rule;
    }
}

}  // namespace

std::string examples_file(std::string_view name) {
    const char* const named = std::getenv("ASSURE_EXAMPLES");
    const std::filesystem::path folder = named != nullptr
                                             ? std::filesystem::path(named)
                                             : std::filesystem::path(ASSURE_SOURCE_DIR) / "../shared/examples";
    const std::filesystem::path file = folder / name;
    return std::filesystem::exists(file) ? file.string() : std::string();
}

double compare_with_labels(const std::string& file, std::string_view kind, const std::vector<std::string>& rules) {
    std::ifstream in(file);
    const json items = json::parse(in);
    const Folder folder("labelled-" + std::string(kind));
    std::vector<std::string> files;
    std::vector<std::pair<const json*, std::string>> meaning;
    for (const json& item : items) {
        const papers::PaperSource source = papers::parse_paper(source_of(item, kind));
        const std::string id = item["id"].get<std::string>();
        files.push_back(folder.write(id + ".xml", papers::make_xml(source)));
        meaning.emplace_back(&item, "XML");
        for (const std::string_view layout :
             {"two-columns", "four-columns", "label-above", "same-paragraph", "headings", "nested-table"}) {
            const std::string form(layout);
            files.push_back(
                folder.write(id + "-" + form + ".docx", papers::make_docx(source, papers::layout_from(layout))));
            meaning.emplace_back(&item, form);
        }
        for (const std::string_view choices : {"", "inline-strings away gaps", "apart"}) {
            const std::string form = "workbook " + std::string(choices);
            files.push_back(folder.write(
                id + "-" + form + ".xlsx",
                papers::make_xlsx(source, papers::Layout::two_columns, papers::excel_choices_from(choices))));
            meaning.emplace_back(&item, form);
        }
    }
    const Engine engine(options_of_kind(""));
    const std::vector<DocumentReport> documents = check_files(engine, files);
    EXPECT_EQ(documents.size(), files.size());
    Tally tally;
    for (std::size_t i = 0; i < std::min(documents.size(), meaning.size()); ++i)
        compare(tally, *meaning[i].first, documents[i], meaning[i].second, rules);
    std::cout << "  agreement " << tally.agreed << " of " << tally.compared << "\n";
    return tally.compared == 0 ? 0.0 : static_cast<double>(tally.agreed) / static_cast<double>(tally.compared);
}

}  // namespace assure::test
