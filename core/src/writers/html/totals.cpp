#include "report/words.h"
#include "text/phrases.h"
#include "writers/html/overview.h"

#include <string>

namespace assure::html {
namespace {

// The colour of the bar's part stands over its number, so that the numbers are the bar's key.
void write_total(Markup& page, std::string_view style, std::size_t count, std::string_view words) {
    const auto item = page.open("li", {{"class", style}});
    page.whole("strong", std::to_string(count));
    page.text(" " + std::string(words));
}

void write_numbers(Markup& page, const Summary& summary) {
    const auto list = page.open("ul", {{"class", "totals"}});
    write_total(page, "total-fail", summary.fail, words_for(Verdict::fail));
    write_total(page, "total-error", summary.not_checked, words_for(Verdict::not_checked));
    write_total(page, "total-review", summary.review, words_for(Verdict::review));
    write_total(page, "total-pass", summary.pass, words_for(Verdict::pass));
    if (summary.waived != 0) write_total(page, "total-waived", summary.waived, "Rules waived");
}

Tally verdicts(const Summary& summary) {
    Tally tally;
    tally.add(Outcome::fail, summary.fail);
    tally.add(Outcome::error, summary.not_checked);
    tally.add(Outcome::review, summary.review);
    tally.add(Outcome::pass, summary.pass);
    return tally;
}

}  // namespace

void write_totals(Markup& page, const Summary& summary) {
    if (summary.documents == 0) {
        page.whole("p", "No paper was checked.", {{"class", "nhsuk-inset-text"}});
        return;
    }
    page.whole("p", counted(summary.documents, "document was looked at.", "documents were looked at."));
    write_bar(page, verdicts(summary));
    write_numbers(page, summary);
}

}  // namespace assure::html
