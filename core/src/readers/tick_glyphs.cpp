#include "readers/tick_glyphs.h"

#include "source/source_builder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace assure {
namespace {

struct Known {
    std::string_view glyph;
    Mark state;
};

constexpr std::array<Known, 22> known_glyphs = {{
    {"\u2610", Mark::unticked},  // ☐
    {"\u25A1", Mark::unticked},  // □
    {"\u25FB", Mark::unticked},  // ◻
    {"\u2B1C", Mark::unticked},  // ⬜
    {"\u2751", Mark::unticked},  // ❑
    {"\u2752", Mark::unticked},  // ❒
    {"\u274F", Mark::unticked},  // ❏
    {"\u2750", Mark::unticked},  // ❐
    {"\u2611", Mark::ticked},    // ☑
    {"\u2612", Mark::ticked},    // ☒, Word's own sign for ticked
    {"\u22A0", Mark::ticked},    // ⊠
    {"\u2BBD", Mark::ticked},    // ⮽
    {"\u2713", Mark::ticked},    // ✓
    {"\u2714", Mark::ticked},    // ✔
    {"\u2705", Mark::ticked},    // ✅
    {"\U0001F5F8", Mark::ticked},   {"\U0001F5F9", Mark::ticked},
    {"\U0001F5F7", Mark::ticked},   {"\u2717", Mark::unknown_tick},  // ✗
    {"\u2718", Mark::unknown_tick},                                  // ✘
    {"\u2715", Mark::unknown_tick},                                  // ✕
    {"\u2716", Mark::unknown_tick},                                  // ✖
}};

struct KnownSymbol {
    char font;  // 'W'ingdings, Wingdings '2', W'e'bdings
    std::uint8_t character;
    Mark state;
};

constexpr std::array<KnownSymbol, 26> known_symbols = {{
    {'W', 0x6F, Mark::unticked},     {'W', 0x70, Mark::unticked},     {'W', 0x71, Mark::unticked},
    {'W', 0x72, Mark::unticked},     {'W', 0xA8, Mark::unticked},     {'W', 0x78, Mark::ticked},
    {'W', 0xFC, Mark::ticked},       {'W', 0xFD, Mark::ticked},       {'W', 0xFE, Mark::ticked},
    {'W', 0xFB, Mark::unknown_tick}, {'2', 0xA3, Mark::unticked},     {'2', 0x2A, Mark::unticked},
    {'2', 0x30, Mark::unticked},     {'2', 0x35, Mark::unticked},     {'2', 0x50, Mark::ticked},
    {'2', 0x51, Mark::ticked},       {'2', 0x52, Mark::ticked},       {'2', 0x53, Mark::ticked},
    {'2', 0x54, Mark::ticked},       {'2', 0x4F, Mark::unknown_tick}, {'2', 0x55, Mark::unknown_tick},
    {'2', 0x56, Mark::unknown_tick}, {'e', 0x63, Mark::unticked},     {'e', 0x61, Mark::ticked},
    {'e', 0x72, Mark::unknown_tick}, {'e', 0x78, Mark::ticked},
}};

char font_letter(std::string_view font) {
    if (font == "Wingdings") return 'W';
    if (font == "Wingdings 2") return '2';
    if (font == "Webdings") return 'e';
    return 0;
}

// The text without spaces at either end, those that do not break included.
std::string_view without_spaces(std::string_view text) {
    constexpr std::array<std::string_view, 3> spaces = {" ", "\t", "\u00A0"};
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view space : spaces) {
            const bool begins = text.starts_with(space);
            const bool ends = !begins && text.ends_with(space);
            if (begins) text.remove_prefix(space.size());
            if (ends) text.remove_suffix(space.size());
            found = found || begins || ends;
        }
    }
    return text;
}

// The state that stands between the brackets; nothing when it is no box.
std::optional<Mark> inside_brackets(std::string_view inside) {
    const std::string_view trimmed = without_spaces(inside);
    if (trimmed.empty()) return Mark::unticked;
    if (trimmed == "x" || trimmed == "X") return Mark::ticked;
    const TickGlyph glyph = tick_glyph(trimmed);
    if (glyph.length != 0 && glyph.length == trimmed.size()) return glyph.state;
    return std::nullopt;
}

}  // namespace

std::string_view glyph_for(Mark state) {
    if (state == Mark::ticked) return ticked_glyph;
    return state == Mark::unticked ? unticked_glyph : std::string_view();
}

TickGlyph tick_glyph(std::string_view text) {
    // Dashes and quotation marks, which stand everywhere, are none.
    if (text.size() < 3 || text.starts_with("\xE2\x80")) return {};
    const auto* const found = std::find_if(known_glyphs.begin(), known_glyphs.end(),
                                           [&](const Known& known) { return text.starts_with(known.glyph); });
    if (found == known_glyphs.end()) return {};
    // A variation selector (text or emoji style) belongs to the glyph.
    const std::string_view rest = text.substr(found->glyph.size());
    const std::size_t selector = rest.starts_with("\uFE0E") || rest.starts_with("\uFE0F") ? 3 : 0;
    return {found->state, found->glyph.size() + selector};
}

TickGlyph symbol_tick(std::string_view font, std::uint32_t character) {
    const char letter = font_letter(font);
    if (letter == 0) return {};
    const std::uint32_t code = character >= 0xF000 && character <= 0xF0FF ? character - 0xF000 : character;
    const auto* const found = std::find_if(known_symbols.begin(), known_symbols.end(), [&](const KnownSymbol& known) {
        return known.font == letter && known.character == code;
    });
    return found == known_symbols.end() ? TickGlyph{} : TickGlyph{found->state, 1};
}

void mark_typed_boxes(SourceBuilder& builder) {
    constexpr std::size_t widest = 16;  // "[   ✓   ]", perhaps with spaces of two bytes
    const std::string_view text = builder.text_so_far();
    if (text.find('[') == std::string_view::npos && text.find('(') == std::string_view::npos) return;
    std::vector<SourceBuilder::MarkedRange> boxes;
    for (std::size_t open = 0; open < text.size(); ++open) {
        if (text[open] != '[' && text[open] != '(') continue;
        const char closing = text[open] == '[' ? ']' : ')';
        const std::size_t length = text.substr(open + 1, widest + 1).find(closing);
        if (length == std::string_view::npos || (length == 0 && closing == ')')) continue;
        const std::optional<Mark> state = inside_brackets(text.substr(open + 1, length));
        if (!state) continue;
        boxes.push_back({static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(length + 2), *state});
        open += length + 1;
    }
    builder.add_marks(boxes);
}

}  // namespace assure
