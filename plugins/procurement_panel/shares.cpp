#include "shares.h"

#include "assure/plugin/statement.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <string_view>
#include <system_error>
#include <vector>

namespace assure::procurement_panel {
namespace {

using assure::Standing;

// The one number of "25%"; nothing where there are several, or none.
std::optional<double> weight_in(std::string_view text) {
    std::optional<double> found;
    for (std::size_t at = 0; at < text.size();) {
        if (std::isdigit(static_cast<unsigned char>(text[at])) == 0) {
            ++at;
            continue;
        }
        double number = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), number);
        if (found || error != std::errc()) return std::nullopt;
        found = number;
        at = static_cast<std::size_t>(end - text.data());
    }
    return found;
}

std::optional<double> weight_of(const Member& member) {
    if (member.weights.size() != 1) return std::nullopt;
    return weight_in(member.weights.front().text);
}

struct Votes {
    double certain = 0;   // of people who count and score
    double possible = 0;  // of people who may count and may score
    double others = 0;    // of everybody else who scores
    double doubtful = 0;  // of everybody else who may score
};

void add(Votes& votes, const Member& member, double weight) {
    if (member.capacity == Capacity::does_not_score) return;
    const bool scores = member.capacity == Capacity::scores;
    if (!member.concerns_people())
        (scores ? votes.others : votes.doubtful) += weight;
    else
        (scores && member.standing == Standing::counts ? votes.certain : votes.possible) += weight;
}

constexpr double hundred = 100.0;

double percent(double part, double rest) {
    return part + rest > 0 ? hundred * part / (part + rest) : 0;
}

}  // namespace

std::optional<Share> share_of_people(const ProcurementPanel& panel) {
    Votes votes;
    Share share;
    const std::vector<const Member*> seated = panel.seated();
    share.weighted = std::any_of(seated.begin(), seated.end(), [](const Member* one) { return !one->weights.empty(); });
    for (const Member* member : seated) {
        if (member->capacity == Capacity::does_not_score) continue;
        const std::optional<double> weight = share.weighted ? weight_of(*member) : 1.0;
        if (!weight) return std::nullopt;
        add(votes, *member, *weight);
    }
    if (votes.certain + votes.possible + votes.others + votes.doubtful <= 0) return std::nullopt;
    share.least = percent(votes.certain, votes.possible + votes.others + votes.doubtful);
    share.most = percent(votes.certain + votes.possible, votes.others);
    return share;
}

}  // namespace assure::procurement_panel
