#include "report/rule_packs.h"

#include <algorithm>

namespace assure {

void add_new(const std::vector<RulePackInfo>& packs, std::vector<RulePackInfo>& to) {
    for (const RulePackInfo& pack : packs) {
        const auto same = [&](const RulePackInfo& one) {
            return one.id == pack.id && one.version == pack.version && one.sha256 == pack.sha256;
        };
        if (std::none_of(to.begin(), to.end(), same)) to.push_back(pack);
    }
}

}  // namespace assure
