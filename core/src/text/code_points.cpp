#include "text/code_points.h"

#include <utf8proc.h>

namespace assure {
namespace {

bool between(std::int32_t code, std::int32_t first, std::int32_t last) {
    return code >= first && code <= last;
}

bool takes_no_room(std::int32_t code) {
    return code == 0xAD || code == 0x34F || code == 0x61C || code == 0x180E || between(code, 0x200B, 0x200F) ||
           between(code, 0x202A, 0x202E) || between(code, 0x2060, 0x206F) || between(code, 0xFE00, 0xFE0F) ||
           code == 0xFEFF || between(code, 0xE0000, 0xE0FFF);
}

bool is_dash(std::int32_t code) {
    return between(code, 0x2010, 0x2015) || code == 0x2212 || code == 0x2E3A || code == 0x2E3B || code == 0xFE58 ||
           code == 0xFE63 || code == 0xFF0D;
}

bool is_single_quote(std::int32_t code) {
    return code == '`' || code == 0xB4 || between(code, 0x2B9, 0x2BC) || between(code, 0x2018, 0x201B) ||
           code == 0x2032 || code == 0x2035 || code == 0x2039 || code == 0x203A || code == 0xFF07;
}

bool is_double_quote(std::int32_t code) {
    return code == 0xAB || code == 0xBB || code == 0x2BA || between(code, 0x201C, 0x201F) || code == 0x2033 ||
           code == 0x2036 || between(code, 0x301D, 0x301F) || code == 0xFF02;
}

bool is_space(std::int32_t code) {
    if (code == 0x85) return true;
    const utf8proc_category_t category = utf8proc_category(code);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

bool is_mark(utf8proc_category_t category) {
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ME;
}

}  // namespace

CodePoint first_code_point(std::string_view text) {
    utf8proc_int32_t code = -1;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &code);
    if (size <= 0) return {replacement_character, 1};
    return {code, static_cast<std::size_t>(size)};
}

std::int32_t plain(std::int32_t code) {
    if (takes_no_room(code)) return left_out;
    if (is_dash(code)) return '-';
    if (is_single_quote(code)) return '\'';
    if (is_double_quote(code)) return '"';
    if (code == 0x2044) return '/';  // what NFKC makes of the stroke in ½
    return is_space(code) ? ' ' : code;
}

bool continues_character(std::int32_t code) {
    return between(code, 0x1160, 0x11FF) || is_mark(utf8proc_category(code));
}

bool is_word_character(std::int32_t code) {
    return between(utf8proc_category(code), UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_NO);
}

std::size_t first_invalid_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const CodePoint next = first_code_point(text.substr(at));
        if (text[at] == '\0' || (next.code == replacement_character && next.size == 1)) return at;
        at += next.size;
    }
    return std::string_view::npos;
}

}  // namespace assure
