#include "annotate/comment_text.h"

#include "assure/app/clauses.h"
#include "report/words.h"
#include "text/phrases.h"
#include "writers/causes.h"
#include "writers/found.h"

#include <algorithm>

namespace assure::annotate {
namespace {

std::string how_many(const std::vector<Finding>& findings) {
    const auto having = [&](auto condition) {
        return static_cast<std::size_t>(std::count_if(
            findings.begin(), findings.end(), [&](const Finding& finding) { return condition(*finding.answer); }));
    };
    const auto demanded = [](const RuleResult& answer) { return answer.rule->level == Level::mandatory; };
    const std::size_t advice = having([&](const RuleResult& answer) { return !demanded(answer); });
    std::vector<std::string> counts;
    const auto add = [&](Outcome outcome, const char* what) {
        const std::size_t count =
            having([&](const RuleResult& answer) { return demanded(answer) && answer.result.outcome == outcome; });
        if (count != 0) counts.push_back(std::to_string(count) + " " + what);
    };
    add(Outcome::fail, "to mend");
    add(Outcome::review, "for a person to decide");
    add(Outcome::error, "that could not be checked");
    add(Outcome::waived, "waived");
    if (advice != 0) counts.push_back(counted(advice, "piece of advice", "pieces of advice"));
    if (counts.empty()) return "";
    return joined(counts, "and") + (findings.size() == 1 ? " (see the comment)." : " (see the comments).");
}

std::string rules_of(const ReportHeader& header) {
    std::string rules;
    for (const RulePackInfo& pack : header.rule_packs)
        rules +=
            (rules.empty() ? "" : "; ") + pack.id + " " + pack.version + " (" + review_words(pack.reviewed_with) + ")";
    return rules + ". As of " + to_string(header.as_of) + ", assure " + header.tool_version + ".";
}

std::string unread_of(const DocumentReport& paper) {
    std::string parts;
    for (const PartCoverage& part : paper.coverage) {
        if (left_unread(part)) parts += (parts.empty() ? "" : "; ") + unread_words(part);
    }
    return parts;
}

void add(CommentText& text, std::string label, std::string words) {
    if (!words.empty()) text.push_back({std::move(label), std::move(words)});
}

std::string followers_of(const Finding& finding) {
    std::string titles;
    for (const RuleResult* follower : finding.followers)
        titles += (titles.empty() ? "" : "; ") + std::string(shortfall_words(follower->result.outcome)) + ": " +
                  follower->rule->title;
    return titles;
}

}  // namespace

std::vector<Finding> findings_in(const std::vector<RuleResult>& results) {
    const Causes causes(results);
    std::vector<Finding> findings;
    for (const RuleResult* answer : causes.in_reading_order()) {
        if (causes.is_root(*answer) && needs_telling(answer->result.outcome))
            findings.push_back({answer, causes.followers(*answer)});
    }
    return findings;
}

CommentText about_paper(const DocumentReport& paper, const std::vector<Finding>& findings, const ReportHeader& header) {
    CommentText text;
    const std::string count = how_many(findings);
    text.push_back(
        {verdict_words(paper), count.empty() && paper.verdict == Verdict::pass ? "Nothing to mend." : count});
    if (!paper.reason.empty()) text.push_back({"", paper.reason + " " + paper.next_step});
    if (paper.verdict == Verdict::pass)
        text.push_back(
            {"", "“Evidence found” means that the paper shows it, not that anyone checked that it happened."});
    add(text, "Not read", unread_of(paper));
    add(text, "Rules", rules_of(header));
    return text;
}

CommentText about_finding(const Finding& finding) {
    const RuleResult& answer = *finding.answer;
    const Rule& rule = *answer.rule;
    const Result& result = answer.result;
    CommentText text;
    const std::string advice = rule.level == Level::advisory ? " (advice)" : "";
    text.push_back({std::string(words_for(result.outcome)) + advice, rule.title});
    add(text, "Found", result.message);
    for (const Quoted& one : quoted(result))
        text.push_back({"", in_line(one)});
    if (result.evidence.empty() && result.location) add(text, "Where", describe(*result.location));
    const std::string clauses = cited(rule.clauses);
    add(text, "Required", clauses.empty() ? rule.required : rule.required + " (" + clauses + ")");
    add(text, "To do", to_do(answer));
    add(text, "What follows from this", followers_of(finding));
    add(text, "Rule", rule.id);
    return text;
}

}  // namespace assure::annotate
