#include "text_layout.h"

#include <algorithm>

namespace assure {

std::size_t columns(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
    constexpr std::string_view blanks = " \t\r\n";
    std::string lines;
    std::size_t used = 0;
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const std::size_t wide = columns(word);
        if (used > 0 && used + 1 + wide > width) {
            lines += '\n';
            used = 0;
        }
        lines += used == 0 ? std::string(indent, ' ') : " ";
        used += (used == 0 ? indent : 1) + wide;
        lines += word;
        at = text.find_first_not_of(blanks, end);
    }
    return lines.empty() ? lines : lines + '\n';
}

}  // namespace assure
