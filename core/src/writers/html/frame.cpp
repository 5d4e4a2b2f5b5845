#include "writers/html/frame.h"

#include "report/words.h"
#include "text/sha256.h"
#include "writers/html/result_card.h"
#include "writers/html/stylesheet.h"

#include <string>
#include <vector>

namespace assure::html {
namespace {

constexpr std::string_view title = "Evidence of co-production";

void write_meta(Markup& page, std::string_view name, std::string_view content) {
    page.lone("meta", {{"name", name}, {"content", content}});
}

void write_contents(Markup& page, const Overview& overview) {
    const auto navigation = page.open("nav", {{"aria-label", "Contents"}});
    const auto list = page.open("ul", {{"class", "contents"}});
    const auto entry = [&page](std::string_view id, std::string_view words) {
        const auto item = page.open("li");
        const auto link = page.link(id);
        page.text(words);
    };
    if (!overview.papers.empty()) entry("tasks", "What needs doing");
    if (!overview.papers.empty()) entry("papers", "All papers");
    if (!overview.rules.empty()) entry("rules", "All rules");
    entry("about", "About this report");
}

void write_list(Markup& page, const std::vector<std::string>& items) {
    if (items.empty()) return;
    const auto list = page.open("ul", {{"class", "nhsuk-list"}});
    for (const std::string& item : items)
        page.whole("li", item);
}

void write_pack(Markup& page, const RulePackInfo& pack) {
    const auto item = page.open("li");
    page.whole("strong", pack.title.empty() ? pack.id : pack.title);
    page.whole("p", pack.id + " " + pack.version + ", " + review_words(pack.reviewed_with));
    const Fold fold(page, "For the record", Printed::title);
    page.whole("p", "These very rules are known by their digest, SHA-256 " + pack.sha256 + ".", {{"class", "where"}});
}

}  // namespace

void write_head(Markup& page, std::string_view title) {
    const std::string policy = "default-src 'none'; style-src 'sha256-" + sha256_base64(report_stylesheet) +
                               "'; base-uri 'none'; form-action 'none'";
    const auto head = page.open("head");
    page.lone("meta", {{"charset", "utf-8"}});
    page.lone("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}});
    write_meta(page, "viewport", "width=device-width, initial-scale=1");
    write_meta(page, "color-scheme", "light dark");
    write_meta(page, "referrer", "no-referrer");
    page.whole("title", title);
    page.stylesheet();
}

std::string title_of(const ReportHeader& header) {
    return std::string(title) + ", " + to_string(header.as_of);
}

void write_opening(Markup& page, const ReportHeader& header, const Summary& summary, const Overview& overview) {
    page.whole("h1", title);
    page.whole("p", "As of " + to_string(header.as_of), {{"class", "lede"}});
    for (const RulePackInfo& pack : header.rule_packs)
        page.whole("p", "Rules: " + pack.id + " " + pack.version + " (" + review_words(pack.reviewed_with) + ")");
    if (summary.interrupted) {
        const auto box = page.open("div", {{"class", "nhsuk-inset-text"}});
        page.whole("strong", "Interrupted: only what is reported here was checked.");
    }
    if (summary.pass != 0)
        page.whole("p", "“Evidence found” means that the paper shows it, not that anyone checked that it happened.");
    if (summary.review != 0) page.whole("p", decide_words);
    if (summary.names_masked) page.whole("p", names_words);
    write_contents(page, overview);
}

void write_about(Markup& page, const ReportHeader& header, const Summary& summary) {
    const auto section = page.open("section", {{"aria-labelledby", "about"}, {"class", "about"}});
    page.whole("h2", "About this report", {{"id", "about"}});
    page.whole("p", "Made by assure " + header.tool_version + " with the rules as they stood on " +
                        to_string(header.as_of) + ".");
    page.whole("h3", "Rules");
    {
        const auto list = page.open("ul", {{"class", "nhsuk-list"}});
        for (const RulePackInfo& pack : header.rule_packs)
            write_pack(page, pack);
    }
    if (!summary.skipped_notes.empty()) page.whole("h3", "Files left aside");
    write_list(page, summary.skipped_notes);
    if (!summary.skipped_files.empty()) {
        const Fold fold(page, "Their names", Printed::title);
        write_list(page, summary.skipped_files);
    }
    if (!summary.waiver_notes.empty()) page.whole("h3", "Waivers");
    write_list(page, summary.waiver_notes);
}

}  // namespace assure::html
