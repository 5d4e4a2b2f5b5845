// What a run says, in the order in which it says it: a header, then one document after another (in input
// order, each with its results in order of rule id), then results of sets, then a summary. The Report
// decides; writers only write.
#pragma once

#include "assure/app/waiver.h"
#include "assure/plugin/dates.h"
#include "assure/plugin/export.h"
#include "assure/plugin/result.h"
#include "assure/plugin/rule.h"
#include "assure/plugin/source.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

enum class Verdict : std::uint8_t { pass, fail, review, not_checked };

ASSURE_EXPORT std::string_view to_string(Verdict verdict);

// Why a document was not checked, by who can mend it: its author (the file), whoever runs the program (what was asked
// for), or whoever writes the program and its plugins.
enum class Obstacle : std::uint8_t { file, request, program };

ASSURE_EXPORT std::string_view to_string(Obstacle obstacle);

struct RulePackInfo {
    std::string id;
    std::string version;
    std::string title;
    std::string sha256;         // over the pack's files, in order of their names
    std::string reviewed_with;  // "not yet", or a group and a date
};

struct PluginInfo {
    std::string name;
    std::string version;
    std::string file;
    std::vector<std::string> kinds;
    std::vector<std::string> checks;  // "cover-sheet: section-present"
};

struct ReportHeader {
    std::string tool_version;
    std::vector<RulePackInfo> rule_packs;
    std::vector<PluginInfo> plugins;
    Day as_of{};
};

// A result and the rule it answers (the rulebook and the waivers outlive every report).
struct RuleResult {
    const Rule* rule = nullptr;
    Result result;
    const Waiver* waiver = nullptr;            // where its outcome is `waived`: by which waiver
    Outcome without_waiver = Outcome::waived;  // and what it would be without

    // What to do: the result's own next step, else the card's.
    [[nodiscard]] const std::string& fix() const { return result.fix.empty() ? rule->fix : result.fix; }
};

struct DocumentReport {
    std::string path;  // as it was given; "pack.docx#2" where a file holds several papers
    std::string title;
    std::string sha256;
    std::string kind;  // empty when not recognised
    std::string recognised_by;
    Location begins;  // its first block
    Verdict verdict = Verdict::not_checked;
    Obstacle obstacle = Obstacle::file;  // for not_checked
    bool unrecognised = false;           // not_checked because it was read but is of no known kind
    std::string reason;                  // for not_checked, and for a review that no single rule explains: why
    std::string next_step;               // where there is a reason: what to do
    std::vector<PartCoverage> coverage;
    std::vector<RuleResult> results;  // in order of rule id
    bool names_masked = false;        // names of people with lived experience were left out
};

struct SetReport {
    std::string path;
    std::vector<std::string> documents;
    std::vector<RuleResult> results;
};

struct Summary {
    std::size_t documents = 0;
    std::size_t pass = 0;
    std::size_t fail = 0;
    std::size_t review = 0;
    std::size_t not_checked = 0;
    std::size_t waived = 0;         // rules
    std::size_t met_by_waiver = 0;  // of the documents that pass: those that need a waiver for it
    std::size_t with_waivers = 0;   // documents with a rule that is waived
    bool interrupted = false;
    bool names_masked = false;  // in one of the documents
    // What the exit code is decided from.
    bool mandatory_failed = false;
    bool review_needed = false;
    bool advisory_failed = false;
    bool rule_error = false;
    bool unreadable = false;                 // a document that could not be read
    bool unrecognised = false;               // a document of unknown kind
    std::vector<std::string> skipped_notes;  // "3 other files and 1 symbolic link were skipped"
    std::vector<std::string> skipped_files;  // those of other types
    std::vector<std::string> waiver_notes;   // waivers that expired, have not begun, or were not used
};

// The verdict of a document that could be read and recognised (spec: "Verdict of a document").
ASSURE_EXPORT Verdict verdict_of(std::span<const RuleResult> results, Day as_of);

// Whether the document passes, and a rule of it is waived: no report may show it as a pass like others.
ASSURE_EXPORT bool met_by_waiver(const DocumentReport& document);

// Counts a document (or the results of a set) into the summary.
ASSURE_EXPORT void count(Summary& summary, const DocumentReport& document);
ASSURE_EXPORT void count(Summary& summary, const SetReport& set);

}  // namespace assure
