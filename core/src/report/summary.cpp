#include "assure/app/report.h"

#include <algorithm>

namespace assure {
namespace {

bool has_waivers(const DocumentReport& document) {
    return std::any_of(document.results.begin(), document.results.end(),
                       [](const RuleResult& answer) { return answer.result.outcome == Outcome::waived; });
}

void count(Summary& summary, const RuleResult& result) {
    const bool mandatory = result.rule->level == Level::mandatory;
    switch (result.result.outcome) {
        case Outcome::fail:
            if (!mandatory) summary.advisory_failed = true;
            break;
        case Outcome::error:
            summary.rule_error = true;
            break;
        case Outcome::waived:
            ++summary.waived;
            break;
        case Outcome::review:
            if (mandatory) summary.review_needed = true;
            break;
        case Outcome::pass:
        case Outcome::not_applicable:
            break;
    }
}

}  // namespace

bool met_by_waiver(const DocumentReport& document) {
    return document.verdict == Verdict::pass && has_waivers(document);
}

void count(Summary& summary, const DocumentReport& document) {
    ++summary.documents;
    if (has_waivers(document)) ++summary.with_waivers;
    if (met_by_waiver(document)) ++summary.met_by_waiver;
    if (document.names_masked) summary.names_masked = true;
    switch (document.verdict) {
        case Verdict::pass:
            ++summary.pass;
            break;
        case Verdict::fail:
            ++summary.fail;
            summary.mandatory_failed = true;
            break;
        case Verdict::review:
            ++summary.review;
            summary.review_needed = true;
            break;
        case Verdict::not_checked:
            ++summary.not_checked;
            (document.unrecognised ? summary.unrecognised : summary.unreadable) = true;
            break;
    }
    for (const RuleResult& result : document.results)
        count(summary, result);
}

void count(Summary& summary, const SetReport& set) {
    for (const RuleResult& result : set.results) {
        count(summary, result);
        if (result.rule->level == Level::mandatory && result.result.outcome == Outcome::fail)
            summary.mandatory_failed = true;
    }
}

}  // namespace assure
