// One sentence about several members: those of whom the same is said are told together.
#pragma once

#include "record.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure::procurement_panel {

class SaidOfMembers {
public:
    // `what` follows on the member: "has no role". Precondition: the member outlives this.
    void add(const Member& member, std::string_view what);

    // "The member in row 'GP' has no role; each of 2 members (row 'Carer'; member 3) has no name.", in the order in
    // which each was first said; empty where nothing was.
    [[nodiscard]] std::string sentence() const;

private:
    std::vector<std::pair<std::string, std::vector<const Member*>>> said_;
};

// "row 'Carer'; row 'Patient partner'".
std::string list_of(const std::vector<const Member*>& members);

}  // namespace assure::procurement_panel
