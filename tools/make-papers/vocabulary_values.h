// Words of a paper as typed values of our vocabulary: "12 May 2026" as 2026-05-12, "Yes" as true.
#pragma once

#include "readers/vocabulary/schema.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assure::papers {

std::string in_small_letters(std::string_view text);

// What an element of that type holds to say the texts; none where it cannot. Ticked options become what is ticked.
std::optional<std::vector<std::string>> values_for(const vocabulary::Type& type, std::vector<std::string> texts);

}  // namespace assure::papers
