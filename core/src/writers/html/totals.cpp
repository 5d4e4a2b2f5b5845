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
    if (summary.met_by_waiver != 0) write_total(page, "total-waived", summary.met_by_waiver, met_by_waiver_words);
    write_total(page, "total-pass", summary.pass - summary.met_by_waiver, words_for(Verdict::pass));
}

Tally verdicts(const Summary& summary) {
    Tally tally;
    tally.add(Share::fail, summary.fail);
    tally.add(Share::error, summary.not_checked);
    tally.add(Share::review, summary.review);
    tally.add(Share::waived, summary.met_by_waiver);
    tally.add(Share::pass, summary.pass - summary.met_by_waiver);
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
    if (summary.with_waivers > summary.met_by_waiver)
        page.whole("p", "Rules are waived in " + counted(summary.with_waivers, "document.", "documents."));
}

}  // namespace assure::html
