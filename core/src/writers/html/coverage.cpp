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

void write_unread(Markup& page, const Unread& unread) {
    const auto list = page.open("ul", {{"class", "nhsuk-list"}});
    for (const auto& [reason, parts] : unread) {
        const auto item = page.open("li");
        page.text(std::string(words_for(reason.first)) + (reason.second.empty() ? ": " : " (" + reason.second + "): "));
        page.text(joined(parts, "and"));
    }
}

}  // namespace

void write_coverage(Markup& page, const std::vector<PartCoverage>& coverage) {
    Unread matters;
    Unread harmless;
    std::size_t others = 0;
    for (const PartCoverage& part : coverage) {
        if (part.state == PartState::read) continue;
        (left_unread(part) ? matters : harmless)[{part.state, part.why}].push_back(part.part);
        if (!left_unread(part)) ++others;
    }
    if (!matters.empty()) {
        page.whole("h3", "Not checked in this file");
        page.whole("p", "These parts could hold evidence. Look at them yourself.");
        write_unread(page, matters);
    }
    if (harmless.empty()) return;
    const Fold fold(page, "Parts without text of the paper: " + counted(others, "part", "parts"), false);
    write_unread(page, harmless);
}

}  // namespace assure::html
