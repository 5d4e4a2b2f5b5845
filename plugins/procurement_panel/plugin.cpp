// Records of procurement panels: who evaluated, and whether people with lived experience did so as full members.
#include "kind.h"

#include "assure/plugin/plugin.h"

namespace assure::procurement_panel {

// One file each in checks/.
#define CHECK(name) assure::Check name();
#include "checks.inc"
#undef CHECK

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
        return {
#define CHECK(name) name(),
#include "checks.inc"
#undef CHECK
        };
    }
};

}  // namespace assure::procurement_panel

ASSURE_PLUGIN(assure::procurement_panel::ProcurementPanelPlugin)
