#include "word_spans.h"

#include <cctype>

namespace assure::cover_sheet {

// Letters outside ASCII are two bytes or more, all of them above 0x7f.
bool is_letter(char character) {
    const auto byte = static_cast<unsigned char>(character);
    return std::isalpha(byte) != 0 || byte > 0x7f;
}

std::vector<WordSpan> word_spans(std::string_view text, std::string_view joiners) {
    std::vector<WordSpan> words;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_letter(text[i])) continue;
        const std::size_t begin = i;
        while (i < text.size() && (is_letter(text[i]) || joiners.find(text[i]) != std::string_view::npos))
            ++i;
        words.push_back({begin, i});
    }
    return words;
}

}  // namespace assure::cover_sheet
