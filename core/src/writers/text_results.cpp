#include "writers/text_results.h"

#include "assure/app/clauses.h"
#include "assure/app/reading_order.h"
#include "assure/app/words.h"
#include "report/words.h"
#include "text/phrases.h"
#include "writers/found.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace assure {
namespace {

using Followers = std::map<std::string, std::vector<const RuleResult*>, std::less<>>;

// The order in which people read: demands before advice, causes before what follows from them; what is missing,
// what could not be checked, what they must decide; within that the basic question first.
int rank(const RuleResult& answer, bool is_root) {
    const int advice = (answer.rule->level == Level::advisory ? 10 : 0) + (is_root ? 0 : 5);
    switch (answer.result.outcome) {
        case Outcome::fail:
            return advice;
        case Outcome::error:
            return advice + 1;
        case Outcome::review:
            return advice + 2;
        case Outcome::waived:
            return advice + 3;
        case Outcome::pass:
            return advice + 20;
        case Outcome::not_applicable:
            return advice + 21;
    }
    return 0;
}

bool always_shown(Outcome outcome) {
    return outcome != Outcome::pass && outcome != Outcome::not_applicable;
}

Tone tone_of(const RuleResult& answer) {
    switch (answer.result.outcome) {
        case Outcome::fail:
            return answer.rule->level == Level::mandatory ? Tone::bad : Tone::open;
        case Outcome::error:
            return Tone::bad;
        case Outcome::pass:
            return Tone::good;
        case Outcome::review:
            return Tone::open;
        case Outcome::not_applicable:
        case Outcome::waived:
            break;
    }
    return Tone::strong;
}

// The result at the root of what this one follows from: itself, when it follows from nothing.
const RuleResult& root_of(const RuleResult& answer,
                          const std::map<std::string, const RuleResult*, std::less<>>& by_id) {
    const RuleResult* root = &answer;
    for (std::size_t steps = 0; steps < by_id.size() && !root->result.follows_from.empty(); ++steps) {
        const auto cause = by_id.find(root->result.follows_from);
        if (cause == by_id.end()) break;
        root = cause->second;
    }
    return *root;
}

void write_found(TextPage& page, const Result& result) {
    page.entry("Found", result.message);
    for (const Evidence& one : result.evidence)
        page.entry("", "“" + one.quote + "” (" + describe(one.location) + ")");
    if (result.evidence.empty() && result.location) page.entry("Where", describe(*result.location));
}

void write_demand(TextPage& page, const RuleResult& answer) {
    const Rule& rule = *answer.rule;
    const std::string clauses = cited(rule.clauses);
    page.entry("Required", clauses.empty() ? rule.required : rule.required + " (" + clauses + ")");
    const std::string step = next_step(answer);
    const bool for_anyone = answer.result.outcome == Outcome::error || rule.acts.empty();
    if (!step.empty()) page.entry("To do", for_anyone ? step : step + " (For the " + who_acts(rule.acts) + ".)");
}

void write_followers(TextPage& page, const Followers& followers, const std::string& rule) {
    const auto found = followers.find(rule);
    if (found == followers.end()) return;
    std::string ids;
    for (const RuleResult* answer : found->second)
        ids += (ids.empty() ? "" : ", ") + answer->rule->id;
    page.entry(
        "", counted(found->second.size(), "more rule follows", "more rules follow") + " from this one: " + ids + ".");
}

void write_result(TextPage& page, const RuleResult& answer, const Followers& followers) {
    const Rule& rule = *answer.rule;
    std::string title(words_for(answer.result.outcome));
    if (rule.level == Level::advisory) title += " (advice)";
    page.blank();
    page.line(title + ": " + rule.title + " [" + rule.id + "]", 1, tone_of(answer));
    write_found(page, answer.result);
    if (always_shown(answer.result.outcome)) write_demand(page, answer);
    write_followers(page, followers, rule.id);
}

void write_rest(TextPage& page, const std::vector<RuleResult>& results) {
    const auto having = [&](Outcome outcome) {
        return static_cast<std::size_t>(std::count_if(
            results.begin(), results.end(), [&](const RuleResult& one) { return one.result.outcome == outcome; }));
    };
    const std::size_t met = having(Outcome::pass);
    const std::size_t left_aside = having(Outcome::not_applicable);
    if (met + left_aside == 0) return;
    std::string words;
    if (met != 0) words = counted(met, "rule found its evidence", "rules found their evidence");
    if (left_aside != 0) {
        words += words.empty() ? "" : ", ";
        words += counted(left_aside, "rule does not apply", "rules do not apply");
    }
    page.blank();
    page.line(words + " (--verbose shows them).", 1);
}

}  // namespace

void write_results(TextPage& page, const std::vector<RuleResult>& results, bool verbose) {
    std::map<std::string, const RuleResult*, std::less<>> by_id;
    for (const RuleResult& answer : results)
        by_id.emplace(answer.rule->id, &answer);
    Followers followers;
    std::vector<std::pair<int, const RuleResult*>> shown;
    for (const RuleResult& answer : results) {
        const RuleResult& root = root_of(answer, by_id);
        if (&root != &answer) followers[root.rule->id].push_back(&answer);
        const bool is_root = &root == &answer;
        if (verbose || (is_root && always_shown(answer.result.outcome)))
            shown.emplace_back(rank(answer, is_root), &answer);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto& a, const auto& b) {
        return a.first == b.first ? reads_before(*a.second->rule, *b.second->rule) : a.first < b.first;
    });
    for (const auto& [order, answer] : shown)
        write_result(page, *answer, followers);
    if (!verbose) write_rest(page, results);
}

}  // namespace assure
