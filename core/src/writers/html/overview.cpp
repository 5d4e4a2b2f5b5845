#include "writers/html/overview.h"

#include "report/words.h"
#include "writers/causes.h"

namespace assure::html {

std::string Overview::add(const DocumentReport& document) {
    PaperLine line{"", document.path, document.title, verdict_words(document), std::string(tag_class(document)), "",
                   {}};
    if (document.verdict == Verdict::not_checked) line.why_not_checked = document.reason + " " + document.next_step;
    return add(std::move(line), document.results);
}

std::string Overview::add(const SetReport& set) {
    return add({"", set.path, "", "", "", "", {}}, set.results);
}

std::string Overview::add(PaperLine line, const std::vector<RuleResult>& results) {
    const Causes causes(results);
    line.id = "paper-" + std::to_string(papers.size() + 1);
    for (const RuleResult& answer : results) {
        const bool follows = !causes.is_root(answer);
        line.rules.add(answer, follows);
        const Rule& rule = *answer.rule;
        RuleLine& known = rules[{rule.kind, rule.place, rule.id}];
        known.title = rule.title;
        known.required = rule.required;
        known.acts = rule.acts;
        known.papers.add(answer, follows);
        const Need need = need_of(answer);
        if (need != Need::nothing && !follows) known.asked[need].push_back(papers.size());
    }
    papers.push_back(std::move(line));
    return papers.back().id;
}

}  // namespace assure::html
