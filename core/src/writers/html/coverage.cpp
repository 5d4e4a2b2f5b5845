#include "writers/html/coverage.h"

#include "text/phrases.h"
#include "writers/found.h"
#include "writers/html/result_card.h"

#include <map>
#include <string>
#include <utility>

namespace assure::html {
namespace {

// The parts that were not read for one reason.
using Unread = std::map<std::pair<PartState, std::string>, std::vector<std::string>>;

std::string_view words_for(PartState state) {
    return state == PartState::unreadable ? "Could not be read" : "Not read";
}

void write_list(Markup& page, const Unread& unread) {
    const auto list = page.open("ul", {{"class", "nhsuk-list"}});
    for (const auto& [reason, parts] : unread) {
        const auto item = page.open("li");
        page.text(std::string(words_for(reason.first)) + (reason.second.empty() ? ": " : " (" + reason.second + "): "));
        page.text(joined(parts, "and"));
    }
}

Unread unread_parts(const std::vector<PartCoverage>& coverage, bool that_matter) {
    Unread unread;
    for (const PartCoverage& part : coverage) {
        if (part.state != PartState::read && left_unread(part) == that_matter)
            unread[{part.state, part.why}].push_back(part.part);
    }
    return unread;
}

}  // namespace

void write_unread(Markup& page, const std::vector<PartCoverage>& coverage) {
    const Unread unread = unread_parts(coverage, true);
    if (unread.empty()) return;
    page.whole("h3", "Not checked in this file");
    page.whole("p", "These parts could hold evidence. Look at them yourself.");
    write_list(page, unread);
}

void write_record(Markup& page, const std::vector<PartCoverage>& coverage, const std::string& sha256) {
    const Unread unread = unread_parts(coverage, false);
    if (unread.empty() && sha256.empty()) return;
    const Fold fold(page, "For the record", Printed::title);
    if (!sha256.empty()) page.whole("p", "This very file is known by its digest, SHA-256 " + sha256 + ".");
    if (unread.empty()) return;
    page.whole("p", "Parts of the file that hold no text of the paper:");
    write_list(page, unread);
}

}  // namespace assure::html
