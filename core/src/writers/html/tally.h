// How often each outcome was, as a bar to look at and as words to read. The words say all that the bar shows, so
// that the bar is hidden from who cannot see it.
#pragma once

#include "assure/app/report.h"
#include "writers/html/markup.h"

#include <array>
#include <cstddef>
#include <string>

namespace assure::html {

class Tally {
public:
    void add(Outcome outcome, std::size_t times = 1) { counts_.at(static_cast<std::size_t>(outcome)) += times; }
    void add(const std::vector<RuleResult>& results);
    [[nodiscard]] std::size_t of(Outcome outcome) const { return counts_.at(static_cast<std::size_t>(outcome)); }
    [[nodiscard]] std::size_t total() const;

    // "Evidence not found 3 · Evidence found 12"; what was not found first, and nothing of what never was.
    [[nodiscard]] std::string words() const;

private:
    std::array<std::size_t, 6> counts_{};
};

// A bar of the shares, as inline SVG, as wide as its place.
void write_bar(Markup& page, const Tally& tally);
// What the colours and patterns of the bars stand for.
void write_bar_key(Markup& page);

}  // namespace assure::html
