#include "assure/app/wrap.h"

#include "assure/app/printable.h"

#include <algorithm>

namespace assure {

std::string wrap(std::string_view text, std::size_t width, std::string_view first, std::string_view rest) {
    std::string lines(first);
    std::size_t used = display_width(first);
    bool line_has_words = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.empty()) continue;
        const std::size_t wide = display_width(word);
        if (line_has_words && used + 1 + wide > width) {
            lines += '\n';
            lines += rest;
            used = display_width(rest);
            line_has_words = false;
        }
        if (line_has_words) {
            lines += ' ';
            ++used;
        }
        lines += word;
        used += wide;
        line_has_words = true;
    }
    lines += '\n';
    return lines;
}

}  // namespace assure
