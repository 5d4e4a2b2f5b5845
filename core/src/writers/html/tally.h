// How often each outcome was, as a bar to look at and as words to read. The words say all that the bar shows, so
// that the bar is hidden from who cannot see it.
#pragma once

#include "assure/app/report.h"
#include "writers/html/markup.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace assure::html {

// What results are counted as: advice apart from what is demanded.
enum class Share : std::uint8_t { fail, error, review, waived, advice, pass, aside };
Share share_of(const RuleResult& answer);

class Tally {
public:
    void add(Share share, std::size_t times = 1) { counts_.at(static_cast<std::size_t>(share)) += times; }
    // What only follows from another result is counted apart: it is mended with that one.
    void add(const RuleResult& answer, bool follows);
    [[nodiscard]] std::size_t of(Share share) const { return counts_.at(static_cast<std::size_t>(share)); }
    [[nodiscard]] std::size_t following(Share share) const { return following_.at(static_cast<std::size_t>(share)); }
    [[nodiscard]] std::size_t total() const;

    // "Evidence not found 3 (+1 that follows from another) · Evidence found 12"; what was not found first, and nothing
    // of what never was.
    [[nodiscard]] std::string words() const;

private:
    std::array<std::size_t, 7> counts_{};
    std::array<std::size_t, 7> following_{};
};

// A bar of the shares, as inline SVG, as wide as its place.
void write_bar(Markup& page, const Tally& tally);
// What the colours and patterns of the bars stand for.
void write_bar_key(Markup& page);

}  // namespace assure::html
