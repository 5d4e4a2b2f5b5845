// A waiver is a person's decision that a paper need not meet a rule for a time. It changes no finding: what was
// found is reported as before, with the waiver beside it, and counts as met while the waiver lasts.
#pragma once

#include "assure/plugin/dates.h"
#include "assure/plugin/export.h"

#include <string>

namespace assure {

struct Waiver {
    std::string rule;  // its id
    // The paper's path as the report names it, or the end of it ("cover.docx" in any folder); '*' stands for
    // any characters but '/'.
    std::string paper;
    std::string reason;
    std::string approver;
    std::string reference;  // where the decision is recorded
    Day start{};            // the first day
    Day expiry{};           // the last day, which is included
    std::string time_zone;  // in which these days are: "Europe/London" or "UTC"
    std::string place;      // file and line
};

// The last second of the waiver's last day: "2026-08-31T22:59:59Z".
ASSURE_EXPORT std::string expiry_utc(const Waiver& waiver);

}  // namespace assure
