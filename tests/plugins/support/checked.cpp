#include "support/checked.h"

#include "make-papers/paper_maker.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace assure::plugin_tests {
namespace {

namespace fs = std::filesystem;

class Collector : public Writer {
public:
    std::vector<DocumentReport> documents;
    void begin(const ReportHeader& /*header*/) override {}
    void document(const DocumentReport& report) override { documents.push_back(report); }
    void set(const SetReport& /*report*/) override {}
    void end(const Summary& /*summary*/) override {}
};

EngineOptions options() {
    EngineOptions wanted;
    wanted.rules = std::string(ASSURE_SOURCE_DIR) + "/rules/nnicb-coproduction";
    wanted.as_of = Day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{20}};
    return wanted;
}

// A folder of this test's own, gone with it.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "assure-plugin-test-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }

private:
    fs::path path_;
};

}  // namespace

const Engine& engine() {
    static const Engine one(options());
    return one;
}

std::vector<DocumentReport> check(const std::vector<std::pair<std::string, std::string>>& files) {
    const Folder folder;
    Inputs inputs;
    for (const auto& file : files) {
        const fs::path path = folder / file.first;
        std::ofstream(path, std::ios::binary) << file.second;
        inputs.files.push_back(path.string());
    }
    Collector collector;
    Writer* const writers[] = {&collector};
    const std::atomic<bool> stop{false};
    (void)engine().check(inputs, writers, stop, {});
    return collector.documents;
}

std::map<std::string, std::string> outcomes(const DocumentReport& document) {
    std::map<std::string, std::string> all;
    for (const RuleResult& one : document.results)
        all[one.rule->id.substr(one.rule->id.find('.') + 1)] = std::string(to_string(one.result.outcome));
    return all;
}

const Result& result_of(const DocumentReport& document, std::string_view rule) {
    for (const RuleResult& one : document.results)
        if (one.rule->id == rule) return one.result;
    throw std::runtime_error("no result of " + std::string(rule) + " (" + document.reason + ")");
}

std::string docx(const std::string& paper_source, std::string_view layout) {
    const papers::PaperSource source = papers::parse_paper(paper_source);
    return papers::make_docx(source, layout.empty() ? papers::Layout::as_stated : papers::layout_from(layout));
}

std::string plain_xml(const std::string& paper_source) {
    return papers::make_xml(papers::parse_paper(paper_source));
}

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else
            safe += c;
    }
    return safe;
}

}  // namespace assure::plugin_tests
