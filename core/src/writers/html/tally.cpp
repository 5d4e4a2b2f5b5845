#include "writers/html/tally.h"

#include "report/words.h"

#include <fmt/format.h>

#include <numeric>
#include <string_view>

namespace assure::html {
namespace {

struct Part {
    Outcome outcome;
    std::string_view style;
};

// What asks for something first, as everywhere in a report.
constexpr std::array<Part, 6> parts{{{Outcome::fail, "bar-fail"},
                                     {Outcome::error, "bar-error"},
                                     {Outcome::review, "bar-review"},
                                     {Outcome::waived, "bar-waived"},
                                     {Outcome::pass, "bar-pass"},
                                     {Outcome::not_applicable, "bar-aside"}}};

constexpr double whole_width = 100;

void write_share(Markup& page, std::string_view style, double from, double width) {
    page.whole("rect", "",
               {{"class", style},
                {"x", fmt::format("{:.2f}", from)},
                {"width", fmt::format("{:.2f}", width)},
                {"height", "10"}});
}

}  // namespace

void Tally::add(const std::vector<RuleResult>& results) {
    for (const RuleResult& answer : results)
        add(answer.result.outcome);
}

std::size_t Tally::total() const {
    return std::accumulate(counts_.begin(), counts_.end(), std::size_t{0});
}

std::string Tally::words() const {
    std::string words;
    for (const Part& part : parts) {
        const std::size_t count = of(part.outcome);
        if (count == 0) continue;
        words += words.empty() ? "" : " · ";
        words += std::string(words_for(part.outcome)) + "\u00A0" + std::to_string(count);  // kept on one line
    }
    return words;
}

void write_bar(Markup& page, const Tally& tally) {
    if (tally.total() == 0) return;
    const auto svg = page.open("svg", {{"class", "bar"},
                                       {"viewBox", "0 0 100 10"},
                                       {"preserveAspectRatio", "none"},
                                       {"aria-hidden", "true"},
                                       {"focusable", "false"}});
    double from = 0;
    for (const Part& part : parts) {
        const double width =
            whole_width * static_cast<double>(tally.of(part.outcome)) / static_cast<double>(tally.total());
        if (width > 0) write_share(page, part.style, from, width);
        from += width;
    }
}

void write_bar_key(Markup& page) {
    const auto list = page.open("ul", {{"class", "key"}});
    for (const Part& part : parts) {
        const auto item = page.open("li");
        Tally one;
        one.add(part.outcome);
        write_bar(page, one);
        page.text(words_for(part.outcome));
    }
}

}  // namespace assure::html
