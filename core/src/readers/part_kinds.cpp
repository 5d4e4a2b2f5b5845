#include "readers/part_kinds.h"

#include "text/small_letters.h"

#include <algorithm>
#include <string>

namespace assure {

PartKind kind_of_part(std::string_view name, std::span<const PartKind> kinds) {
    std::string small = small_letters(name);
    if (!small.starts_with('/')) small.insert(0, 1, '/');
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const PartKind& kind) { return small.find(kind.words) != std::string::npos; });
    return found == kinds.end() ? PartKind{"", "a part of an unknown type", true} : *found;
}

}  // namespace assure
