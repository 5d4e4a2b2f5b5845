#include "writers/text_page.h"

#include "assure/app/printable.h"
#include "assure/app/wrap.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>

namespace assure {
namespace {

constexpr std::size_t narrowest = 40;
constexpr std::size_t step = 2;
constexpr std::size_t label_width = 10;

std::string_view escape_for(Tone tone) {
    constexpr std::array<std::string_view, 5> codes{"", "\x1B[1m", "\x1B[1;32m", "\x1B[1;31m", "\x1B[1;33m"};
    return codes.at(static_cast<std::size_t>(tone));
}

}  // namespace

TextPage::TextPage(std::ostream& out, const WriterOptions& options)
    : out_(out), width_(std::max(options.width, narrowest)), colour_(options.colour) {}

void TextPage::blank() {
    out_ << '\n';
}

void TextPage::line(std::string_view text, std::size_t depth, Tone tone) {
    const std::string margin(depth * step, ' ');
    put(text, margin, margin, tone);
}

void TextPage::entry(std::string_view label, std::string_view text) {
    const std::string margin(2 * step, ' ');
    std::string first = margin + std::string(label);
    const std::string rest(margin.size() + label_width, ' ');
    first.resize(std::max(rest.size(), first.size()), ' ');
    put(text, first, rest, Tone::plain);
}

void TextPage::whole(std::string_view text, Tone tone) {
    colour(printable(text) + "\n", tone);
}

void TextPage::put(std::string_view text, std::string_view first, std::string_view rest, Tone tone) {
    colour(wrap(printable(text), width_, first, rest), tone);
}

void TextPage::colour(std::string_view lines, Tone tone) {
    if (!colour_ || tone == Tone::plain) {
        out_ << lines;
        return;
    }
    lines.remove_suffix(1);  // the line break stands after the colour
    out_ << escape_for(tone) << lines << "\x1B[0m\n";
}

}  // namespace assure
