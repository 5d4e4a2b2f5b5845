#include "annotate/notes.h"

#include <optional>

namespace assure::annotate {
namespace {

// The first of a result's places that a comment can be hung on: its evidence, else where it is or belongs.
std::optional<Anchor> place_of(const Result& result, Places& places) {
    for (const Evidence& one : result.evidence) {
        if (auto anchor = places.find(one.location)) return anchor;
    }
    return result.location ? places.find(*result.location) : std::nullopt;
}

}  // namespace

std::vector<Note> notes_of(const FileReport& report, const ReportHeader& header, Places& places,
                           const Anchor& beginning) {
    std::vector<Note> notes;
    const auto add_findings = [&](const std::vector<Finding>& findings, const Anchor& otherwise) {
        for (const Finding& finding : findings)
            notes.push_back({about_finding(finding), place_of(finding.answer->result, places).value_or(otherwise)});
    };
    for (const DocumentReport& paper : report.papers) {
        const Anchor begins = places.find(paper.begins).value_or(beginning);
        const std::vector<Finding> findings = findings_in(paper.results);
        notes.push_back({about_paper(paper, findings, header), begins});
        add_findings(findings, begins);
    }
    add_findings(findings_in(report.of_the_set), beginning);
    return notes;
}

}  // namespace assure::annotate
