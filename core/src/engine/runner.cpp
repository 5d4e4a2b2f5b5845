#include "engine/runner.h"

#include "engine/recognition.h"
#include "text/work_budget.h"

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

namespace assure {
namespace {

// A part that could not be read and may hold evidence of this paper. A part that is merely not looked into
// (a picture, an embedded file) matters only where an answer points to it; the checks see to that.
const PartCoverage* unread_evidence(const Paper& paper) {
    const Source& source = paper.source();
    const auto parts = source.coverage();
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const PartCoverage& part) {
        const bool elsewhere = source.body().contains(part.anchor) && !paper.range().contains(part.anchor);
        return part.state == PartState::unreadable && part.may_hold_evidence && !elsewhere;
    });
    return found == parts.end() ? nullptr : &*found;
}

bool any_mandatory(const std::vector<RuleResult>& results, Outcome outcome) {
    return std::any_of(results.begin(), results.end(), [&](const RuleResult& answer) {
        return answer.rule->level == Level::mandatory && answer.result.outcome == outcome;
    });
}

// Asked of a paper that did not fail: a mandatory rule that is not met is then in transition.
const Rule* failed_in_transition(const std::vector<RuleResult>& results) {
    const auto found = std::find_if(results.begin(), results.end(), [](const RuleResult& answer) {
        return answer.rule->level == Level::mandatory && answer.result.outcome == Outcome::fail;
    });
    return found == results.end() ? nullptr : found->rule;
}

void decide(DocumentReport& report, const Paper& paper, Day as_of) {
    report.verdict = verdict_of(report.results, paper.record().date().value_or(as_of));
    if (report.verdict == Verdict::not_checked) {
        report.obstacle = report.results.empty() ? Obstacle::request : Obstacle::program;
        report.reason = report.results.empty() ? "The rule pack has no rule for this kind of paper."
                                               : "None of the rules for this kind of paper could be run.";
        report.next_step = report.results.empty() ? "Choose another rule pack with --rules."
                                                  : "Judge this paper by hand, and tell whoever wrote the plugin.";
    } else if (report.verdict == Verdict::pass) {
        const PartCoverage* unread = unread_evidence(paper);
        if (unread == nullptr) return;
        report.verdict = Verdict::review;
        report.reason = "A part that could hold evidence could not be read: " + unread->part + ".";
        report.next_step = "Open the paper and look at that part by hand.";
    } else if (report.verdict == Verdict::review) {
        const bool explained =
            any_mandatory(report.results, Outcome::review) || any_mandatory(report.results, Outcome::error);
        if (explained) return;
        if (const Rule* rule = failed_in_transition(report.results)) {
            report.reason = "What was not found is for a person to judge until " + to_string(*rule->transition_until) +
                            ", when the rule '" + rule->title + "' comes fully into force.";
            report.next_step = "Decide whether the paper may go on without it; mend it before that day.";
        } else {
            report.reason = "No mandatory rule applies to this paper, so nothing was shown.";
            report.next_step =
                "Look at why each rule does not apply (--verbose shows it), and decide whether that is right.";
        }
    }
}

DocumentReport report_about(const Source& source, std::string path) {
    DocumentReport report;
    report.path = std::move(path);
    report.sha256 = source.sha256();
    report.coverage.assign(source.coverage().begin(), source.coverage().end());
    return report;
}

std::string fault_of(std::string_view plugin, std::string_view what) {
    return "The plugin '" + std::string(plugin) + "' failed while it read this paper: " + std::string(what);
}

}  // namespace

Runner::Runner(const Registry& registry, const Rulebook& rulebook, const Waivers& waivers, const EngineOptions& options)
    : registry_(&registry),
      lexicon_(&rulebook.lexicon()),
      waivers_(&waivers),
      kind_(options.kind),
      as_of_(options.as_of),
      show_names_(options.show_names),
      judge_(registry, rulebook, options.as_of) {}

SetOutcome Runner::run(const std::shared_ptr<const Source>& source) const {
    NameMask names(*lexicon_);
    SetOutcome outcome = judge_file(source, names);
    if (!show_names_) names.apply(outcome.documents, outcome.set);
    return outcome;
}

SetOutcome Runner::judge_file(const std::shared_ptr<const Source>& source, NameMask& names) const {
    SetOutcome outcome;
    std::vector<std::unique_ptr<Paper>> papers;
    std::vector<const Paper*> judged;
    SetReport set;
    std::vector<Recognised> found = recognise(*source, *registry_, *lexicon_, kind_);
    for (std::size_t index = 0; index < found.size(); ++index) {
        Recognised& one = found[index];
        const std::string number = found.size() == 1 ? "" : "#" + std::to_string(index + 1);
        DocumentReport report = report_about(*source, source->path() + number);
        report.unrecognised = one.unknown;
        report.obstacle = one.obstacle;
        report.reason = std::move(one.problem);
        report.next_step = std::move(one.next_step);
        report.title = one.claim.title;
        if (!one.claim.range.empty()) report.begins = source->locate(one.claim.range.first);
        if (one.kind != nullptr) {
            report.kind = one.kind->name();
            report.recognised_by = one.claim.reason;
            papers.push_back(judge_paper(report, source, *one.kind, std::move(one.claim), names));
            if (papers.back()) judged.push_back(papers.back().get());
            if (papers.back()) set.documents.push_back(report.path);
        }
        outcome.documents.push_back(std::move(report));
    }
    if (!judge_.judges_sets() || judged.empty()) return outcome;
    set.path = source->path();
    set.results = judge_.judge_set(judged);
    waivers_->apply(set.path, set.results);
    outcome.set = std::move(set);
    return outcome;
}

// Null, with the report's reason filled in, when the plugin could not read the paper.
std::unique_ptr<Paper> Runner::judge_paper(DocumentReport& report, const std::shared_ptr<const Source>& source,
                                           const Kind& kind, Claim claim, NameMask& names) const {
    try {
        std::unique_ptr<Paper> paper = judge_.read(source, kind, std::move(claim));
        report.results = judge_.judge(*paper);
        waivers_->apply(report.path, report.results);
        decide(report, *paper, as_of_);
        names.learn(*paper);
        return paper;
    } catch (const std::bad_alloc&) {
        throw;  // of this document, not of this plugin
    } catch (const WorkLimitReached&) {
        throw;
    } catch (const std::exception& error) {
        report.reason = fault_of(registry_->plugin_of(kind), error.what());
    } catch (...) {
        report.reason = fault_of(registry_->plugin_of(kind), "it threw something that is not an exception.");
    }
    report.obstacle = Obstacle::program;
    report.next_step = "Judge this paper by hand, and tell whoever wrote the plugin.";
    return nullptr;
}

DocumentReport not_checked(std::string path, std::string reason, std::string next_step, Obstacle obstacle) {
    DocumentReport report;
    report.obstacle = obstacle;
    report.path = std::move(path);
    report.reason = std::move(reason);
    report.next_step = std::move(next_step);
    return report;
}

}  // namespace assure
