#include "guards.h"

#include <algorithm>

namespace assure::procurement_panel {
namespace {

using assure::Result;

std::vector<const Member*> seated(const ProcurementPanel& panel) {
    std::vector<const Member*> members;
    for (const Member& member : panel.members)
        if (!member.vacant) members.push_back(&member);
    return members;
}

std::string gaps(const std::vector<const Member*>& members) {
    SaidOfMembers said;
    for (const Member* member : members) {
        if (member->has_name && member->has_role) continue;
        said.add(*member, member->has_role   ? "has no name or pseudonym"
                          : member->has_name ? "has no role"
                                             : "has neither name nor role");
    }
    return said.sentence();
}

const Member* first_gap(const std::vector<const Member*>& members) {
    for (const Member* member : members)
        if (!member->has_name || !member->has_role) return member;
    return nullptr;
}

Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = no_panel_needed(panel)) return *result;
    if (panel.unread_list != nullptr)
        return Result::review("Where the list of panel members belongs we found only " +
                              unread_words(*panel.unread_list) + ", which is not read: a person must look at it.")
            .at(place_of_list(context));
    if (!panel.listed && has_text_boxes(context.source()))
        return Result::review(
                   "We found no table or list of panel members in the body of the record. Its text boxes were "
                   "not searched: a person must look at them.")
            .to_mend("Look for the members in the text boxes. In the next version, list them in a table in the body.")
            .at(place_of_list(context));
    if (!panel.listed && panel.place)
        return Result::fail("The record has a table of members, but nobody is named in it.")
            .to_mend("Write into each row who sits there: a name, initials or a pseudonym, and a role.")
            .at(*panel.place);
    if (!panel.listed)
        return Result::fail(
                   "We found no table or list of panel members. We searched every table and list of the record.")
            .at(place_of_list(context));
    const std::vector<const Member*> members = seated(panel);
    if (members.empty())
        return Result::fail("The record has a table of members, but every seat is vacant or to be confirmed.")
            .to_mend("Write into each row who sits there: a name, initials or a pseudonym, and a role.")
            .at(place_of_list(context));
    const auto pending =
        std::find_if(members.begin(), members.end(), [](const Member* member) { return member->pending; });
    if (const Member* member = first_gap(members))
        return Result::fail(gaps(members))
            .to_mend(
                "Fill in what is missing: for the name, initials or a pseudonym such as ‘PPV partner 1’ are enough.")
            .at(member->where);
    if (pending != members.end())
        return Result::review(
                   "A member stands in a tracked insertion that nobody has accepted yet: " + (*pending)->called + ".")
            .to_mend(std::string(assure::accept_or_reject))
            .at((*pending)->where);
    Result result =
        Result::pass("The record lists " + std::to_string(members.size()) +
                     (members.size() == 1 ? " member" : " members") + ", each with a name or pseudonym and a role.")
            .at(members.front()->where);
    for (const Member* member : members)
        for (const Answer& role : member->role_answers)
            if (result.evidence.size() < 3 && role.part)
                result.evidence.push_back(member->evidence(context.source(), *role.part));
    return result;
}

}  // namespace

assure::Check members_listed() {
    return {"members-listed", "procurement-panel", &run, {}, {}};
}

}  // namespace assure::procurement_panel
