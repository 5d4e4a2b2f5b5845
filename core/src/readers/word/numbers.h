// Numbers as WordprocessingML writes them.
#pragma once

#include <charconv>
#include <cstdint>
#include <string_view>

namespace assure::word {

// A decimal number; `otherwise` where there is none.
inline int number_of(std::string_view text, int otherwise) {
    int number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && stop != text.data() ? number : otherwise;
}

// A hexadecimal number; 0 where there is none.
inline std::uint32_t hexadecimal_of(std::string_view text) {
    std::uint32_t number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
    return error == std::errc() && stop != text.data() ? number : 0;
}

}  // namespace assure::word
