#include "writers/text_writer.h"

#include "assure/app/words.h"
#include "report/words.h"
#include "text/phrases.h"
#include "writers/found.h"
#include "writers/text_page.h"
#include "writers/text_results.h"

#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace assure {
namespace {

// What a waiver lets through looks never like what was met.
Tone tone_of(const DocumentReport& document) {
    switch (document.verdict) {
        case Verdict::pass:
            return met_by_waiver(document) ? Tone::open : Tone::good;
        case Verdict::fail:
        case Verdict::not_checked:
            return Tone::bad;
        case Verdict::review:
            break;
    }
    return Tone::open;
}

// What was not read and could matter, one line for each reason.
void write_unread(TextPage& page, const std::vector<PartCoverage>& coverage) {
    std::map<std::pair<PartState, std::string>, std::string> parts;
    for (const PartCoverage& part : coverage) {
        if (!left_unread(part)) continue;
        std::string& names = parts[{part.state, part.why}];
        names += (names.empty() ? "" : ", ") + part.part;
    }
    if (!parts.empty()) page.blank();
    for (const auto& [reason, names] : parts)
        page.entry("Not read", names + (reason.second.empty() ? "" : ": " + reason.second));
}

class TextWriter : public Writer {
public:
    TextWriter(std::ostream& out, const WriterOptions& options)
        : out_(out), page_(out, options), verbose_(options.verbose), quiet_(options.quiet) {}

    void begin(const ReportHeader& header) override {
        if (quiet_) return;
        for (const RulePackInfo& pack : header.rule_packs)
            page_.line("Rules: " + pack.id + " " + pack.version + " (" + review_words(pack.reviewed_with) + ")");
        page_.line("As of " + to_string(header.as_of) + " · assure " + header.tool_version);
    }

    void document(const DocumentReport& document) override {
        papers_.push_back({tone_of(document), verdict_words(document), document.path});
        if (quiet_) return;
        page_.blank();
        page_.whole(document.path, Tone::strong);
        if (!document.title.empty()) page_.line(document.title);
        page_.line(verdict_words(document), 0, tone_of(document));
        if (!document.kind.empty())
            page_.line("Read as " + with_article(kind_words(document.kind)) + " (" + document.recognised_by + ").", 1);
        if (!document.reason.empty()) {
            page_.blank();
            page_.entry("Why", document.reason);
            if (!document.next_step.empty()) page_.entry("To do", document.next_step);
        }
        write_results(page_, document.results, verbose_);
        write_unread(page_, document.coverage);
        out_ << std::flush;
    }

    void set(const SetReport& set) override {
        if (quiet_) return;
        page_.blank();
        page_.whole(set.path + ": " + counted(set.documents.size(), "paper", "papers") + " together", Tone::strong);
        write_results(page_, set.results, verbose_);
    }

    void end(const Summary& summary) override {
        if (!quiet_) page_.blank();
        if (!quiet_ && summary.pass != 0)
            page_.line("“Evidence found” means that the paper shows it, not that anyone checked that it happened.");
        if (!quiet_ && summary.review != 0) page_.line(decide_words);
        for (const std::string& note : summary.skipped_notes)
            page_.whole(note);
        if (verbose_)
            for (const std::string& file : summary.skipped_files)
                page_.whole("  " + file);
        if (!quiet_ && summary.names_masked) page_.line(std::string(names_words) + " (--show-names shows all.)");
        if (summary.interrupted) page_.line("Interrupted: only what is reported here was checked.", 0, Tone::bad);
        const bool remarks =
            (!quiet_ && summary.pass + summary.review != 0) || !summary.skipped_notes.empty() || summary.interrupted;
        write_papers(remarks);
        page_.line(totals(summary), 0, Tone::strong);
        out_ << std::flush;
    }

private:
    struct Line {
        Tone tone = Tone::plain;
        std::string words;
        std::string path;
    };

    // One line a paper, so that a long report ends with all its verdicts on one page.
    void write_papers(bool after_remarks) {
        if (papers_.size() < 2) return;
        if (after_remarks) page_.blank();
        std::size_t width = 0;
        for (const Line& paper : papers_)
            width = std::max(width, paper.words.size());
        for (const Line& paper : papers_) {
            std::string words = paper.words;
            words.resize(width + 2, ' ');
            page_.whole(words + paper.path, paper.tone);
        }
        page_.blank();
    }

    static std::string totals(const Summary& summary) {
        std::string words = counted(summary.documents, "document", "documents");
        auto add = [&words, first = true](std::size_t count, std::string_view what) mutable {
            if (count == 0) return;
            words += first ? ": " : " · ";
            words += std::string(what) + " " + std::to_string(count);
            first = false;
        };
        add(summary.pass - summary.met_by_waiver, words_for(Verdict::pass));
        add(summary.met_by_waiver, met_by_waiver_words);
        add(summary.fail, words_for(Verdict::fail));
        add(summary.review, words_for(Verdict::review));
        add(summary.not_checked, words_for(Verdict::not_checked));
        if (summary.with_waivers > summary.met_by_waiver)
            words += "; rules are waived in " + counted(summary.with_waivers, "document", "documents");
        return words;
    }

    std::ostream& out_;
    TextPage page_;
    bool verbose_;
    bool quiet_;
    std::vector<Line> papers_;  // for the list at the end
};

}  // namespace

std::unique_ptr<Writer> make_text_writer(std::ostream& out, const WriterOptions& options) {
    return std::make_unique<TextWriter>(out, options);
}

}  // namespace assure
