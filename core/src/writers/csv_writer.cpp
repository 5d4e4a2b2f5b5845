#include "writers/csv_writer.h"

#include "assure/app/clauses.h"
#include "assure/app/printable.h"
#include "writers/found.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>

namespace assure {
namespace {

// What a formula begins with; the wide forms of =, +, - and @ too, which some take for these (OWASP, CSV injection).
constexpr std::array<std::string_view, 10> formula_signs = {"=", "+",      "-",      "@",      "|",
                                                            "%", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

// A cell that begins like a formula is one to a spreadsheet, whoever wrote it; an apostrophe before it makes it text.
bool looks_like_formula(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return std::ranges::any_of(formula_signs, [&](std::string_view sign) { return text.starts_with(sign); });
}

std::string cell(std::string_view text) {
    const std::string shown = printable(text);
    std::string quoted = looks_like_formula(shown) ? "\"'" : "\"";
    for (const char character : shown)
        quoted += character == '"' ? std::string("\"\"") : std::string(1, character);
    return quoted + '"';
}

class CsvWriter : public Writer {
public:
    explicit CsvWriter(std::ostream& out) : out_(out) {}

    void begin(const ReportHeader& /*header*/) override {
        out_ << "\xEF\xBB\xBF";
        row({"Paper", "Title", "Kind", "Verdict", "Rule", "Level", "Outcome", "Found", "Quotation", "Where", "Required",
             "Clause", "To do", "Who acts", "Follows from"});
    }

    void document(const DocumentReport& document) override {
        const std::string_view verdict = to_string(document.verdict);
        if (document.results.empty())
            row({document.path, document.title, document.kind, verdict, "", "", "", document.reason, "", "", "", "",
                 document.next_step, "", ""});
        for (const RuleResult& answer : document.results)
            result(document.path, document.title, document.kind, verdict, answer);
    }

    void set(const SetReport& set) override {
        for (const RuleResult& answer : set.results)
            result(set.path, "", "", "", answer);
    }

    void end(const Summary& /*summary*/) override { out_ << std::flush; }

private:
    void result(std::string_view path, std::string_view title, std::string_view kind, std::string_view verdict,
                const RuleResult& answer) {
        const Rule& rule = *answer.rule;
        const Result& result = answer.result;
        row({path, title, kind, verdict, rule.id, to_string(rule.level), to_string(result.outcome), result.message,
             quotations(result), places(result), rule.required, cited(rule.clauses), next_step(answer), rule.acts,
             result.follows_from});
    }

    void row(std::initializer_list<std::string_view> cells) {
        std::string line;
        for (const std::string_view text : cells)
            line += (line.empty() ? "" : ",") + cell(text);
        out_ << line << "\r\n";
    }

    std::ostream& out_;
};

}  // namespace

std::unique_ptr<Writer> make_csv_writer(std::ostream& out, const WriterOptions& /*options*/) {
    return std::make_unique<CsvWriter>(out);
}

}  // namespace assure
