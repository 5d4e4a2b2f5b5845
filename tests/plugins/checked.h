// Checks files as the command does, and keeps what the report says.
#pragma once

#include "temporary_folder.h"

#include <assure/app/engine.h>

#include <gtest/gtest.h>

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace assure::test {

inline EngineOptions options_of_kind(std::string kind) {
    EngineOptions options;
    options.kind = std::move(kind);
    options.as_of = Day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{20}};
    options.jobs = 1;
    return options;
}

class Kept : public Writer {
public:
    void begin(const ReportHeader& /*header*/) override {}
    void document(const DocumentReport& document) override { documents.push_back(document); }
    void set(const SetReport& /*set*/) override {}
    void end(const Summary& /*summary*/) override {}

    std::vector<DocumentReport> documents;
};

// A folder of files of its own for one test, removed with it.
class Folder {
public:
    explicit Folder(const std::string& name) : path_(test::temporary_folder() / ("assure-" + name)) {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string write(const std::string& name, std::string_view content) const {
        std::string file = (path_ / name).string();
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }

private:
    std::filesystem::path path_;
};

inline std::vector<DocumentReport> check_files(const Engine& engine, std::vector<std::string> files) {
    Kept kept;
    Writer* const writers[] = {&kept};
    const std::atomic<bool> stop{false};
    Inputs inputs;
    inputs.files = std::move(files);
    (void)engine.check(inputs, writers, stop, {});
    return kept.documents;
}

inline const Result* result_of(const DocumentReport& document, std::string_view rule) {
    for (const RuleResult& one : document.results)
        if (one.result.rule == rule) return &one.result;
    return nullptr;
}

// Every example on the cards of a kind comes out as its card says; more than so many, lest none was found.
inline void expect_examples_as_their_cards_say(std::string_view kind, std::size_t more_than) {
    const Engine engine(options_of_kind(""));
    std::size_t examples = 0;
    for (const Rule* rule : engine.rules()) {
        if (rule->kind != kind) continue;
        for (const ExampleResult& example : engine.run_examples(rule->id)) {
            ++examples;
            EXPECT_TRUE(example.ok) << example.file << ":" << example.line << ": " << example.rule << ", "
                                    << example.name << ": expected " << example.expected << ", got " << example.actual
                                    << ": " << example.message;
        }
    }
    EXPECT_GT(examples, more_than);
}

inline std::string xml_text(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '&')
            escaped += "&amp;";
        else if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else
            escaped += c;
    }
    return escaped;
}

}  // namespace assure::test
