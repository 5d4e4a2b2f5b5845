#include "readers/text_sink.h"

#include "readers/tick_glyphs.h"
#include "readers/xml_tree.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace assure {
namespace {

// The bytes at which plain copying stops: entities, line ends, tabs, and first bytes of characters that may be
// tick boxes (U+2xxx, U+Fxxx, U+1Fxxx).
constexpr std::array<bool, 256> special = [] {
    std::array<bool, 256> table{};
    for (const unsigned byte : {0x26U, 0x0DU, 0x0AU, 0x09U, 0xE2U, 0xEFU, 0xF0U})
        table.at(byte) = true;
    return table;
}();

std::size_t plain_length(std::string_view raw) {
    const auto* const stop =
        std::find_if(raw.begin(), raw.end(), [](char byte) { return special[static_cast<unsigned char>(byte)]; });
    return static_cast<std::size_t>(stop - raw.begin());
}

bool is_space(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

// The first character of `text` (valid UTF-8) and its bytes.
struct Character {
    std::uint32_t code_point = 0;
    std::size_t length = 1;
};

Character first_character(std::string_view text) {
    const auto byte = [&](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(text[at])}; };
    const std::uint32_t lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    std::uint32_t code_point = lead & (0xFFU >> (length + 1));
    for (std::size_t at = 1; at < length; ++at)
        code_point = code_point << 6U | (byte(at) & 0x3FU);
    return {code_point, length};
}

}  // namespace

void TextSink::put_sign(std::string_view text, std::uint32_t offset, std::uint32_t raw_length, Marks marks) {
    builder_->append(text, part_, offset, raw_length, marks);
}

void TextSink::put_tick(Mark state, std::string_view drawn, std::uint32_t offset, std::uint32_t raw_length,
                        Marks marks) {
    const std::string_view glyph = glyph_for(state);
    put_sign(glyph.empty() ? drawn : glyph, offset, raw_length, marks | state);
}

bool TextSink::put_symbol(std::string_view character, std::uint32_t offset, std::uint32_t raw_length, Marks marks,
                          std::string_view font) {
    TickGlyph tick = tick_glyph(character);
    if (tick.length == 0 && !font.empty()) tick = symbol_tick(font, first_character(character).code_point);
    if (tick.length == 0) return false;
    put_tick(tick.state, character, offset, raw_length, marks);
    return true;
}

std::size_t TextSink::put_entity(std::string_view raw, std::uint32_t offset, Marks marks, std::string_view font) {
    std::string character;
    const std::size_t length = append_entity(character, raw);
    if (length == 0) {
        put_sign("&", offset, 1, marks);
        return 1;
    }
    if (character == "\n" || character == "\r" || character == "\t") character.assign(1, ' ');
    const auto raw_length = static_cast<std::uint32_t>(length);
    if (!put_symbol(character, offset, raw_length, marks, font)) put_sign(character, offset, raw_length, marks);
    return length;
}

// Returns the bytes of `raw` that were taken.
std::size_t TextSink::put_special(std::string_view raw, std::uint32_t offset, Marks marks, std::string_view font) {
    if (raw.front() == '&') return put_entity(raw, offset, marks, font);
    if (is_space(raw.front())) {
        const std::size_t length = raw.starts_with("\r\n") ? 2 : 1;
        put_sign(" ", offset, static_cast<std::uint32_t>(length), marks);
        return length;
    }
    const TickGlyph tick = tick_glyph(raw);
    const std::size_t length = tick.length != 0 ? tick.length : first_character(raw).length;
    const auto raw_length = static_cast<std::uint32_t>(length);
    const std::string_view character = raw.substr(0, length);
    if (!put_symbol(character, offset, raw_length, marks, font)) put_sign(character, offset, raw_length, marks);
    return length;
}

void TextSink::put(std::string_view raw, std::uint32_t offset, Marks marks, std::string_view font) {
    while (!raw.empty()) {
        // In a symbol font any letter may be a box.
        std::size_t taken = font.empty() ? plain_length(raw) : 0;
        if (taken != 0) {
            put_sign(raw.substr(0, taken), offset, static_cast<std::uint32_t>(taken), marks);
        } else {
            taken = put_special(raw, offset, marks, font);
        }
        raw.remove_prefix(taken);
        offset += static_cast<std::uint32_t>(taken);
    }
}

std::size_t TextSink::put_check_box(Mark state, std::string_view raw, std::uint32_t offset, Marks marks,
                                    std::string_view font) {
    std::string entity;
    std::size_t length = raw.front() == '&' ? append_entity(entity, raw) : first_character(raw).length;
    length = std::max<std::size_t>(length, 1);
    const std::string_view drawn = entity.empty() ? raw.substr(0, length) : std::string_view(entity);
    TickGlyph glyph = tick_glyph(drawn);
    if (glyph.length == 0 && !font.empty()) glyph = symbol_tick(font, first_character(drawn).code_point);
    const bool disagree = glyph.length != 0 && glyph.state != Mark::unknown_tick && glyph.state != state;
    put_tick(disagree ? Mark::unknown_tick : state, drawn, offset, static_cast<std::uint32_t>(length), marks);
    return length;
}

void TextSink::put_collapsed(std::string_view raw, std::uint32_t offset, Marks marks) {
    std::size_t at = 0;
    while (at < raw.size()) {
        if (is_space(raw[at])) {
            const std::string_view so_far = builder_->text_so_far();
            if (!so_far.empty() && so_far.back() != ' ' && so_far.back() != '\n')
                put_sign(" ", offset + static_cast<std::uint32_t>(at), 1, marks);
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < raw.size() && !is_space(raw[end]))
            ++end;
        put(raw.substr(at, end - at), offset + static_cast<std::uint32_t>(at), marks);
        at = end;
    }
}

void TextSink::new_line(std::uint32_t offset) {
    const std::string_view so_far = builder_->text_so_far();
    if (!so_far.empty() && so_far.back() != '\n') put_sign("\n", offset, 0, {});
}

}  // namespace assure
