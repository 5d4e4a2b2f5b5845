#include "guards.h"

namespace assure::procurement_panel {
namespace {

assure::Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = nobody_to_ask_about(panel)) return *result;
    return judge_everyone(context, panel, &training_of, "training");
}

}  // namespace

assure::Check trained() {
    return {"trained",
            "procurement-panel",
            &run,
            {"panel-training-words", "panel-not-done", "panel-everyone", "panel-all-of-them", "panel-apart-from",
             "panel-only-scorers", "panel-demands", "panel-both-of-them", "panel-about-bidders", "panel-training-plain",
             "panel-training-happened"},
            {}};
}

}  // namespace assure::procurement_panel
