// A page of text as wide as the terminal: titles, labelled entries, colour where asked for. All text passes
// through here, and so through printable().
#pragma once

#include "assure/app/writer.h"

#include <cstdint>
#include <iosfwd>
#include <string_view>

namespace assure {

enum class Tone : std::uint8_t { plain, strong, good, bad, open };

class TextPage {
public:
    TextPage(std::ostream& out, const WriterOptions& options);

    void blank();
    // A line (wrapped), `depth` steps in.
    void line(std::string_view text, std::size_t depth = 0, Tone tone = Tone::plain);
    // A line that is never broken, however long: a path can be copied from it.
    void whole(std::string_view text, Tone tone = Tone::plain);
    // "Found      what was found", the text wrapped beside its label.
    void entry(std::string_view label, std::string_view text);

private:
    void colour(std::string_view lines, Tone tone);
    void put(std::string_view text, std::string_view first, std::string_view rest, Tone tone);

    std::ostream& out_;
    std::size_t width_;
    bool colour_;
};

}  // namespace assure
