// Cover sheets: whether the paper has the co-production section, and what its answers show.
#include "kind.h"

#include <assure/plugin/plugin.h>

namespace assure::cover_sheet {

// One file each in checks/.
#define CHECK(name) Check name();
#include "checks.inc"
#undef CHECK

namespace {

class CoverSheetPlugin final : public Plugin {
public:
    [[nodiscard]] std::string_view name() const override { return "cover_sheet"; }
    [[nodiscard]] std::string_view version() const override { return PLUGIN_VERSION; }

    [[nodiscard]] std::vector<std::unique_ptr<Kind>> kinds() const override {
        std::vector<std::unique_ptr<Kind>> kinds;
        kinds.push_back(std::make_unique<CoverSheetKind>());
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

}  // namespace
}  // namespace assure::cover_sheet

ASSURE_PLUGIN(assure::cover_sheet::CoverSheetPlugin)
