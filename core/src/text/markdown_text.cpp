#include "text/markdown_text.h"

namespace assure {

std::string markdown_text(std::string_view text) {
    std::string escaped;
    for (const char character : text) {
        if (std::string_view("\\`*_[]<>|").find(character) != std::string_view::npos) escaped += '\\';
        escaped += character;
    }
    return escaped;
}

}  // namespace assure
