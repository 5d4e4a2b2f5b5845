#include "readers/xml_encoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <cstring>

namespace assure {
namespace {

using namespace std::string_view_literals;

// Windows-1252 where it differs from Latin-1; what browsers and Office read under either name.
constexpr std::array<char16_t, 32> windows_1252 = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

unsigned byte_at(std::string_view bytes, std::size_t position) {
    return static_cast<unsigned char>(bytes[position]);
}

std::string declared_encoding(std::string_view bytes) {
    if (!bytes.starts_with("<?xml")) return {};
    const std::string_view declaration = bytes.substr(0, std::min(bytes.size(), bytes.find("?>")));
    const std::size_t name = declaration.find("encoding");
    if (name == std::string_view::npos) return {};
    const std::size_t open = declaration.find_first_of("\"'", name);
    if (open == std::string_view::npos) return {};
    const std::size_t close = declaration.find(declaration[open], open + 1);
    if (close == std::string_view::npos) return {};
    std::string found(declaration.substr(open + 1, close - open - 1));
    for (char& letter : found)
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    return found;
}

std::optional<std::string> utf16_to_utf8(std::string_view bytes, bool big_endian) {
    if (bytes.size() % 2 != 0) return std::nullopt;
    const auto unit = [&](std::size_t position) -> char32_t {
        const unsigned first = byte_at(bytes, position);
        const unsigned second = byte_at(bytes, position + 1);
        return big_endian ? first << 8U | second : second << 8U | first;
    };
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t position = 0; position < bytes.size(); position += 2) {
        char32_t code_point = unit(position);
        if (code_point == 0xFEFF && position == 0) continue;
        if (code_point >= 0xD800 && code_point < 0xDC00) {
            position += 2;
            if (position >= bytes.size()) return std::nullopt;
            const char32_t low = unit(position);
            if (low < 0xDC00 || low > 0xDFFF) return std::nullopt;
            code_point = 0x10000 + ((code_point - 0xD800) << 10U) + (low - 0xDC00);
        }
        if (!append_utf8(text, code_point)) return std::nullopt;
    }
    return text;
}

std::string single_byte_to_utf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x80) {
            text += character;
        } else {
            append_utf8(text, byte < 0xA0 ? windows_1252[byte - 0x80U] : byte);
        }
    }
    return text;
}

// The length of the well-formed UTF-8 sequence at `position`, 0 when there is none.
std::size_t sequence_length(std::string_view text, std::size_t position) {
    const unsigned lead = byte_at(text, position);
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || position + length > text.size()) return 0;
    for (std::size_t next = 1; next < length; ++next) {
        if ((byte_at(text, position + next) & 0xC0U) != 0x80U) return 0;
    }
    const unsigned second = byte_at(text, position + 1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second > 0x9F;
    const bool beyond = lead == 0xF4 && second > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
}

// Of 8 bytes: high bits where a byte is above 0x7F or (the subtraction borrows) below 0x20; 0 where none is. What a
// borrow reaches beyond such a byte is flagged too, which never hides one.
std::uint64_t odd_bytes(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word | (word - 0x2020202020202020ULL)) & 0x8080808080808080ULL;
}

constexpr std::size_t plain_block = 32;

bool is_plain_block(const char* bytes) {
    return (odd_bytes(bytes) | odd_bytes(bytes + 8) | odd_bytes(bytes + 16) | odd_bytes(bytes + 24)) == 0;
}

}  // namespace

std::string xml_encoding(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) return "UTF-8";
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv) || bytes.starts_with("\0\0\0<"sv) ||
        bytes.starts_with("<\0\0\0"sv))
        return "UTF-32";
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("<\0"sv)) return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF"sv) || bytes.starts_with("\0<"sv)) return "UTF-16BE";
    std::string declared = declared_encoding(bytes);
    if (declared.empty() || declared == "UTF-8" || declared == "UTF8" || declared == "US-ASCII" || declared == "ASCII")
        return "UTF-8";
    // A byte-sized declaration that says UTF-16 was saved again by an editor that did not mend it.
    if (declared.starts_with("UTF-16")) return "UTF-8";
    if (declared == "WINDOWS-1252" || declared == "ISO-8859-1" || declared == "LATIN1" || declared == "CP1252")
        return "WINDOWS-1252";
    return declared;
}

std::optional<std::string> to_utf8(std::string_view bytes, std::string_view encoding) {
    if (encoding == "UTF-8") return std::string(bytes.starts_with("\xEF\xBB\xBF"sv) ? bytes.substr(3) : bytes);
    if (encoding == "UTF-16LE") return utf16_to_utf8(bytes, false);
    if (encoding == "UTF-16BE") return utf16_to_utf8(bytes, true);
    if (encoding == "WINDOWS-1252") return single_byte_to_utf8(bytes);
    return std::nullopt;
}

std::size_t find_invalid_byte(std::string_view text) {
    std::size_t position = 0;
    while (position < text.size()) {
        while (text.size() - position >= plain_block && is_plain_block(text.data() + position))
            position += plain_block;
        while (text.size() - position >= 8 && odd_bytes(text.data() + position) == 0)
            position += 8;
        if (position == text.size()) break;
        const unsigned byte = byte_at(text, position);
        if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') return position;
        const std::size_t length = sequence_length(text, position);
        if (length == 0) return position;
        position += length;
    }
    return std::string_view::npos;
}

bool append_utf8(std::string& text, char32_t code_point) {
    const bool control = code_point < 0x20 && code_point != '\t' && code_point != '\n' && code_point != '\r';
    if (control || code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) return false;
    const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0U | code_point >> 6U);
        put(0x80U | (code_point & 0x3FU));
    } else if (code_point < 0x10000) {
        put(0xE0U | code_point >> 12U);
        put(0x80U | (code_point >> 6U & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    } else {
        put(0xF0U | code_point >> 18U);
        put(0x80U | (code_point >> 12U & 0x3FU));
        put(0x80U | (code_point >> 6U & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    }
    return true;
}

}  // namespace assure
