#include "writers/text_results.h"

#include "assure/app/clauses.h"
#include "report/words.h"
#include "text/phrases.h"
#include "writers/causes.h"
#include "writers/found.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace assure {
namespace {

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

void write_found(TextPage& page, const Result& result) {
    page.entry("Found", result.message);
    for (const Quoted& one : quoted(result))
        page.entry("", in_line(one));
    if (result.evidence.empty() && result.location) page.entry("Where", describe(*result.location));
}

void write_demand(TextPage& page, const RuleResult& answer) {
    const Rule& rule = *answer.rule;
    const std::string clauses = cited(rule.clauses);
    page.entry("Required", clauses.empty() ? rule.required : rule.required + " (" + clauses + ")");
    const std::string step = to_do(answer);
    if (!step.empty()) page.entry("To do", step);
}

void write_followers(TextPage& page, const std::vector<const RuleResult*>& followers) {
    if (followers.empty()) return;
    std::string ids;
    for (const RuleResult* answer : followers)
        ids += (ids.empty() ? "" : ", ") + answer->rule->id;
    page.entry("",
               counted(followers.size(), "more rule follows", "more rules follow") + " from this one: " + ids + ".");
}

void write_result(TextPage& page, const RuleResult& answer, const Causes& causes) {
    const Rule& rule = *answer.rule;
    std::string title(words_for(answer.result.outcome));
    if (rule.level == Level::advisory) title += " (advice)";
    page.blank();
    page.line(title + ": " + rule.title + " [" + rule.id + "]", 1, tone_of(answer));
    write_found(page, answer.result);
    if (needs_telling(answer.result.outcome)) write_demand(page, answer);
    write_followers(page, causes.followers(answer));
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
    const Causes causes(results);
    for (const RuleResult* answer : causes.in_reading_order()) {
        if (verbose || (causes.is_root(*answer) && needs_telling(answer->result.outcome)))
            write_result(page, *answer, causes);
    }
    if (!verbose) write_rest(page, results);
}

}  // namespace assure
