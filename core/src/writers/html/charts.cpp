// Every paper and every rule with its outcomes: a bar to look at beside the words. Nothing is counted by person.
#include "assure/app/words.h"
#include "text/paper_path.h"
#include "text/phrases.h"
#include "writers/html/overview.h"

#include <string>

namespace assure::html {
namespace {

void write_tally(Markup& page, const Tally& tally) {
    write_bar(page, tally);
    page.whole("span", tally.words(), {{"class", "counts"}});
}

// Roles are named, since a table that is laid out in blocks on a phone would lose them.
void write_head(Markup& page) {
    const auto head = page.open("thead", {{"role", "rowgroup"}});
    const auto row = page.open("tr", {{"role", "row"}});
    for (const std::string_view title : {"Paper", "Verdict", "Rules"})
        page.whole("th", title, {{"role", "columnheader"}, {"scope", "col"}});
}

void write_line(Markup& page, const PaperLine& line) {
    const auto row = page.open("tr", {{"role", "row"}});
    {
        const auto paper = page.open("th", {{"role", "rowheader"}, {"scope", "row"}});
        {
            const auto link = page.link(line.id);
            page.text(line.title.empty() ? file_name(line.path) : title_in_list(line.title));
        }
        if (!line.title.empty()) page.whole("span", file_name(line.path), {{"class", "where"}});
    }
    {
        const auto verdict = page.open("td", {{"role", "cell"}});
        if (line.verdict.empty()) page.text("Papers together");
        if (!line.verdict.empty()) page.whole("strong", line.verdict, {{"class", line.verdict_tag}});
    }
    const auto rules = page.open("td", {{"role", "cell"}});
    if (line.rules.total() == 0) page.text("No rule was tried");
    write_tally(page, line.rules);
}

void write_rule(Markup& page, const RulePlace& place, const RuleLine& rule) {
    const auto item = page.open("li");
    {
        const auto title = page.open("p");
        page.whole("strong", rule.title);
        page.text(" ");
        page.whole("span", std::get<2>(place), {{"class", "where"}});
    }
    write_tally(page, rule.papers);
}

}  // namespace

void write_papers(Markup& page, const Overview& overview) {
    if (overview.papers.empty()) return;
    const auto section = page.open("section", {{"aria-labelledby", "papers"}});
    page.whole("h2", "All papers", {{"id", "papers"}});
    write_bar_key(page);
    const auto table = page.open("table", {{"class", "papers"}, {"role", "table"}, {"aria-labelledby", "papers"}});
    write_head(page);
    const auto body = page.open("tbody", {{"role", "rowgroup"}});
    for (const PaperLine& line : overview.papers)
        write_line(page, line);
}

void write_rules(Markup& page, const Overview& overview) {
    if (overview.rules.empty()) return;
    const auto section = page.open("section", {{"aria-labelledby", "rules"}});
    page.whole("h2", "All rules", {{"id", "rules"}});
    write_bar_key(page);
    for (auto rule = overview.rules.begin(); rule != overview.rules.end();) {
        const std::string kind = std::get<0>(rule->first);
        page.whole("h3", "In each " + kind_words(kind));
        const auto list = page.open("ul", {{"class", "rules"}});
        for (; rule != overview.rules.end() && std::get<0>(rule->first) == kind; ++rule)
            write_rule(page, rule->first, rule->second);
    }
}

}  // namespace assure::html
