#include "said_of_members.h"

#include <algorithm>
#include <cctype>

namespace assure::procurement_panel {
namespace {

std::string subject_of(const std::vector<const Member*>& members) {
    if (members.size() > 1) return "each of " + std::to_string(members.size()) + " members (" + list_of(members) + ")";
    const std::string& called = members.front()->called;
    return called.starts_with("member ") ? called : "the member in " + called;
}

}  // namespace

void SaidOfMembers::add(const Member& member, std::string_view what) {
    auto found = std::find_if(said_.begin(), said_.end(), [&](const auto& said) { return said.first == what; });
    if (found == said_.end()) found = said_.emplace(said_.end(), what, std::vector<const Member*>());
    found->second.push_back(&member);
}

std::string SaidOfMembers::sentence() const {
    std::string text;
    for (const auto& [what, members] : said_)
        text += (text.empty() ? "" : "; ") + subject_of(members) + " " + what;
    if (text.empty()) return text;
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text + ".";
}

std::string list_of(const std::vector<const Member*>& members) {
    std::string text;
    for (const Member* member : members)
        text += (text.empty() ? "" : "; ") + member->called;
    return text;
}

}  // namespace assure::procurement_panel
