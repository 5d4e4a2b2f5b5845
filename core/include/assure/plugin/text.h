// Text as it stands in a document: UTF-8 characters, marks (pending, struck, hidden, ticked …) and a map
// back to the bytes of the part they came from. A Text is a view; the Source owns what it points to.
#pragma once

#include "assure/plugin/export.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace assure {

enum class Mark : std::uint16_t {
    pending = 1U << 0U,       // in an insertion that nobody has accepted yet
    struck = 1U << 1U,        // struck through
    hidden = 1U << 2U,        // hidden text, or text in the colour of its background
    prompt = 1U << 3U,        // a content control showing its prompt
    ticked = 1U << 4U,        // a tick box, ticked (the character is a glyph for people)
    unticked = 1U << 5U,      // a tick box, not ticked
    unknown_tick = 1U << 6U,  // a tick box whose state could not be read
    bold = 1U << 7U,
    italic = 1U << 8U,
    coloured = 1U << 9U,  // a font colour other than automatic, black or white
};

// A set of marks.
class Marks {
public:
    constexpr Marks() = default;
    constexpr Marks(Mark mark) : bits_(static_cast<std::uint16_t>(mark)) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] constexpr bool has(Mark mark) const { return (bits_ & static_cast<std::uint16_t>(mark)) != 0; }
    [[nodiscard]] constexpr bool any(Marks other) const { return (bits_ & other.bits_) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    constexpr void set(Mark mark, bool on = true) {
        const auto bit = static_cast<std::uint16_t>(mark);
        bits_ = static_cast<std::uint16_t>(on ? bits_ | bit : bits_ & ~bit);
    }
    friend constexpr Marks operator|(Marks a, Marks b) {
        a.bits_ = static_cast<std::uint16_t>(a.bits_ | b.bits_);
        return a;
    }
    friend constexpr bool operator==(Marks, Marks) = default;

private:
    std::uint16_t bits_ = 0;
};

constexpr Marks operator|(Mark a, Mark b) {
    return Marks(a) | Marks(b);
}

// What never counts as an answer: it is not there for the reader, or nobody typed it.
inline constexpr Marks not_an_answer = Mark::struck | Mark::hidden | Marks(Mark::prompt);

// A run of characters with the same marks from one place. `begin` and `length` are bytes of the block's
// text; `offset` and `raw_length` are bytes of the inflated part as UTF-8 (raw_length differs from length
// only for a single character written as an entity or a symbol element).
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
    std::uint32_t offset = 0;
    std::uint32_t raw_length = 0;
    std::uint16_t part = 0;  // index into Source::coverage()
    Marks marks;
};

// A block's text, or a slice of it. Positions in `spans` count from the block's text; `first` says where
// `str` begins in it.
struct ASSURE_EXPORT Text {
    std::string_view str;
    std::span<const Span> spans;
    std::uint32_t first = 0;

    [[nodiscard]] bool empty() const { return str.empty(); }
    // The bytes [begin, begin + length) of this text, with the spans that touch them.
    // Precondition: begin + length <= str.size().
    [[nodiscard]] Text slice(std::size_t begin, std::size_t length) const;
    // This text without white space at either end.
    [[nodiscard]] Text trimmed() const;
    // Whether some / every character that is not white space carries one of the marks.
    [[nodiscard]] bool any(Marks marks) const;
    [[nodiscard]] bool all(Marks marks) const;
    // The characters that carry none of the marks.
    [[nodiscard]] std::string without(Marks marks) const;
};

// A Text and the block it stands in.
struct TextPart {
    Text text;
    std::uint32_t block = 0;
};

}  // namespace assure
