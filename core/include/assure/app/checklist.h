// The checklist of a kind of paper: what its rules ask for, as boxes to tick, for the person who writes or reviews the
// paper. It is made of the rule pack's cards: a pack's own words, in the order in which its cards say people read them.
#pragma once

#include "assure/plugin/export.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace assure {

class Engine;

enum class ChecklistFormat : std::uint8_t { markdown, html, word };

// The whole file. First what is needed, then what is advised; each with what is required, why, who acts and the
// clause. Throws Error for a kind that the engine's pack has no rules for.
ASSURE_EXPORT std::string checklist(const Engine& engine, std::string_view kind, ChecklistFormat format);

}  // namespace assure
