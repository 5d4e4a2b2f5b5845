#include "readers/excel/page_text.h"

#include <algorithm>
#include <string_view>

namespace assure::excel {
namespace {

constexpr std::string_view ampersand = "&amp;";
constexpr std::string_view quote = "&quot;";

void end_paragraph(SourceBuilder& builder) {
    if (builder.text_so_far().find_first_not_of(' ') == std::string_view::npos) {
        builder.drop_text();
    } else {
        builder.end_block(BlockType::paragraph);
    }
}

// The bytes of a font's name in quotes at the front of `code`.
std::size_t font_length(std::string_view code) {
    const bool entity = code.starts_with(quote);
    const std::string_view sign = entity ? quote : std::string_view("\"");
    const std::size_t end = code.find(sign, sign.size());
    return end == std::string_view::npos ? code.size() : end + sign.size();
}

// The bytes of the code behind an ampersand.
std::size_t code_length(std::string_view code) {
    if (code.empty()) return 0;
    if (code.front() == '"' || code.starts_with(quote)) return font_length(code);
    const std::size_t digits = std::min(code.find_first_not_of("0123456789"), code.size());
    if (digits != 0) return digits;
    constexpr std::size_t colour = 7;  // "K" and six signs
    return code.front() == 'K' ? std::min(colour, code.size()) : 1;
}

}  // namespace

void read_page_text(std::string_view raw, std::uint32_t offset, Marks marks, TextSink& sink, SourceBuilder& builder) {
    std::size_t at = 0;
    const auto here = [&] { return offset + static_cast<std::uint32_t>(at); };
    while (at < raw.size()) {
        const std::string_view rest = raw.substr(at);
        if (rest.front() == '\n' || rest.front() == '\r') {
            end_paragraph(builder);
            ++at;
        } else if (!rest.starts_with(ampersand)) {
            std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
            end = std::min(end, rest.find(ampersand));
            sink.put(rest.substr(0, end), here(), marks);
            at += end;
        } else if (const std::string_view code = rest.substr(ampersand.size()); code.starts_with(ampersand)) {
            sink.put(ampersand, here(), marks);
            at += 2 * ampersand.size();
        } else {
            if (!code.empty() && (code.front() == 'L' || code.front() == 'C' || code.front() == 'R'))
                end_paragraph(builder);
            at += ampersand.size() + code_length(code);
        }
    }
    end_paragraph(builder);
}

}  // namespace assure::excel
