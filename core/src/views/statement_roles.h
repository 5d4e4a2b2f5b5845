// Whether people take part in what was done: "carers wrote", "written with carers", "we met carers" — or are
// only spoken about: "written for carers", "what carers need".
#pragma once

#include "views/statement_findings.h"

#include <optional>
#include <string_view>

namespace assure::statements {

enum class Role : std::uint8_t {
    subject,      // nothing governs them
    participant,  // "with carers"
    audience,     // "to carers": what is shared with them informs them
    bystander,    // "for carers", "what carers need"
    object,       // "met carers"
};

struct Place {
    Role role = Role::subject;
    const Deed* deed = nullptr;  // the activity whose object they are
};

// The role of people by the words to their left.
Place place_of(const Person& person, const Findings& found, std::string_view clause);

// Whether the person takes part in the deed.
bool takes_part(const Person& person, const Deed& deed, const Findings& found, std::string_view clause);

// The trigger that makes the person's part in the deed planned or negated; nothing when it was done.
std::optional<Trigger> undone_by(const Person& person, const Deed& deed, const Findings& found);

}  // namespace assure::statements
