// "Did you mean …?"
#pragma once

#include "assure/plugin/export.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {

// The candidates that `text` may be a slip of, or a part of; at most three, the likeliest first.
ASSURE_EXPORT std::vector<std::string> nearest(std::string_view text, const std::vector<std::string>& candidates);

// All candidates, those most like `text` first.
ASSURE_EXPORT std::vector<std::string> by_likeness(std::string_view text, const std::vector<std::string>& candidates);

}  // namespace assure
