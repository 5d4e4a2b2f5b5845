// What several checks of this kind ask first, and how they tell several members' findings as one result.
#pragma once

#include "record.h"
#include "said_of_members.h"
#include "training.h"

#include "assure/plugin/check.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace assure::procurement_panel {

// Direct Award A or B: nothing of this kind applies.
std::optional<assure::Result> no_panel_needed(const ProcurementPanel& panel);

// Text boxes stand outside the record's body: what they hold was not searched for members.
bool has_text_boxes(const assure::Source& source);

// The same; and where nobody is listed, or nobody with lived experience sits on the panel, there is nobody to ask
// about.
std::optional<assure::Result> nobody_to_ask_about(const ProcurementPanel& panel);

// Nobody sits on the panel whom a rule about every member could ask about.
assure::Result nobody_listed();

// The record has no such column for any of the people on the panel; `about` ends "no column that says …".
std::optional<assure::Result> without_column(const ProcurementPanel& panel, std::vector<Answer> Duties::*column,
                                             const std::string& about);

// Where a list of members belongs.
assure::Location place_of_list(const assure::Context& context);

using Finder =
    std::function<Finding(const Member&, const ProcurementPanel&, const assure::Source&, const assure::Lexicon&)>;

// One deficient member of these fails; else one unclear member is for review; else the rule passes with this message.
assure::Result judge_members(const assure::Context& context, const std::vector<const Member*>& members,
                             const Finder& finding_of, const std::string& passed);

// The same for counted and arguable members, told one by one: one deficient member fails; else one unclear member is
// for review; else the rule passes.
assure::Result judge_everyone(const assure::Context& context, const ProcurementPanel& panel, const Finder& finding_of,
                              std::string_view about);

}  // namespace assure::procurement_panel
