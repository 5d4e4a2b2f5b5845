// Puts characters of an XML part into the paragraph under construction, exactly placed: entities become
// characters, line ends become spaces, tick boxes become typed values.
#pragma once

#include "assure/plugin/text.h"
#include "source/source_builder.h"

#include <cstdint>
#include <string_view>

namespace assure {

class TextSink {
public:
    explicit TextSink(SourceBuilder& builder) : builder_(&builder) {}

    void set_part(std::uint16_t part) { part_ = part; }

    // Raw characters of the part, beginning at `offset`. Line ends and tabs become spaces. `font` is the run's
    // symbol font, where it has one: its characters are read by what they draw.
    void put(std::string_view raw, std::uint32_t offset, Marks marks, std::string_view font = {});
    // The same with white space collapsed: none at the paragraph's (or line's) begin, one space between words.
    void put_collapsed(std::string_view raw, std::uint32_t offset, Marks marks);
    // A line break, unless the paragraph is empty or one was just put; used with put_collapsed.
    void new_line(std::uint32_t offset);
    // Characters that stand for an element or a symbol of `raw_length` bytes.
    void put_sign(std::string_view text, std::uint32_t offset, std::uint32_t raw_length, Marks marks);
    // A tick box of that state; `drawn` is what stands there where the state is unknown.
    void put_tick(Mark state, std::string_view drawn, std::uint32_t offset, std::uint32_t raw_length, Marks marks);
    // The character that a tick box of that state shows, at the front of `raw`. Where picture and state disagree,
    // nobody knows which of them the author meant. Returns the bytes taken.
    std::size_t put_check_box(Mark state, std::string_view raw, std::uint32_t offset, Marks marks,
                              std::string_view font);

private:
    std::size_t put_special(std::string_view raw, std::uint32_t offset, Marks marks, std::string_view font);
    std::size_t put_entity(std::string_view raw, std::uint32_t offset, Marks marks, std::string_view font);
    bool put_symbol(std::string_view character, std::uint32_t offset, std::uint32_t raw_length, Marks marks,
                    std::string_view font);

    SourceBuilder* builder_;
    std::uint16_t part_ = 0;
};

}  // namespace assure
