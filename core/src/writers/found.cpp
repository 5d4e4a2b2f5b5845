#include "writers/found.h"

#include "assure/app/words.h"

#include <algorithm>

namespace assure {

bool needs_telling(Outcome outcome) {
    return outcome != Outcome::pass && outcome != Outcome::not_applicable;
}

std::vector<Quoted> quoted(const Result& result) {
    std::vector<Quoted> all;
    for (const Evidence& one : result.evidence) {
        const std::string where = describe(one.location);
        if (!all.empty() && all.back().where == where) all.back().where.clear();
        all.push_back({"“" + one.quote + "”", where});
    }
    return all;
}

std::string in_line(const Quoted& one) {
    return one.where.empty() ? one.words : one.words + " (" + one.where + ")";
}

std::string quotations(const Result& result) {
    std::string all;
    for (const Evidence& one : result.evidence)
        all += (all.empty() ? "“" : " “") + one.quote + "”";
    return all;
}

std::string places(const Result& result) {
    std::vector<std::string> named;
    for (const Evidence& one : result.evidence)
        named.push_back(describe(one.location));
    if (named.empty() && result.location) named.push_back(describe(*result.location));
    std::string all;
    for (auto place = named.begin(); place != named.end(); ++place) {
        if (std::find(named.begin(), place, *place) == place) all += (all.empty() ? "" : "; ") + *place;
    }
    return all;
}

std::string next_step(const RuleResult& answer) {
    switch (answer.result.outcome) {
        case Outcome::fail:
        case Outcome::review:
        case Outcome::waived:
            return answer.fix();
        case Outcome::error:
            return "Judge this rule by hand, and report the fault.";
        case Outcome::pass:
        case Outcome::not_applicable:
            break;
    }
    return "";
}

std::string to_do(const RuleResult& answer) {
    const std::string step = next_step(answer);
    const bool for_anyone = answer.result.outcome == Outcome::error || answer.rule->acts.empty();
    return step.empty() || for_anyone ? step : step + " (For the " + who_acts(answer.rule->acts) + ".)";
}

bool left_unread(const PartCoverage& part) {
    return part.state == PartState::unreadable || (part.state == PartState::skipped && part.may_hold_evidence);
}

}  // namespace assure
