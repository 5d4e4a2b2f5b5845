#include "writers/html/paper_section.h"

#include "assure/app/words.h"
#include "report/words.h"
#include "text/paper_path.h"
#include "text/phrases.h"
#include "writers/html/coverage.h"
#include "writers/html/needs.h"
#include "writers/html/result_list.h"

#include <algorithm>
#include <string>

namespace assure::html {
namespace {

void write_verdict(Markup& page, const DocumentReport& document) {
    {
        const auto line = page.open("p");
        page.whole("strong", verdict_words(document), {{"class", tag_class(document)}});
    }
    if (document.reason.empty()) return;
    const auto why = page.open("div", {{"class", "nhsuk-inset-text"}});
    page.whole("p", document.reason);
    if (!document.next_step.empty()) page.whole("p", "To do: " + document.next_step);
}

void write_identity(Markup& page, const DocumentReport& document) {
    const auto about = page.open("div", {{"class", "about-paper"}});
    page.whole("p", document.path);
    if (!document.kind.empty())
        page.whole("p", "Read as " + with_article(kind_words(document.kind)) + " (" + document.recognised_by + ").");
}

// A paper that asks nothing of anybody takes no page of its own in print.
bool asks(const DocumentReport& document) {
    return std::any_of(document.results.begin(), document.results.end(),
                       [](const RuleResult& answer) { return need_of(answer) != Need::nothing; });
}

void write_way_back(Markup& page) {
    const auto line = page.open("p", {{"class", "way-back"}});
    const auto link = page.link("papers");
    page.text("Back to all papers");
}

}  // namespace

void write_paper(Markup& page, const DocumentReport& document, std::string_view id) {
    const auto section = page.open("section", {{"class", asks(document) ? "paper" : "paper brief"}, {"id", id}});
    page.whole("h2", document.title.empty() ? file_name(document.path) : document.title);
    write_verdict(page, document);
    write_identity(page, document);
    write_results(page, document.results);
    write_unread(page, document.coverage);
    write_record(page, document.coverage, document.sha256);
    write_way_back(page);
}

void write_set(Markup& page, const SetReport& set, std::string_view id) {
    const auto section = page.open("section", {{"class", "paper"}, {"id", id}});
    page.whole("h2", file_name(set.path) + ": " + counted(set.documents.size(), "paper", "papers") + " together");
    {
        const auto list = page.open("ul", {{"class", "about-paper"}});
        for (const std::string& document : set.documents)
            page.whole("li", document);
    }
    write_results(page, set.results);
    write_way_back(page);
}

}  // namespace assure::html
