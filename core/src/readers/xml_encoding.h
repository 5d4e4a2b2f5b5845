// The characters of an XML file as UTF-8, whatever it was written in, and checked: what is not valid is refused
// here, so that nothing later meets a broken character or a NUL.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace assure {

// How the bytes are written, by their byte order mark, their first characters or their XML declaration:
// "UTF-8", "UTF-16LE", "UTF-16BE", "WINDOWS-1252", or the declared name in capitals where it is none of these.
std::string xml_encoding(std::string_view bytes);

// The bytes as UTF-8 without a byte order mark; nothing for an encoding that is not read, or half a character.
std::optional<std::string> to_utf8(std::string_view bytes, std::string_view encoding);

// The position of the first byte that XML does not allow (broken UTF-8, a control character); npos when none.
std::size_t find_invalid_byte(std::string_view text);

// Appends a code point as UTF-8; nothing for one that XML does not allow.
bool append_utf8(std::string& text, char32_t code_point);

}  // namespace assure
