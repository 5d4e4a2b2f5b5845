// Lines of a width, for what the command prints itself.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace assure {

// The words of `text` in lines of at most `width` columns, each after `indent` spaces and ended by a line break.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width);

// Columns that UTF-8 text takes, a column for each character.
std::size_t columns(std::string_view text);

}  // namespace assure
