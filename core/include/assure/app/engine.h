// The engine brings paper, rule and check together. It names no plugin, no kind and no rule.
//
//     Engine engine(options);                     // loads plugins and the rule pack; throws Error
//     Summary summary = engine.check(inputs, writers, stop, progress);
#pragma once

#include "assure/app/inputs.h"
#include "assure/app/law.h"
#include "assure/app/limits.h"
#include "assure/app/paper_template.h"
#include "assure/app/report.h"
#include "assure/app/setting.h"
#include "assure/app/writer.h"
#include "assure/plugin/dates.h"
#include "assure/plugin/error.h"
#include "assure/plugin/export.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

struct EngineOptions {
    std::vector<std::filesystem::path> plugin_dirs;  // besides the folder beside the library
    bool default_plugins = true;                     // the folder beside the library
    std::string rules = "nnicb-coproduction";        // a pack's id or its folder
    std::filesystem::path waivers;                   // a file of waivers; empty for none
    std::string kind;                                // every document is of this kind; empty: recognise
    Day as_of{};
    std::size_t jobs = 0;     // 0: one for each core
    bool show_names = false;  // names of people with lived experience stand in reports
    Limits limits;
};

// How a card's example came out.
struct ExampleResult {
    std::string rule;
    std::string file;  // the card
    std::size_t line = 0;
    std::string name;  // "pass 1", "must-not-match 2"
    std::string expected;
    std::string actual;
    std::string message;  // the result's message
    bool ok = false;
};

class ASSURE_EXPORT Engine {
public:
    // Loads the plugins, then the rule pack. Throws Error for a bad plugin, pack or option; the first bad
    // plugin ends the run: nothing is skipped silently.
    explicit Engine(EngineOptions options);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    [[nodiscard]] const ReportHeader& header() const;
    [[nodiscard]] std::vector<const Rule*> rules() const;  // in order of id
    // What was loaded: the files of the plugins, of the rule packs and of the waivers.
    [[nodiscard]] std::vector<std::string> files() const;

    [[nodiscard]] std::span<const PaperTemplate> templates() const;  // the pack's, by kind

    // What a rule's parameters are and mean, and which pack set them, for `assure rules show`.
    struct ParameterInfo {
        std::string name;
        std::string value;  // "1", "the word list exemption-agreers"
        std::string meaning;
        std::string pack;  // which sets it; empty for the check's default
    };
    [[nodiscard]] std::vector<ParameterInfo> parameters_of(const Rule& rule) const;
    // What packs that extend the rule's pack changed of it and of the words by which it is judged.
    [[nodiscard]] std::vector<Setting> changes_of(const Rule& rule) const;

    // Called after each document, in order: documents done, documents altogether.
    using Progress = std::function<void(std::size_t done, std::size_t total)>;

    // Reads and checks the files on `jobs` cores and tells the writers, in input order. When `stop` becomes
    // true no further file is begun; what is done is reported and the summary says "interrupted".
    // One bad document never stops the rest. Exceptions of writers pass through.
    [[nodiscard]] Summary check(const Inputs& inputs, std::span<Writer* const> writers, const std::atomic<bool>& stop,
                                const Progress& progress) const;

    // Runs the examples of every card of the pack (those of one rule when `rule` is not empty).
    [[nodiscard]] std::vector<ExampleResult> run_examples(std::string_view rule) const;

    // Spoils each example that passes and tells whether its rule noticed: what the result quotes is taken out, or what
    // an example of the rule's failing says is put in where it quotes nothing.
    [[nodiscard]] std::vector<ExampleResult> run_mutants(std::string_view rule) const;

    // What the pack breaks of the laws that packs keep beyond what loading refuses.
    [[nodiscard]] std::vector<BrokenLaw> broken_laws() const;

    // The pack's rules as a page for people, in Markdown (rules/README.md).
    void write_page(std::ostream& out) const;

    // What was read of one file, as JSON (spec/cli.md, `assure inspect`) or for people.
    enum class InspectFormat : std::uint8_t { text, json };
    void inspect(const std::string& file, InspectFormat format, std::ostream& out) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

// What would be loaded from where, for `assure plugins`: loads like Engine, without a rule pack.
ASSURE_EXPORT std::vector<PluginInfo> list_plugins(const EngineOptions& options);

// The version of this library: "0.1.0".
ASSURE_EXPORT std::string_view version();

}  // namespace assure
