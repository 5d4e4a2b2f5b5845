#include "guards.h"
#include "payment.h"

namespace assure::procurement_panel {
namespace {

assure::Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = nobody_to_ask_about(panel)) return *result;
    return judge_everyone(context, panel, &payment_of, "payment");
}

}  // namespace

assure::Check reimbursed() {
    return {
        "reimbursed",
        "procurement-panel",
        &run,
        {"panel-payment-given",    "panel-payment-for-time",  "panel-paid-first",        "panel-payment-offered",
         "panel-payment-declined", "panel-refused-by-others", "panel-payment-uncertain", "panel-not-paid",
         "panel-expenses-words",   "panel-expenses-only",     "panel-recognition-only",  "panel-heading-recognition",
         "panel-salaried",         "panel-everyone",          "panel-all-of-them",       "panel-apart-from",
         "panel-only-scorers",     "panel-about-bidders",     "panel-demands",           "panel-both-of-them",
         "panel-payment-plain"},
        {}};
}

}  // namespace assure::procurement_panel
