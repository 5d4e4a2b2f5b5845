// Contract quality schedules: whether a provider has to show co-production with people, how it is measured,
// that the people involved are paid, and equality practice.
#include "kind.h"

#include "assure/plugin/plugin.h"

namespace assure::contract_quality_schedule {

// One file each in checks/.
#define CHECK(name) Check name();
#include "checks.inc"
#undef CHECK

class ContractQualitySchedulePlugin : public Plugin {
public:
    [[nodiscard]] std::string_view name() const override { return "contract_quality_schedule"; }
    [[nodiscard]] std::string_view version() const override { return PLUGIN_VERSION; }

    [[nodiscard]] std::vector<std::unique_ptr<Kind>> kinds() const override {
        std::vector<std::unique_ptr<Kind>> kinds;
        kinds.push_back(std::make_unique<ScheduleKind>());
        return kinds;
    }

    [[nodiscard]] std::vector<Check> checks() const override {
        return {
#define CHECK(name) name(),
#include "checks.inc"
#undef CHECK
        };
    }
};

}  // namespace assure::contract_quality_schedule

ASSURE_PLUGIN(assure::contract_quality_schedule::ContractQualitySchedulePlugin)
