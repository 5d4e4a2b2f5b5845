// The words that people read for the names that programs use.
#pragma once

#include "assure/plugin/export.h"

#include <string>
#include <string_view>

namespace assure {

// "cover-sheet" as "cover sheet".
ASSURE_EXPORT std::string kind_words(std::string_view kind);

// Whoever a rule asks to act (Rule::acts), as a person: "procurement lead".
ASSURE_EXPORT std::string who_acts(std::string_view acts);

}  // namespace assure
