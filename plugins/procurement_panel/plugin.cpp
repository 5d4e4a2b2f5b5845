// Records of procurement panels: who evaluated, and whether people with lived experience did so as full members.
#include "checks.h"
#include "kind.h"

#include "assure/plugin/plugin.h"

namespace assure::procurement_panel {

class ProcurementPanelPlugin : public assure::Plugin {
public:
    [[nodiscard]] std::string_view name() const override { return "procurement_panel"; }
    [[nodiscard]] std::string_view version() const override { return PLUGIN_VERSION; }

    [[nodiscard]] std::vector<std::unique_ptr<assure::Kind>> kinds() const override {
        std::vector<std::unique_ptr<assure::Kind>> kinds;
        kinds.push_back(std::make_unique<PanelKind>());
        return kinds;
    }

    [[nodiscard]] std::vector<assure::Check> checks() const override {
        return {members_listed(), lived_experience_member(), full_member(), trained(), reimbursed()};
    }
};

}  // namespace assure::procurement_panel

ASSURE_PLUGIN(assure::procurement_panel::ProcurementPanelPlugin)
