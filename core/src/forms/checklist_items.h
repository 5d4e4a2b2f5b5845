// What stands on a checklist, whatever file it becomes.
#pragma once

#include "assure/app/report.h"
#include "assure/plugin/rule.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure::forms {

struct ChecklistItem {
    std::string title;     // "The cover sheet has a co-production assurance section"
    std::string required;  // what is asked for
    std::string why;
    std::string small;  // who acts, the clause, and from which day on
};

struct ChecklistPart {
    std::string heading;
    std::vector<ChecklistItem> items;
};

struct Checklist {
    std::string title;  // "Checklist for a cover sheet"
    std::string how;    // how it is used
    std::string blanks;
    std::vector<ChecklistPart> parts;  // none without items
    std::string rules;                 // whose rules these are, and with whom they were reviewed
};

// Throws Error where no rule is for that kind. `packs` holds the pack that was asked for last.
Checklist checklist_of(std::span<const Rule* const> rules, std::span<const RulePackInfo> packs, std::string_view kind);

// The files.
std::string checklist_markdown(const Checklist& checklist);
std::string checklist_html(const Checklist& checklist);
std::string checklist_word(const Checklist& checklist);

}  // namespace assure::forms
