// Many items of work on several threads, their outcomes delivered one at a time in the order of the items.
#pragma once

#include "engine/runner.h"

#include <atomic>
#include <cstddef>
#include <functional>

namespace assure {

struct Batch {
    std::size_t items = 0;
    std::size_t jobs = 0;                               // threads, the caller's included; 0: one for each core
    std::function<SetOutcome(std::size_t item)> work;   // on any thread; must not throw
    std::function<void(SetOutcome&& outcome)> deliver;  // never twice at once; what it throws ends the batch
};

// Returns how many items were done: fewer than there are when `stop` became true, which ends the input; what
// was begun is still delivered. The outcomes held at a time are bounded, however many items there are.
std::size_t run_batch(const Batch& batch, const std::atomic<bool>& stop);

}  // namespace assure
