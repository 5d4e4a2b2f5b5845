#include "annotate/part_text.h"

#include "readers/xml_encoding.h"

#include <cstdint>

namespace assure::annotate {
namespace {

using namespace std::string_view_literals;

bool has_mark(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF"sv) || bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv);
}

// The character at the front of valid UTF-8, which it is taken from.
char32_t take_character(std::string_view& text) {
    const auto byte = [&](std::size_t at) { return static_cast<char32_t>(static_cast<unsigned char>(text[at])); };
    const char32_t lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    char32_t character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t at = 1; at < length; ++at)
        character = character << 6U | (byte(at) & 0x3FU);
    text.remove_prefix(length);
    return character;
}

std::string to_utf16(std::string_view text, bool big_endian) {
    std::string bytes;
    bytes.reserve(text.size() * 2);
    const auto put = [&](char32_t unit) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xFFU);
        bytes += big_endian ? high : low;
        bytes += big_endian ? low : high;
    };
    while (!text.empty()) {
        const char32_t character = take_character(text);
        if (character < 0x10000) {
            put(character);
        } else {
            put(0xD800 + ((character - 0x10000) >> 10U));
            put(0xDC00 + ((character - 0x10000) & 0x3FFU));
        }
    }
    return bytes;
}

// A character that takes one byte in it, else a reference.
std::string to_windows_1252(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    while (!text.empty()) {
        const std::string_view before = text;
        const char32_t character = take_character(text);
        const std::string_view one = before.substr(0, before.size() - text.size());
        std::string found;
        for (unsigned byte = 0x80; character >= 0x80 && byte <= 0xFF && found.empty(); ++byte) {
            const std::string candidate(1, static_cast<char>(byte));
            if (to_utf8(candidate, "WINDOWS-1252") == one) found = candidate;
        }
        if (character < 0x80) found = one;
        bytes += found.empty() ? "&#" + std::to_string(static_cast<std::uint32_t>(character)) + ";" : found;
    }
    return bytes;
}

}  // namespace

PartText::PartText(std::string_view bytes)
    : encoding_(xml_encoding(bytes)),
      marked_(has_mark(bytes)),
      text_(to_utf8(bytes, encoding_).value_or(std::string())) {}

std::string PartText::encoded(std::string_view text) const {
    if (encoding_ == "UTF-16LE") return (marked_ ? "\xFF\xFE" : "") + to_utf16(text, false);
    if (encoding_ == "UTF-16BE") return (marked_ ? "\xFE\xFF" : "") + to_utf16(text, true);
    if (encoding_ == "WINDOWS-1252") return to_windows_1252(text);
    return (marked_ ? "\xEF\xBB\xBF" : "") + std::string(text);
}

}  // namespace assure::annotate
