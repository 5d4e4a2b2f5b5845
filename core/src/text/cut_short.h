// As much of a text as there is room for.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace assure {

// The text where it has no more bytes than that; else what fits of its whole characters (UTF-8), and "…" behind.
std::string cut_short(std::string_view text, std::size_t most_bytes);

}  // namespace assure
