// Paragraphs broken into lines for a terminal.
#pragma once

#include "assure/plugin/export.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace assure {

// `text` (printable, see printable.h) after `first`, broken at spaces so that no line is wider than `width`
// columns; further lines begin with `rest`. A word wider than a line stands alone, whole, so that it can be
// copied. Ends with a line break.
ASSURE_EXPORT std::string wrap(std::string_view text, std::size_t width, std::string_view first, std::string_view rest);

}  // namespace assure
