#include "readers/word/numbering.h"

#include "readers/word/names.h"
#include "readers/word/numbers.h"

namespace assure::word {
namespace {

Numbering::Format read_format(pugi::xml_node level) {
    const std::string_view format = value(child(level, Name::numFmt));
    if (format == "none") return Numbering::Format::none;
    return format == "bullet" ? Numbering::Format::bullet : Numbering::Format::number;
}

}  // namespace

Numbering::Numbering(pugi::xml_node root) {
    for (pugi::xml_node element = root.first_child(); element; element = element.next_sibling()) {
        if (name_of(element) == Name::num)
            numbers_.try_emplace(number_of(attribute(element, Name::numId), -1),
                                 number_of(value(child(element, Name::abstractNumId)), -1));
        if (name_of(element) != Name::abstractNum) continue;
        Levels levels{};
        levels.fill(Format::number);
        for (pugi::xml_node level = element.first_child(); level; level = level.next_sibling()) {
            const int index = name_of(level) == Name::lvl ? number_of(attribute(level, Name::ilvl), -1) : -1;
            if (index >= 0 && index < 9) levels.at(static_cast<std::size_t>(index)) = read_format(level);
        }
        abstract_.try_emplace(number_of(attribute(element, Name::abstractNumId), -1), levels);
    }
}

Numbering::Format Numbering::format(int number, int level) const {
    const auto found = numbers_.find(number);
    const auto levels = found == numbers_.end() ? abstract_.end() : abstract_.find(found->second);
    if (levels == abstract_.end() || level < 0 || level > 8) return Format::number;
    return levels->second.at(static_cast<std::size_t>(level));
}

}  // namespace assure::word
