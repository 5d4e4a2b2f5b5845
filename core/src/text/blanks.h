// The white space of XML (Extensible Markup Language 1.0, production 3), which files hold around what they say. Text
// that was read already has no other blanks than text/normalise knows.
#pragma once

#include <string_view>

namespace assure {

inline constexpr std::string_view blanks = " \t\r\n";

inline bool is_blank(std::string_view text) {
    return text.find_first_not_of(blanks) == std::string_view::npos;
}

// Without the blanks, or other `marks`, around it; a part of `text`.
inline std::string_view trimmed(std::string_view text, std::string_view marks = blanks) {
    const std::size_t first = text.find_first_not_of(marks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(marks) - first + 1);
}

}  // namespace assure
