#include "writers/html/tally.h"

#include "report/words.h"

#include <fmt/format.h>

#include <numeric>
#include <string_view>

namespace assure::html {
namespace {

struct Part {
    Share share;
    std::string_view style;
};

// What asks for something first, as everywhere in a report.
constexpr std::array<Part, 7> parts{{{Share::fail, "bar-fail"},
                                     {Share::error, "bar-error"},
                                     {Share::review, "bar-review"},
                                     {Share::waived, "bar-waived"},
                                     {Share::advice, "bar-advice"},
                                     {Share::pass, "bar-pass"},
                                     {Share::aside, "bar-aside"}}};

std::string_view words_for(Share share) {
    switch (share) {
        case Share::fail:
            return assure::words_for(Outcome::fail);
        case Share::error:
            return assure::words_for(Outcome::error);
        case Share::review:
            return assure::words_for(Outcome::review);
        case Share::waived:
            return assure::words_for(Outcome::waived);
        case Share::advice:
            return "Advice";
        case Share::pass:
            return assure::words_for(Outcome::pass);
        case Share::aside:
            break;
    }
    return assure::words_for(Outcome::not_applicable);
}

constexpr double whole_width = 100;

void write_share(Markup& page, std::string_view style, double from, double width) {
    page.whole("rect", "",
               {{"class", style},
                {"x", fmt::format("{:.2f}", from)},
                {"width", fmt::format("{:.2f}", width)},
                {"height", "10"}});
}

}  // namespace

Share share_of(const RuleResult& answer) {
    switch (answer.result.outcome) {
        case Outcome::error:
            return Share::error;
        case Outcome::waived:
            return Share::waived;
        case Outcome::pass:
            return Share::pass;
        case Outcome::not_applicable:
            return Share::aside;
        case Outcome::fail:
        case Outcome::review:
            break;
    }
    if (answer.rule->level == Level::advisory) return Share::advice;
    return answer.result.outcome == Outcome::fail ? Share::fail : Share::review;
}

void Tally::add(const RuleResult& answer, bool follows) {
    const Share share = share_of(answer);
    const bool asks = share != Share::pass && share != Share::aside;
    ++(follows && asks ? following_ : counts_).at(static_cast<std::size_t>(share));
}

std::size_t Tally::total() const {
    return std::accumulate(counts_.begin(), counts_.end(), std::size_t{0}) +
           std::accumulate(following_.begin(), following_.end(), std::size_t{0});
}

std::string Tally::words() const {
    std::string words;
    for (const Part& part : parts) {
        const std::size_t more = following(part.share);
        if (of(part.share) + more == 0) continue;
        words += words.empty() ? "" : " · ";
        words += std::string(words_for(part.share)) + "\u00A0" + std::to_string(of(part.share));  // kept on one line
        if (more != 0)
            words += " (+" + std::to_string(more) + (more == 1 ? " that follows" : " that follow") + " from another)";
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
        const double width = whole_width * static_cast<double>(tally.of(part.share) + tally.following(part.share)) /
                             static_cast<double>(tally.total());
        if (width > 0) write_share(page, part.style, from, width);
        from += width;
    }
}

void write_bar_key(Markup& page) {
    const auto list = page.open("ul", {{"class", "key"}});
    for (const Part& part : parts) {
        const auto item = page.open("li");
        Tally one;
        one.add(part.share);
        write_bar(page, one);
        page.text(words_for(part.share));
    }
}

}  // namespace assure::html
