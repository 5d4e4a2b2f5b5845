// Whether one member was trained before evaluation began.
#pragma once

#include "record.h"

#include "assure/plugin/lexicon.h"

#include <string>
#include <utility>

namespace assure::procurement_panel {

// What the record shows about one member, for one rule.
enum class Shown : std::uint8_t { yes, no, unclear, not_asked };

struct Finding {
    Shown shown = Shown::unclear;
    std::string why;  // ends a sentence that begins with the member: "has no training date"
    std::string fix;  // what mends it, where the card's advice does not; sentences
    std::optional<assure::Evidence> evidence;
    std::optional<assure::Location> where;
};

inline Finding shown(Shown what, std::string why, std::string fix = {}) {
    return {what, std::move(why), std::move(fix), {}, {}};
}

Finding training_of(const Member& member, const ProcurementPanel& panel, const assure::Source& source,
                    const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
