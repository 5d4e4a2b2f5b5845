// The cover sheet plugin: its kind, and the list of its checks. A new check is one more file in checks/ and one
// more entry here.
#include "account.h"
#include "checks/checks.h"
#include "equality.h"
#include "kind.h"

#include <assure/plugin/plugin.h>

namespace assure::cover_sheet {
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
            {"section-present", "cover-sheet", &section_present, {}, {}},
            {"section-answered", "cover-sheet", &section_answered, exemption_word_lists(), {}},
            {"exemption-justified",
             "cover-sheet",
             &exemption_justified,
             exemption_word_lists(),
             {{"exemption-agreers", ParameterType::word_list, "exemption-agreers", Tighter::none,
               "The posts and groups that can agree that co-production does not apply to a paper."}}},
            {"people-involved", "cover-sheet", &people_involved, people_involved_word_lists(), {}},
            {"done-not-planned", "cover-sheet", &done_not_planned, people_involved_word_lists(), {}},
            {"level-sufficient", "cover-sheet", &level_sufficient, level_sufficient_word_lists(), {}},
            {"level-evidenced", "cover-sheet", &level_evidenced, account_word_lists(), {}},
            {"equality-considered", "cover-sheet", &equality_considered, equality_word_lists(), {}},
        };
    }
};

}  // namespace
}  // namespace assure::cover_sheet

ASSURE_PLUGIN(assure::cover_sheet::CoverSheetPlugin)
