#include "assure/app/report.h"

#include <algorithm>
#include <array>

namespace assure {
namespace {

bool is_mandatory(const RuleResult& result) {
    return result.rule->level == Level::mandatory;
}

bool fails(const RuleResult& result, Day as_of) {
    const auto& until = result.rule->transition_until;
    const bool in_transition = until && as_of < *until;
    return result.result.outcome == Outcome::fail && !in_transition;
}

// A mandatory rule that neither passed nor can be left aside. A failure counts here too: it is asked after
// `fails`, so only one in transition is left.
bool needs_a_person(const RuleResult& result) {
    const Outcome outcome = result.result.outcome;
    return outcome == Outcome::review || outcome == Outcome::error || outcome == Outcome::fail;
}

bool is_met(const RuleResult& result) {
    return result.result.outcome == Outcome::pass || result.result.outcome == Outcome::waived;
}

}  // namespace

std::string_view to_string(Verdict verdict) {
    constexpr std::array<std::string_view, 4> names{"pass", "fail", "review", "not-checked"};
    return names.at(static_cast<std::size_t>(verdict));
}

std::string_view to_string(Obstacle obstacle) {
    constexpr std::array<std::string_view, 3> names{"file", "request", "program"};
    return names.at(static_cast<std::size_t>(obstacle));
}

Verdict verdict_of(std::span<const RuleResult> results, Day as_of) {
    const auto ran = [](const RuleResult& result) { return result.result.outcome != Outcome::error; };
    if (std::none_of(results.begin(), results.end(), ran)) return Verdict::not_checked;
    const auto any_mandatory = [&](auto condition) {
        return std::any_of(results.begin(), results.end(),
                           [&](const RuleResult& result) { return is_mandatory(result) && condition(result); });
    };
    if (any_mandatory([&](const RuleResult& result) { return fails(result, as_of); })) return Verdict::fail;
    if (any_mandatory(needs_a_person)) return Verdict::review;
    // No vacuous pass: with every mandatory rule not applicable, nothing was shown.
    return any_mandatory(is_met) ? Verdict::pass : Verdict::review;
}

}  // namespace assure
