#include "readers/xml_names.h"

namespace assure {

std::uint32_t tag_length(pugi::xml_node element) {
    const char* const name = element.name();
    const pugi::xml_attribute last = element.last_attribute();
    const char* end = last ? last.value() + std::strlen(last.value()) : name + 2 + std::strlen(name + 2);
    ++end;
    const char* close = end;
    while (*close == ' ' || *close == '/' || *close == '\n' || *close == '\r' || *close == '\t')
        ++close;
    if (*close == '>') end = close + 1;
    return static_cast<std::uint32_t>(end - name) + 1;
}

}  // namespace assure
