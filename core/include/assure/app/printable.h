// Text of a document made fit to be shown: documents are written by strangers, and a terminal obeys control
// characters, and an eye obeys characters that turn the direction of writing.
#pragma once

#include "assure/plugin/export.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace assure {

// One line of valid UTF-8 that no terminal obeys and that XML may hold: line breaks and tabs become spaces, other
// control characters, invalid bytes and code points that are no characters U+FFFD; characters that turn the direction
// of writing or take no room (bidirectional controls, soft hyphen, zero-width space, byte order mark, tags) are left
// out.
ASSURE_EXPORT std::string printable(std::string_view text);

// The columns that printable text takes on a terminal: two for wide characters, none for combining ones.
ASSURE_EXPORT std::size_t display_width(std::string_view text);

}  // namespace assure
