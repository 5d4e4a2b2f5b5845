// A small report with everything a writer must show.
#pragma once

#include "assure/app/writer.h"

#include <sstream>
#include <string>

namespace assure::sample {

inline Rule rule(const std::string& id, Level level = Level::mandatory) {
    Rule made;
    made.id = id;
    made.kind = "cover-sheet";
    made.title = "The section is answered";
    made.level = level;
    made.clauses = {{"Co-production Strategy, September 2025", "7.1", "its words"}};
    made.required = "The section says who was involved.";
    made.fix = "Say who was involved, or why nobody was.";
    made.acts = "author";
    return made;
}

inline ReportHeader header() {
    using namespace std::chrono_literals;
    ReportHeader made;
    made.tool_version = "0.1.0";
    made.rule_packs = {{"nnicb-coproduction", "2025.9.1", "A title", "abc123", "not yet"}};
    made.as_of = Day{2026y, std::chrono::November, 20d};
    return made;
}

inline Location place() {
    Location where;
    where.heading = {"Assurance"};
    where.table_path = {1};
    where.row = 12;
    where.column = 2;
    where.label = "Co-production assurance";
    where.part = "word/document.xml";
    where.offset = 20113;
    where.length = 3;
    return where;
}

inline DocumentReport document() {
    DocumentReport made;
    made.path = "pack.docx";
    made.title = "Community pain pathway";
    made.sha256 = "00ff";
    made.kind = "cover-sheet";
    made.recognised_by = "title 'Cover sheet'";
    made.verdict = Verdict::fail;
    made.coverage = {{"word/document.xml", PartState::read, "", false, no_index},
                     {"word/embeddings/x.xlsx", PartState::skipped, "an embedded file", true, no_index}};
    return made;
}

inline RuleResult answer(const Rule& rule, Result result) {
    return {&rule, std::move(result)};
}

inline DocumentReport unreadable() {
    DocumentReport made;
    made.path = "minutes.pdf";
    made.reason = "This is a PDF file, which is not read.";
    made.next_step = "Save it as .docx.";
    return made;
}

inline Summary summary() {
    Summary made;
    made.documents = 2;
    made.fail = 1;
    made.not_checked = 1;
    return made;
}

// What a writer makes of these documents.
inline std::string written(std::string_view format, const std::vector<DocumentReport>& documents,
                           const WriterOptions& options = {}, const Summary& totals = summary(),
                           const std::vector<SetReport>& sets = {}) {
    std::ostringstream out;
    const auto writer = make_writer(format, out, options);
    writer->begin(header());
    for (const DocumentReport& one : documents)
        writer->document(one);
    for (const SetReport& one : sets)
        writer->set(one);
    writer->end(totals);
    return out.str();
}

}  // namespace assure::sample
