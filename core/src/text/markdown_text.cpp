#include "text/markdown_text.h"

#include "assure/app/printable.h"

namespace assure {

std::string markdown_text(std::string_view text) {
    std::string escaped;
    const std::string shown = printable(text);
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const char character = shown[at];
        const bool is_mark = std::string_view("\\`*_[]!|~>@").find(character) != std::string_view::npos;
        if (character == '<') {
            escaped += "&lt;";
        } else if (character == '&') {
            escaped += "&amp;";
        } else if (is_mark || shown.compare(at, 3, "://") == 0) {
            escaped += {'\\', character};
        } else {
            escaped += character;
        }
    }
    return escaped;
}

}  // namespace assure
