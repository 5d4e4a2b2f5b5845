#include "rulebook/find_rule.h"

#include "assure/plugin/error.h"

#include <algorithm>
#include <string>

namespace assure {

const Rule* find_rule(const Rulebook& rulebook, std::string_view id) {
    const auto rules = rulebook.rules();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

void require_rule(const Rulebook& rulebook, std::string_view id) {
    if (!id.empty() && find_rule(rulebook, id) == nullptr)
        throw Error("The rule pack has no rule '" + std::string(id) + "'.", "", "See `assure rules list`.");
}

}  // namespace assure
