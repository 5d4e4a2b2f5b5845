#include "forms/checklist_items.h"

#include "assure/app/clauses.h"
#include "assure/app/reading_order.h"
#include "assure/app/words.h"
#include "assure/plugin/dates.h"
#include "forms/kinds.h"
#include "report/words.h"

#include <algorithm>
#include <utility>

namespace assure::forms {
namespace {

std::string small_print(const Rule& rule) {
    std::string small = "For the " + who_acts(rule.acts) + ".";
    if (!rule.clauses.empty()) small += ' ' + cited(rule.clauses) + '.';
    if (rule.effective_from) small += " For papers from " + to_string(*rule.effective_from) + " on.";
    return small;
}

ChecklistPart part_of(std::span<const Rule* const> rules, Level level, std::string heading) {
    ChecklistPart part{std::move(heading), {}};
    for (const Rule* rule : rules)
        if (rule->level == level) part.items.push_back({rule->title, rule->required, rule->why, small_print(*rule)});
    return part;
}

}  // namespace

Checklist checklist_of(std::span<const Rule* const> rules, std::span<const RulePackInfo> packs, std::string_view kind) {
    std::vector<const Rule*> of_kind;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(of_kind),
                 [kind](const Rule* rule) { return rule->kind == kind; });
    if (of_kind.empty()) refuse_kind(kind, "rules", kinds_of(rules));
    std::stable_sort(of_kind.begin(), of_kind.end(), [](const Rule* a, const Rule* b) { return reads_before(*a, *b); });

    Checklist checklist;
    checklist.title = "Checklist for a " + kind_words(kind);
    checklist.how = "Tick each box when the paper itself shows it: whoever reads the paper sees nothing else.";
    checklist.blanks =
        "Paper: ______________________________   Looked at by: ____________________   Date: ____________";
    for (ChecklistPart& part :
         std::vector<ChecklistPart>{part_of(of_kind, Level::mandatory, "What the paper must show"),
                                    part_of(of_kind, Level::advisory, "What makes it better")})
        if (!part.items.empty()) checklist.parts.push_back(std::move(part));
    const RulePackInfo& pack = packs.back();
    checklist.rules = "Made from the rules “" + pack.title + "” (" + pack.id + " " + pack.version + "), " +
                      review_words(pack.reviewed_with) + ".";
    return checklist;
}

}  // namespace assure::forms
