// Text in Markdown.
#pragma once

#include <string>
#include <string_view>

namespace assure {

// The text as text, on one line: no mark of Markdown or HTML in it is one, and no address becomes a link.
// Precondition: it begins no line, where more characters would be marks.
std::string markdown_text(std::string_view text);

}  // namespace assure
