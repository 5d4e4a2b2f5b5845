#include "guards.h"

#include <algorithm>
#include <utility>

namespace assure::procurement_panel {
namespace {

using assure::Result;

struct Told {
    const Member* member;
    Finding finding;
};

std::string sentence(const std::vector<Told>& all, Shown shown) {
    SaidOfMembers said;
    for (const Told& one : all)
        if (one.finding.shown == shown) said.add(*one.member, one.finding.why);
    return said.sentence();
}

void put_evidence(Result& result, const std::vector<Told>& all, Shown shown) {
    for (const Told& one : all) {
        if (one.finding.shown != shown) continue;
        if (one.finding.evidence) result.evidence.push_back(*one.finding.evidence);
        if (!result.location) result.location = one.finding.where ? *one.finding.where : one.member->where;
    }
}

std::vector<Told> ask(const assure::Context& context, const std::vector<const Member*>& members,
                      const Finder& finding_of) {
    const auto& panel = context.record<ProcurementPanel>();
    std::vector<Told> all;
    all.reserve(members.size());
    for (const Member* member : members)
        all.push_back({member, finding_of(*member, panel, context.source(), context.lexicon())});
    return all;
}

bool any(const std::vector<Told>& all, Shown shown) {
    for (const Told& one : all)
        if (one.finding.shown == shown) return true;
    return false;
}

// Who an arguable member speaks for is a question of its own: what is asked here may not concern them.
std::string who_decides(const std::vector<Told>& all, Shown shown) {
    std::vector<const Member*> unsure;
    for (const Told& one : all)
        if (one.finding.shown == shown && one.member->standing == assure::Standing::arguable)
            unsure.push_back(one.member);
    if (unsure.empty()) return {};
    return " Whether " + list_of(unsure) + (unsure.size() == 1 ? " is" : " are") +
           " there with lived experience is for a person to decide.";
}

// What mends these findings, each step once; nothing where the card's advice mends one of them.
std::string steps(const std::vector<Told>& all, Shown shown) {
    std::string text;
    for (const Told& one : all) {
        if (one.finding.shown != shown) continue;
        if (one.finding.fix.empty()) return {};
        if (text.find(one.finding.fix) == std::string::npos) text += (text.empty() ? "" : " ") + one.finding.fix;
    }
    return text;
}

Result tell(Result result, const std::vector<Told>& all, Shown shown) {
    result.message += who_decides(all, shown);
    result.fix = steps(all, shown);
    put_evidence(result, all, shown);
    return result;
}

}  // namespace

std::optional<Result> no_panel_needed(const ProcurementPanel& panel) {
    if (!panel.direct_award) return std::nullopt;
    return Result::not_applicable("The record tells of a direct award without a panel.").quoting(*panel.direct_award);
}

bool has_text_boxes(const assure::Source& source) {
    const auto stories = source.stories();
    return std::any_of(stories.begin(), stories.end(),
                       [](const assure::Story& story) { return story.channel == assure::Channel::text_box; });
}

std::optional<Result> nobody_to_ask_about(const ProcurementPanel& panel) {
    if (auto result = no_panel_needed(panel)) return result;
    if (!panel.listed) return nobody_listed();
    if (panel.people().empty())
        return Result::not_applicable(
            "We found no member with lived experience on the panel, so there is nobody to ask about.");
    return std::nullopt;
}

Result nobody_listed() {
    return Result::not_applicable("The record lists no members, so there is nobody to ask about.");
}

std::optional<Result> without_column(const ProcurementPanel& panel, std::vector<Answer> Duties::*column,
                                     const std::string& about) {
    for (const Member* member : panel.people())
        if (!(member->duties.*column).empty()) return std::nullopt;
    return Result::not_applicable("The record has no column that says " + about + ".");
}

assure::Location place_of_list(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (panel.place) return *panel.place;
    return context.source().locate(context.paper().range().first);
}

Result judge_members(const assure::Context& context, const std::vector<const Member*>& members,
                     const Finder& finding_of, const std::string& passed) {
    const std::vector<Told> all = ask(context, members, finding_of);
    for (const Shown shown : {Shown::no, Shown::unclear}) {
        if (!any(all, shown)) continue;
        Result result = shown == Shown::no ? Result::fail(sentence(all, shown)) : Result::review(sentence(all, shown));
        result.fix = steps(all, shown);
        put_evidence(result, all, shown);
        return result;
    }
    Result result = Result::pass(passed);
    put_evidence(result, all, Shown::yes);
    return result;
}

Result judge_everyone(const assure::Context& context, const ProcurementPanel& panel, const Finder& finding_of,
                      std::string_view about) {
    const std::vector<Told> all = ask(context, panel.people(), finding_of);
    if (any(all, Shown::no)) return tell(Result::fail(sentence(all, Shown::no)), all, Shown::no);
    if (any(all, Shown::unclear)) return tell(Result::review(sentence(all, Shown::unclear)), all, Shown::unclear);
    if (!any(all, Shown::yes))
        return tell(Result::not_applicable(sentence(all, Shown::not_asked)), all, Shown::not_asked);
    Result result = tell(Result::pass(sentence(all, Shown::yes)), all, Shown::yes);
    if (panel.start && about == "training") result.evidence.push_back(panel.start->words);
    return result;
}

}  // namespace assure::procurement_panel
