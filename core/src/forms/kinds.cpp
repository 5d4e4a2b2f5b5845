#include "forms/kinds.h"

#include "assure/app/nearest.h"
#include "assure/plugin/error.h"

#include <set>

namespace assure::forms {

std::vector<std::string> kinds_of(std::span<const Rule* const> rules) {
    std::set<std::string> kinds;
    for (const Rule* rule : rules)
        kinds.insert(rule->kind);
    return {kinds.begin(), kinds.end()};
}

void refuse_kind(std::string_view kind, std::string_view what, const std::vector<std::string>& known) {
    std::string all;
    for (const std::string& one : by_likeness(kind, known))
        all += (all.empty() ? "" : ", ") + one;
    throw Error("This rule pack has no " + std::string(what) + " for a paper of the kind '" + std::string(kind) + "'.",
                "", all.empty() ? "Name another pack with --rules." : "Use one of: " + all + ".");
}

}  // namespace assure::forms
