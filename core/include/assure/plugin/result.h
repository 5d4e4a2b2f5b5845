// One rule's answer about one paper (or one set). A Result owns its strings and carries the evidence of a
// pass as well as of a failure; an absence has no evidence: its message names what was searched, its
// location where the thing belongs.
#pragma once

#include "assure/plugin/export.h"
#include "assure/plugin/location.h"
#include "assure/plugin/source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

enum class Outcome : std::uint8_t { pass, fail, review, not_applicable, error, waived };

// "not-applicable", as the reports write it.
ASSURE_EXPORT std::string_view to_string(Outcome outcome);

// A quotation, as it stands in the paper, and its place.
struct Evidence {
    std::string quote;
    Location location;
};

// The words of a text part as evidence; long ones are cut at a word, with " …".
ASSURE_EXPORT Evidence quote(const Source& source, const TextPart& part);

// The next step where what is looked for stands only in a change that nobody has accepted.
inline constexpr std::string_view accept_or_reject =
    "Accept or reject the tracked change (in Word: Review > Accept or Reject), save the file and check it again.";

struct Result {
    // The check's own part.
    Outcome outcome = Outcome::error;
    std::string message;  // what was found, in plain English
    std::vector<Evidence> evidence;
    std::optional<Location> location;  // where it is, or where it belongs
    std::string fix;         // what this author must do, where the card's advice would not mend it; else empty
    std::string state;       // the section's state, where the rule is about a section
    std::string because_of;  // the name of the check whose failure is the only cause of this one

    // The rule's part, filled in by the engine.
    std::string rule;          // "cover-sheet.section-present"
    std::string follows_from;  // the id of the rule that because_of stands for

    // For readable ladders: return Result::fail("…").at(location).quoting(evidence);
    [[nodiscard]] ASSURE_EXPORT static Result pass(std::string message);
    [[nodiscard]] ASSURE_EXPORT static Result fail(std::string message);
    [[nodiscard]] ASSURE_EXPORT static Result review(std::string message);
    [[nodiscard]] ASSURE_EXPORT static Result not_applicable(std::string message);
    ASSURE_EXPORT Result&& at(Location where) &&;
    ASSURE_EXPORT Result&& quoting(Evidence what) &&;
    ASSURE_EXPORT Result&& quoting(std::vector<Evidence> what) &&;
    // The next step for this paper, in place of the card's: one or more sentences, in the imperative.
    ASSURE_EXPORT Result&& to_mend(std::string step) &&;
    ASSURE_EXPORT Result&& in_state(std::string_view section_state) &&;
    ASSURE_EXPORT Result&& following(std::string_view check) &&;
};

}  // namespace assure
