#include "text/work_budget.h"

#include <string>

namespace assure {
namespace {

thread_local WorkBudget* current = nullptr;

}  // namespace

WorkLimitReached::WorkLimitReached(std::uint64_t units)
    : Error("It takes more work to read and check than one document may cost (" + std::to_string(units) + " steps).",
            "", "Split it into smaller documents, or judge it by hand.") {}

WorkBudget::WorkBudget(std::uint64_t units) : units_(units), left_(units), outer_(current) {
    current = this;
}

WorkBudget::~WorkBudget() {
    current = outer_;
}

void spend_work(std::uint64_t units) {
    if (current == nullptr) return;
    if (units > current->left_) {
        current->left_ = 0;
        throw WorkLimitReached(current->units_);
    }
    current->left_ -= units;
}

}  // namespace assure
