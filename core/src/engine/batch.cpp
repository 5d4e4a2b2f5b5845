#include "engine/batch.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace assure {
namespace {

// Outcomes that may wait for a slow document before them, for each thread.
constexpr std::size_t waiting_per_job = 4;

// An item on its way through the stages. Stages hand it over by storing and loading `turn` (release, acquire):
// the scheduler orders them too, but inside a library that ThreadSanitizer does not see.
struct Slot {
    std::atomic<unsigned> turn{0};
    std::size_t item = 0;
    SetOutcome outcome;
};

class Pipeline {
public:
    Pipeline(const Batch& batch, const std::atomic<bool>& stop, std::size_t tokens)
        : batch_(batch), stop_(stop), slots_(tokens) {}

    std::size_t run() {
        using tbb::filter_mode;
        const auto begin = tbb::make_filter<void, Slot*>(filter_mode::serial_in_order,
                                                         [this](tbb::flow_control& control) { return next(control); });
        const auto work = tbb::make_filter<Slot*, Slot*>(filter_mode::parallel, [this](Slot* slot) {
            static_cast<void>(slot->turn.load(std::memory_order_acquire));
            slot->outcome = batch_.work(slot->item);
            slot->turn.store(2, std::memory_order_release);
            return slot;
        });
        const auto end =
            tbb::make_filter<Slot*, void>(filter_mode::serial_in_order, [this](Slot* slot) { finish(*slot); });
        tbb::parallel_pipeline(slots_.size(), begin & work & end);
        return done_.load(std::memory_order_acquire);
    }

private:
    Slot* next(tbb::flow_control& control) {
        const std::size_t item = begun_.load(std::memory_order_acquire);
        if (item == batch_.items || stop_.load(std::memory_order_relaxed)) {
            control.stop();
            return nullptr;
        }
        // Items end in order and at most slots_.size() are under way, so this slot's last item is done.
        Slot& slot = slots_[item % slots_.size()];
        static_cast<void>(slot.turn.load(std::memory_order_acquire));
        slot.item = item;
        slot.turn.store(1, std::memory_order_release);
        begun_.store(item + 1, std::memory_order_release);
        return &slot;
    }

    void finish(Slot& slot) {
        const std::size_t done = done_.load(std::memory_order_acquire);
        static_cast<void>(slot.turn.load(std::memory_order_acquire));
        batch_.deliver(std::exchange(slot.outcome, {}));
        slot.turn.store(0, std::memory_order_release);
        done_.store(done + 1, std::memory_order_release);
    }

    const Batch& batch_;
    const std::atomic<bool>& stop_;
    std::vector<Slot> slots_;
    std::atomic<std::size_t> begun_{0};
    std::atomic<std::size_t> done_{0};
};

}  // namespace

std::size_t run_batch(const Batch& batch, const std::atomic<bool>& stop) {
    const std::size_t cores = static_cast<std::size_t>(std::max(1, tbb::info::default_concurrency()));
    const std::size_t jobs = batch.jobs == 0 ? cores : batch.jobs;
    // The limit lets there be more threads than cores when that is asked for; the arena keeps it to `jobs`.
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, jobs);
    tbb::task_arena arena(static_cast<int>(jobs));
    Pipeline pipeline(batch, stop, jobs * waiting_per_job);
    return arena.execute([&pipeline] { return pipeline.run(); });
}

}  // namespace assure
