#include "text/small_letters.h"

namespace assure {

std::string small_letters(std::string_view text) {
    std::string small(text);
    for (char& letter : small)
        letter = small_letter(letter);
    return small;
}

}  // namespace assure
