#include "assure/app/nearest.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace assure {
namespace {

constexpr std::size_t most = 3;

// Letters to be added, taken away or changed.
std::size_t edits(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

// Each candidate with its distance from the text, nearest first; a candidate that holds the text is near.
std::vector<std::pair<std::size_t, std::string>> ranked(std::string_view text,
                                                        const std::vector<std::string>& candidates) {
    std::vector<std::pair<std::size_t, std::string>> pairs;
    for (const std::string& candidate : candidates) {
        const bool part = !text.empty() && candidate.find(text) != std::string::npos;
        pairs.emplace_back(part ? 0 : edits(text, candidate), candidate);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

}  // namespace

std::vector<std::string> nearest(std::string_view text, const std::vector<std::string>& candidates) {
    std::vector<std::string> names;
    for (auto& [distance, name] : ranked(text, candidates))
        if (names.size() < most && distance <= std::max<std::size_t>(2, text.size() / 4))
            names.push_back(std::move(name));
    return names;
}

std::vector<std::string> by_likeness(std::string_view text, const std::vector<std::string>& candidates) {
    std::vector<std::string> names;
    for (auto& [distance, name] : ranked(text, candidates))
        names.push_back(std::move(name));
    return names;
}

}  // namespace assure
