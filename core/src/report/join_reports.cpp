#include "assure/app/join_reports.h"

#include "report/rule_packs.h"

#include <algorithm>
#include <set>
#include <string>

namespace assure {
namespace {

// What the same answer to the same document has in common, whichever run gave it.
std::string key_of(const DocumentReport& document) {
    std::string key = document.path + '\n' + document.sha256;
    for (const RuleResult& answer : document.results)
        key += '\n' + answer.rule->id + ' ' + std::string(to_string(answer.result.outcome));
    return key;
}

ReportHeader joined_header(std::span<SavedReport> reports) {
    ReportHeader header;
    header.tool_version = ASSURE_VERSION;
    for (const SavedReport& report : reports) {
        add_new(report.header().rule_packs, header.rule_packs);
        header.as_of = std::max(header.as_of, report.header().as_of);
    }
    return header;
}

// Notes repeat when several runs had the same waivers or folders.
void add_notes(const std::vector<std::string>& notes, std::vector<std::string>& to) {
    for (const std::string& note : notes) {
        if (std::find(to.begin(), to.end(), note) == to.end()) to.push_back(note);
    }
}

}  // namespace

Summary join_reports(std::span<SavedReport> reports, std::span<Writer* const> writers) {
    Summary summary;
    for (const SavedReport& report : reports) {
        summary.interrupted = summary.interrupted || report.summary().interrupted;
        add_notes(report.summary().skipped_notes, summary.skipped_notes);
        add_notes(report.summary().waiver_notes, summary.waiver_notes);
    }
    const ReportHeader header = joined_header(reports);
    for (Writer* writer : writers)
        writer->begin(header);

    std::set<std::string> written;
    const auto document = [&](const DocumentReport& one) {
        if (!written.insert(key_of(one)).second) return;
        count(summary, one);
        for (Writer* writer : writers)
            writer->document(one);
    };
    const auto set = [&](const SetReport& one) {
        count(summary, one);
        for (Writer* writer : writers)
            writer->set(one);
    };
    for (SavedReport& report : reports)
        report.read(document, [](const SetReport&) {});
    for (SavedReport& report : reports)
        report.read([](const DocumentReport&) {}, set);
    for (Writer* writer : writers)
        writer->end(summary);
    return summary;
}

}  // namespace assure
