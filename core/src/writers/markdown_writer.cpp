#include "writers/markdown_writer.h"

#include "assure/app/clauses.h"
#include "report/words.h"
#include "text/markdown_text.h"
#include "text/phrases.h"
#include "writers/found.h"

#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure {
namespace {

class MarkdownWriter : public Writer {
public:
    explicit MarkdownWriter(std::ostream& out) : out_(out) {}

    void begin(const ReportHeader& header) override {
        out_ << "# Evidence of co-production\n\n";
        for (const RulePackInfo& pack : header.rule_packs)
            out_ << "Rules: " << markdown_text(pack.id + " " + pack.version) << " ("
                 << markdown_text(review_words(pack.reviewed_with)) << ")  \n";
        out_ << "As of " << to_string(header.as_of) << " · assure " << markdown_text(header.tool_version) << "\n";
    }

    void document(const DocumentReport& document) override {
        papers_.emplace_back(verdict_words(document), document.path);
        out_ << "\n## " << markdown_text(document.path) << "\n\n";
        if (!document.title.empty()) out_ << "Title: " << markdown_text(document.title) << "  \n";
        out_ << "**" << verdict_words(document) << "**\n";
        if (!document.reason.empty())
            out_ << "\n" << markdown_text(document.reason) << " " << markdown_text(document.next_step) << "\n";
        results(document.results);
        unread(document.coverage);
    }

    void set(const SetReport& set) override {
        out_ << "\n## " << markdown_text(set.path) << ": " << counted(set.documents.size(), "paper", "papers")
             << " together\n";
        results(set.results);
    }

    void end(const Summary& summary) override {
        out_ << "\n## All papers\n\n| Verdict | Paper |\n| --- | --- |\n";
        for (const auto& [words, path] : papers_)
            out_ << "| " << words << " | " << markdown_text(path) << " |\n";
        for (const std::string& note : summary.skipped_notes)
            out_ << "\n" << markdown_text(note) << "\n";
        if (summary.names_masked) out_ << "\n" << names_words << "\n";
        if (summary.interrupted) out_ << "\n**Interrupted: only what is reported here was checked.**\n";
        if (summary.pass != 0)
            out_ << "\n“Evidence found” means that the paper shows it, not that anyone checked that it happened.\n";
        if (summary.review != 0) out_ << "\n" << decide_words << "\n";
        out_ << std::flush;
    }

private:
    void results(const std::vector<RuleResult>& results) {
        for (const RuleResult& answer : results) {
            if (needs_telling(answer.result.outcome)) result(answer);
        }
        std::string met;
        for (const RuleResult& answer : results) {
            if (answer.result.outcome == Outcome::pass)
                met += "- " + markdown_text(answer.rule->title) + ": " + markdown_text(answer.result.message) +
                       quotation_lines(answer.result);
        }
        if (!met.empty()) out_ << "\n### " << words_for(Outcome::pass) << "\n\n" << met;
        out_ << std::flush;
    }

    void result(const RuleResult& answer) {
        const Rule& rule = *answer.rule;
        const std::string clauses = cited(rule.clauses);
        out_ << "\n### " << words_for(answer.result.outcome) << (rule.level == Level::advisory ? " (advice)" : "")
             << ": " << markdown_text(rule.title) << "\n\n";
        item("Found", markdown_text(answer.result.message) + quotation_lines(answer.result));
        item("Required", markdown_text(rule.required + (clauses.empty() ? "" : " (" + clauses + ")")) + "\n");
        item("To do", markdown_text(to_do(answer)) + "\n");
        if (!answer.result.follows_from.empty()) item("Follows from", "`" + answer.result.follows_from + "`\n");
        item("Rule", "`" + rule.id + "`\n");
    }

    void item(std::string_view label, const std::string& text) { out_ << "- **" << label << "** " << text; }

    // Each quotation and its place on a line of its own, under the item.
    static std::string quotation_lines(const Result& result) {
        std::string lines = "\n";
        for (const Quoted& one : quoted(result))
            lines += "  - " + markdown_text(one.words) +
                     (one.where.empty() ? "" : " (" + markdown_text(one.where) + ")") + "\n";
        if (result.evidence.empty() && result.location)
            lines += "  - Where: " + markdown_text(describe(*result.location)) + "\n";
        return lines;
    }

    void unread(const std::vector<PartCoverage>& coverage) {
        std::string lines;
        for (const PartCoverage& part : coverage) {
            if (!left_unread(part)) continue;
            lines += "- " + markdown_text(part.part) + (part.why.empty() ? "" : ": " + markdown_text(part.why)) + "\n";
        }
        if (!lines.empty()) out_ << "\n### Not read\n\n" << lines;
    }

    std::ostream& out_;
    std::vector<std::pair<std::string, std::string>> papers_;  // for the table at the end
};

}  // namespace

std::unique_ptr<Writer> make_markdown_writer(std::ostream& out, const WriterOptions& /*options*/) {
    return std::make_unique<MarkdownWriter>(out);
}

}  // namespace assure
