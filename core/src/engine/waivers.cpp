#include "engine/waivers.h"

#include "assure/app/nearest.h"
#include "assure/plugin/error.h"
#include "rulebook/waiver_file.h"
#include "text/paper_path.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

namespace assure {
namespace {

namespace fs = std::filesystem;

void require_known_rules(const std::vector<Waiver>& waivers, std::span<const Rule> rules) {
    std::vector<std::string> ids;
    for (const Rule& rule : rules)
        ids.push_back(rule.id);
    for (const Waiver& waiver : waivers) {
        if (std::find(ids.begin(), ids.end(), waiver.rule) != ids.end()) continue;
        const std::vector<std::string> near = nearest(waiver.rule, ids);
        throw Error("This waives the rule '" + waiver.rule + "', which the rule pack has not.", waiver.place,
                    near.empty() ? "'assure rules list' names them all." : "Did you mean " + near.front() + "?");
    }
}

// '*' stands for any characters but '/'. Goes back to the last '*' only, so that it is quick.
bool matches(std::string_view pattern, std::string_view text) {
    std::size_t at = 0;
    std::size_t in_text = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (in_text < text.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = at++;
            retry = in_text;
        } else if (at < pattern.size() && pattern[at] == text[in_text]) {
            ++at;
            ++in_text;
        } else if (star != std::string_view::npos && text[retry] != '/') {
            at = star + 1;
            in_text = ++retry;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', at) == std::string_view::npos;
}

bool names_path(std::string_view scope, std::string_view path) {
    if (matches(scope, path)) return true;
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1))
        if (matches(scope, path.substr(slash + 1))) return true;
    return false;
}

bool is_within(const fs::path& file, const fs::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

bool needs_waiver(const Result& result) {
    return result.outcome == Outcome::fail || result.outcome == Outcome::review;
}

bool asks_nothing(const Result& result) {
    return result.outcome == Outcome::pass || result.outcome == Outcome::not_applicable;
}

void waive(RuleResult& answer, const Waiver& waiver) {
    Result& result = answer.result;
    result.message = "Waived until " + to_string(waiver.expiry) + " by " + waiver.approver + " (" + waiver.reference +
                     "), because: " + waiver.reason + " What was found: " + result.message;
    answer.waiver = &waiver;
    answer.without_waiver = result.outcome;
    result.outcome = Outcome::waived;
}

RuleResult* cause_of(const RuleResult& answer, std::vector<RuleResult>& results) {
    const auto found = std::find_if(results.begin(), results.end(), [&](const RuleResult& one) {
        return !answer.result.follows_from.empty() && one.rule->id == answer.result.follows_from;
    });
    return found == results.end() ? nullptr : &*found;
}

// A cause may itself follow from another; each round reaches one further.
void waive_followers(std::vector<RuleResult>& results) {
    bool any = true;
    while (std::exchange(any, false)) {
        for (RuleResult& answer : results) {
            const RuleResult* cause = needs_waiver(answer.result) ? cause_of(answer, results) : nullptr;
            if (cause == nullptr || cause->waiver == nullptr) continue;
            waive(answer, *cause->waiver);
            any = true;
        }
    }
}

}  // namespace

bool names_paper(const std::string& scope, const std::string& paper) {
    return names_path(scope, paper) || names_path(scope, file_of_paper(paper));
}

Waivers::Waivers(fs::path file, std::span<const Rule> rules, Day as_of)
    : file_(std::move(file)), waivers_(read_waivers(file_)), as_of_(as_of) {
    require_known_rules(waivers_, rules);
}

void Waivers::require_outside(const Inputs& inputs) const {
    if (file_.empty()) return;
    std::error_code error;
    const fs::path file = fs::canonical(file_, error);
    for (const std::string& folder : inputs.folders) {
        std::error_code unreadable;
        if (!is_within(file, fs::canonical(folder, unreadable)) && !error && !unreadable) continue;
        throw Error("The waivers lie in the folder that is checked (" + folder +
                        "), so whoever writes its papers could "
                        "waive its rules.",
                    file_.string(), "Keep the file where those who approve waivers keep theirs.");
    }
}

bool Waivers::lasts(const Waiver& waiver) const {
    return waiver.start <= as_of_ && as_of_ <= waiver.expiry;
}

const Waiver* Waivers::covering(const std::string& paper, const std::string& rule) const {
    const auto found = std::find_if(waivers_.begin(), waivers_.end(), [&](const Waiver& waiver) {
        return waiver.rule == rule && lasts(waiver) && names_paper(waiver.paper, paper);
    });
    return found == waivers_.end() ? nullptr : &*found;
}

void Waivers::apply(const std::string& paper, std::vector<RuleResult>& results) const {
    if (waivers_.empty()) return;
    for (RuleResult& answer : results) {
        const Waiver* waiver = needs_waiver(answer.result) ? covering(paper, answer.rule->id) : nullptr;
        if (waiver != nullptr) waive(answer, *waiver);
    }
    waive_followers(results);
}

void Waivers::look(const std::string& paper, const std::vector<RuleResult>& results, WaiverUse& seen) const {
    for (const RuleResult& answer : results)
        if (answer.waiver != nullptr) seen.used.insert(answer.waiver->place);
    for (const Waiver& waiver : waivers_) {
        const bool needless = std::any_of(results.begin(), results.end(), [&](const RuleResult& answer) {
            return answer.rule->id == waiver.rule && asks_nothing(answer.result);
        });
        if (needless && names_paper(waiver.paper, paper)) seen.not_needed.insert(waiver.place);
    }
}

std::vector<std::string> Waivers::notes(const WaiverUse& seen) const {
    std::vector<std::string> notes;
    for (const Waiver& waiver : waivers_) {
        if (seen.used.contains(waiver.place)) continue;
        const std::string what = waiver.place + ": The waiver of " + waiver.rule + " for " + waiver.paper;
        if (as_of_ > waiver.expiry)
            notes.push_back(what + " expired on " + to_string(waiver.expiry) + ". Renew it or remove it.");
        else if (as_of_ < waiver.start)
            notes.push_back(what + " starts on " + to_string(waiver.start) + " only.");
        else if (seen.not_needed.contains(waiver.place))
            notes.push_back(what + " was not used: the paper was checked and did not need it. It may be removed.");
        else
            notes.push_back(what +
                            " was not used: no paper of this run needed it. Keep it if the paper comes another day.");
    }
    return notes;
}

}  // namespace assure
