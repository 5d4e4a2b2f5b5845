// Names that differ in case alone are the same in packages, file systems and formulas; those names are ASCII.
#pragma once

#include <string>
#include <string_view>

namespace assure {

inline char small_letter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

// The text with A to Z made small; any other byte stays, so that UTF-8 stays whole. No locale is asked.
std::string small_letters(std::string_view text);

}  // namespace assure
