#include "assure/app/join_reports.h"

#include "report/rule_packs.h"

#include <algorithm>
#include <set>
#include <string>

namespace assure {
namespace {

std::string key_of(const std::vector<RuleResult>& results) {
    std::string key;
    for (const RuleResult& answer : results)
        key += '\n' + answer.rule->id + ' ' + std::string(to_string(answer.result.outcome));
    return key;
}

// What the same answer to the same document has in common, whichever run gave it. A file that could not be read has
// neither a digest nor results, but a reason.
std::string key_of(const DocumentReport& document) {
    return document.path + '\n' + document.sha256 + '\n' + std::string(to_string(document.verdict)) + '\n' +
           document.reason + key_of(document.results);
}

// And to the same set, which has no digest: what was found tells one from the other.
std::string key_of(const SetReport& set) {
    std::string key = set.path;
    for (const std::string& document : set.documents)
        key += '\n' + document;
    for (const RuleResult& answer : set.results)
        key += '\n' + answer.result.message;
    return key + key_of(set.results);
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
    std::set<std::string> written_sets;
    const auto document = [&](const DocumentReport& one) {
        if (!written.insert(key_of(one)).second) return;
        count(summary, one);
        for (Writer* writer : writers)
            writer->document(one);
    };
    const auto set = [&](const SetReport& one) {
        if (!written_sets.insert(key_of(one)).second) return;
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
