// Text in Markdown.
#pragma once

#include <string>
#include <string_view>

namespace assure {

// The text as text: no mark of Markdown or HTML in it is one.
std::string markdown_text(std::string_view text);

}  // namespace assure
