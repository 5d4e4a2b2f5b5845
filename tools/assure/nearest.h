// "Did you mean …?"
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace assure {

// The candidates that `text` may be a slip of, or a part of; at most three, the likeliest first.
std::vector<std::string> nearest(std::string_view text, const std::vector<std::string>& candidates);

}  // namespace assure
