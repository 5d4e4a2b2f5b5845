#include "guards.h"

namespace assure::procurement_panel {
namespace {

using assure::Result;
using assure::Standing;

void put_words(Result& result, const std::vector<const Member*>& members) {
    for (const Member* member : members) {
        if (member->standing_words) result.evidence.push_back(*member->standing_words);
        if (!result.location) result.location = member->where;
    }
}

std::vector<const Member*> empty_seats(const ProcurementPanel& panel) {
    std::vector<const Member*> seats;
    for (const Member& member : panel.members)
        if (!member.sits() && (member.standing == Standing::counts || member.standing == Standing::arguable))
            seats.push_back(&member);
    return seats;
}

Result nobody(const assure::Context& context, const ProcurementPanel& panel) {
    const std::vector<const Member*> seats = empty_seats(panel);
    if (seats.empty())
        return Result::fail("We found no member with lived experience among the " +
                            std::to_string(panel.members.size()) + " members that the record lists.")
            .to_mend(
                "Appoint somebody who speaks from lived experience as a full member, and show it: ‘Name: PPV "
                "partner 1. Role: Patient and public voice partner. Representing: People who have had a stroke. "
                "Panel role: Evaluator. Scores: Y.’ If one of the members does, say so in the role.")
            .at(place_of_list(context));
    Result result =
        Result::fail("The seat for lived experience is vacant, or its member took no part: " + list_of(seats) + ".")
            .to_mend(
                "Fill the seat. If evaluation has begun, record what was done to fill it before that, and what is "
                "done now.");
    put_words(result, seats);
    return result;
}

Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = no_panel_needed(panel)) return *result;
    if (panel.unread_list != nullptr)
        return Result::review(
                   "The list of members was not read: a person must look for a member with lived experience.")
            .at(place_of_list(context))
            .following("members-listed");
    if (!panel.listed && has_text_boxes(context.source()))
        return Result::review(
                   "We found no list of members in the body of the record. Its text boxes were not searched.")
            .to_mend("Look for the members in the text boxes. In the next version, list them in a table in the body.")
            .at(place_of_list(context));
    if (!panel.listed)
        return Result::fail("We found no list of members, so no member with lived experience.")
            .at(place_of_list(context))
            .following("members-listed");
    const auto minimum = static_cast<std::size_t>(context.parameters().number("minimum"));
    const std::vector<const Member*> counted = panel.people(Standing::counts);
    const std::vector<const Member*> arguable = panel.people(Standing::arguable);
    if (counted.size() >= minimum) {
        Result result = Result::pass("The panel has a member with lived experience: " + list_of(counted) + ".");
        put_words(result, counted);
        return result;
    }
    if (counted.size() + arguable.size() >= minimum) {
        Result result = Result::review("Whether these members speak from lived experience is for a person to decide: " +
                                       list_of(arguable) + ".")
                            .to_mend(
                                "Ask what they speak from, and record the answer as the role: ‘Patient "
                                "representative: uses the service’.");
        put_words(result, arguable);
        return result;
    }
    if (counted.empty() && arguable.empty()) return nobody(context, panel);
    return Result::fail("The panel has fewer than " + std::to_string(minimum) +
                        " members with lived experience: " + list_of(panel.people()) + ".")
        .at(panel.people().front()->where);
}

}  // namespace

assure::Check lived_experience_member() {
    return {"lived-experience-member",
            "procurement-panel",
            &run,
            {},
            {{"minimum", assure::ParameterType::number, "1", assure::Tighter::higher,
              "How many members with lived experience the panel must have."}}};
}

}  // namespace assure::procurement_panel
