// A bound on the work that one document may cost, so that no document can hold up the others. Work is counted
// in steps where it arises (bytes parsed, blocks built, words looked for), never timed: the same file always
// ends in the same way. The budget belongs to the thread that reads and judges the document.
#pragma once

#include "assure/plugin/error.h"

#include <cstddef>
#include <cstdint>

namespace assure {

// Ends the document it is thrown for, whichever part of the program it passes through.
class WorkLimitReached : public Error {
public:
    explicit WorkLimitReached(std::uint64_t units);
};

// While it lives, the work of this thread is charged to it. Budgets nest; the inner one counts alone.
class WorkBudget {
public:
    explicit WorkBudget(std::uint64_t units);
    ~WorkBudget();
    WorkBudget(const WorkBudget&) = delete;
    WorkBudget& operator=(const WorkBudget&) = delete;

    [[nodiscard]] std::uint64_t spent() const { return units_ - left_; }

private:
    friend void spend_work(std::uint64_t);
    std::uint64_t units_;
    std::uint64_t left_;
    WorkBudget* outer_;
};

// Charges steps to the thread's budget, if it has one. Throws WorkLimitReached when it is used up.
void spend_work(std::uint64_t units);

// The steps that it costs to go through so many bytes once.
constexpr std::uint64_t work_of_bytes(std::size_t bytes) {
    constexpr std::size_t bytes_per_step = 16;
    return 1 + bytes / bytes_per_step;
}

}  // namespace assure
