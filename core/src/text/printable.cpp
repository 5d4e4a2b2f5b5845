#include "assure/app/printable.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>

namespace assure {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

struct Character {
    std::int32_t code = -1;  // negative: an invalid byte
    std::size_t size = 1;
};

Character next_character(std::string_view text) {
    utf8proc_int32_t code = -1;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &code);
    if (size <= 0) return {};
    return {code, static_cast<std::size_t>(size)};
}

bool between(std::int32_t code, std::int32_t first, std::int32_t last) {
    return code >= first && code <= last;
}

bool breaks_line(std::int32_t code) {
    return between(code, '\t', '\r') || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool is_control(std::int32_t code) {
    return code < 0x20 || between(code, 0x7F, 0x9F);
}

// Not text, and not allowed in XML; the last two of each plane and a block of 32 are set aside as none.
bool is_no_character(std::int32_t code) {
    return (code & 0xFFFE) == 0xFFFE || between(code, 0xFDD0, 0xFDEF);
}

bool is_left_out(std::int32_t code) {
    const bool turns_direction = code == 0x61C || code == 0x200E || code == 0x200F || between(code, 0x202A, 0x202E) ||
                                 between(code, 0x2066, 0x2069);
    const bool takes_no_room = code == 0xAD || code == 0x200B || between(code, 0x2060, 0x2064) || code == 0xFEFF;
    return turns_direction || takes_no_room || between(code, 0xE0000, 0xE007F);
}

}  // namespace

std::string printable(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const Character character = next_character(text);
        if (breaks_line(character.code)) {
            shown += ' ';
        } else if (character.code < 0 || is_control(character.code) || is_no_character(character.code)) {
            shown += replacement;
        } else if (!is_left_out(character.code)) {
            shown += text.substr(0, character.size);
        }
        text.remove_prefix(character.size);
    }
    return shown;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const Character character = next_character(text);
        width += character.code < 0 ? 1 : static_cast<std::size_t>(std::max(0, utf8proc_charwidth(character.code)));
        text.remove_prefix(character.size);
    }
    return width;
}

}  // namespace assure
