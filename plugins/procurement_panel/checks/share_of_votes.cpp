// Strategy 7.0, "full panel members": a pack may say what share of the scores or votes people with lived experience
// have at least. The strategy leaves it open.
#include "guards.h"
#include "shares.h"

#include <string>

namespace assure::procurement_panel {
namespace {

using assure::Result;

std::string percent(double number) {
    return std::to_string(static_cast<int>(number)) + "%";
}

Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = nobody_to_ask_about(panel)) return *result;
    const std::string& set = context.parameters().text("minimum-share");
    if (set.empty())
        return Result::not_applicable("The rule pack sets no share of votes for people with lived experience.");
    const int minimum = context.parameters().number("minimum-share");
    const std::vector<const Member*> people = panel.people();
    const std::optional<Share> share = share_of_people(panel);
    if (!share)
        return Result::review("The record does not show what share of the scores or votes these members have: " +
                              list_of(people) + ".")
            .at(people.front()->where);
    const std::string how = share->weighted ? " (by the weights on record)" : " (one vote for each who scores)";
    const std::string wanted = "; at least " + std::to_string(minimum) + "% is asked for.";
    if (share->least >= minimum)
        return Result::pass("People with lived experience have " + percent(share->least) + " of the scores or votes" +
                            how + wanted)
            .at(people.front()->where);
    if (share->most >= minimum)
        return Result::review("People with lived experience have between " + percent(share->least) + " and " +
                              percent(share->most) + " of the scores or votes, by who counts and who scores" + wanted)
            .to_mend("Show in the record who scores, and what each member with lived experience speaks from.")
            .at(people.front()->where);
    return Result::fail("People with lived experience have " + percent(share->most) + " of the scores or votes" + how +
                        wanted)
        .at(people.front()->where);
}

}  // namespace

assure::Check share_of_votes() {
    return {"share-of-votes",
            "procurement-panel",
            &run,
            {},
            {{"minimum-share", assure::ParameterType::percentage, "", assure::Tighter::higher,
              "What share of the scores or votes people with lived experience must have; nothing: not asked."}}};
}

}  // namespace assure::procurement_panel
