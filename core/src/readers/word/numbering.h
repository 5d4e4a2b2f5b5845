// Which numbers and levels make a paragraph an item of a list. The numbers that Word shows are not text.
#pragma once

#include <pugixml.hpp>

#include <array>
#include <cstdint>
#include <unordered_map>

namespace assure::word {

class Numbering {
public:
    enum class Format : std::uint8_t { none, bullet, number };

    Numbering() = default;
    // Reads a w:numbering element.
    explicit Numbering(pugi::xml_node root);

    // The format of a numId's level (0–8); a number where the document does not say.
    [[nodiscard]] Format format(int number, int level) const;

private:
    using Levels = std::array<Format, 9>;
    std::unordered_map<int, Levels> abstract_;
    std::unordered_map<int, int> numbers_;  // numId → abstractNumId
};

}  // namespace assure::word
